-- Hand-over: the level of help from there on, the order of steps, why a keyworker changed, when a team's work ended.
-- AlterTable
ALTER TABLE "HandOver" ADD COLUMN     "route" TEXT NOT NULL,
ADD COLUMN     "sealedAccepted" BYTEA,
ADD COLUMN     "turn" INTEGER NOT NULL;

-- AlterTable
ALTER TABLE "Referral" ADD COLUMN     "helpEndedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "HandOver_state_closedAt_toTeamId_keyworkerId_idx" ON "HandOver"("state", "closedAt", "toTeamId", "keyworkerId");

-- CreateIndex
CREATE UNIQUE INDEX "HandOver_referralId_turn_key" ON "HandOver"("referralId", "turn");

-- CreateIndex
CREATE INDEX "Referral_teamId_helpEndedAt_keyworkerId_idx" ON "Referral"("teamId", "helpEndedAt", "keyworkerId");

