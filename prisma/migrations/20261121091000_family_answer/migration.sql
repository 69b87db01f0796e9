-- The family's own answer: by mail too where that is safe, and a way of their own to read it.
ALTER TABLE "Decision" ADD COLUMN "familyByMail" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "FamilyKey" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealedCode" BYTEA,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FamilyKey_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "FamilyKey_hash_key" ON "FamilyKey"("hash");

CREATE INDEX "FamilyKey_referralId_way_expiresAt_idx" ON "FamilyKey"("referralId", "way", "expiresAt");

ALTER TABLE "FamilyKey" ADD CONSTRAINT "FamilyKey_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
