-- Why a question to an agency was taken back.
ALTER TABLE "AgencyCheck" ADD COLUMN "sealedWithdrawn" BYTEA;
