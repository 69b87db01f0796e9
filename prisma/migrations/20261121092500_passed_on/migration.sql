-- A contact is passed to whoever works with the child by the decision about it, and taken back by a later one.
ALTER TABLE "Decision" ADD COLUMN "passedToId" UUID;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_passedToId_fkey"
  FOREIGN KEY ("passedToId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Decision_passedToId_idx" ON "Decision"("passedToId");
ALTER TABLE "Addition" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3);
CREATE INDEX "Addition_fromReferralId_idx" ON "Addition"("fromReferralId");
