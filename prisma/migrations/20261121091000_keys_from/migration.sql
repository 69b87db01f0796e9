-- What the keyed hashes of a referral and of its children were made with: where it is another, they are made again.
ALTER TABLE "Referral" ADD COLUMN "keysFrom" TEXT;
