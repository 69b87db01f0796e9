-- A rating that came with a contact which goes with this one, and is given back with it.
ALTER TABLE "Rating" ADD COLUMN "fromReferralId" UUID;
