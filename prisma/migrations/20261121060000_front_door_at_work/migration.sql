-- The front door at work: lanes and clocks, matching, checks, sign-off, reconsideration, hand-over, second factors.
-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('awaiting_sign_off', 'final', 'returned', 'replaced');

-- AlterEnum
ALTER TYPE "ReferralStatus" ADD VALUE 'awaiting_sign_off';
ALTER TYPE "ReferralStatus" ADD VALUE 'waiting';
ALTER TYPE "ReferralStatus" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "Decision" DROP CONSTRAINT "Decision_pkey",
ADD COLUMN     "askedDiffers" TEXT,
ADD COLUMN     "belowRedFlag" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "current" BOOLEAN DEFAULT true,
ADD COLUMN     "family" TEXT NOT NULL DEFAULT 'not-safe',
ADD COLUMN     "id" UUID,
ADD COLUMN     "sealedFamilyAnswer" BYTEA,
ADD COLUMN     "sealedSignOff" BYTEA,
ADD COLUMN     "signedOffAt" TIMESTAMPTZ(3),
ADD COLUMN     "signedOffById" UUID,
ADD COLUMN     "state" "DecisionState" NOT NULL DEFAULT 'final',
ADD COLUMN     "suggestedDiffers" TEXT;

-- What is sealed in a decision is bound to its id, and until now that was the referral's.
UPDATE "Decision" SET "id" = "referralId";
ALTER TABLE "Decision" ALTER COLUMN "id" SET NOT NULL, ADD CONSTRAINT "Decision_pkey" PRIMARY KEY ("id");

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "takenById" UUID;

-- AlterTable
ALTER TABLE "Referral" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'form',
ADD COLUMN     "householdKey" TEXT,
ADD COLUMN     "keyworkerId" UUID,
ADD COLUMN     "lane" TEXT NOT NULL DEFAULT 'mash',
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "nextClock" TEXT,
ADD COLUMN     "nextDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "outOfHours" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "restricted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "searchTokens" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "seenBefore" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "teamId" TEXT;

-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN     "agencyId" TEXT,
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastTotpStep" INTEGER,
ADD COLUMN     "sealedTotp" BYTEA,
ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "teamId" TEXT,
ADD COLUMN     "totpSetAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "StaffSession" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Reconsideration" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "askedBy" TEXT NOT NULL,
    "sealedReason" BYTEA NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "acknowledgeBy" TIMESTAMPTZ(3) NOT NULL,
    "decideBy" TIMESTAMPTZ(3) NOT NULL,
    "deciderId" UUID,
    "takenAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "sealedOutcome" BYTEA,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reconsideration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferrerQuestion" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "sealedQuestion" BYTEA NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "pauses" BOOLEAN NOT NULL,
    "sealedAnswer" BYTEA,
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReferrerQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Addition" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sealedContent" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fromReferralId" UUID,
    "seenById" UUID,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Addition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyCheck" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "agency" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "sealedQuestion" BYTEA NOT NULL,
    "children" INTEGER[],
    "basis" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "sealedNoConsent" BYTEA,
    "agreementId" UUID,
    "sealedEmergency" BYTEA,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "chasedAt" TIMESTAMPTZ(3)[],
    "sealedReply" BYTEA,
    "replyKind" TEXT,
    "repliedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgencyCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckLink" (
    "tokenHash" BYTEA NOT NULL,
    "checkId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CheckLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SharingAgreement" (
    "id" UUID NOT NULL,
    "agency" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "reviewOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SharingAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'offered',
    "open" BOOLEAN DEFAULT true,
    "fromTeamId" TEXT,
    "toTeamId" TEXT NOT NULL,
    "keyworkerId" UUID,
    "sealedContent" BYTEA NOT NULL,
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptBy" TIMESTAMPTZ(3) NOT NULL,
    "closedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "sealedReturned" BYTEA,

    CONSTRAINT "HandOver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChildIndex" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "childId" UUID NOT NULL,
    "keys" BIGINT[],
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChildIndex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchVerdict" (
    "id" UUID NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "sealedReason" BYTEA NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessGrant" (
    "referralId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealedReason" BYTEA NOT NULL,

    CONSTRAINT "AccessGrant_pkey" PRIMARY KEY ("referralId","accountId")
);

-- CreateTable
CREATE TABLE "AccessReason" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sealedReason" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "codeHash" BYTEA NOT NULL,
    "accountId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "tokenHash" BYTEA NOT NULL,
    "accountId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClockAlert" (
    "referralId" UUID NOT NULL,
    "clock" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClockAlert_pkey" PRIMARY KEY ("referralId","clock","dueAt")
);

-- CreateIndex
CREATE INDEX "Reconsideration_referralId_askedAt_idx" ON "Reconsideration"("referralId", "askedAt");

-- CreateIndex
CREATE INDEX "Reconsideration_decidedAt_decideBy_idx" ON "Reconsideration"("decidedAt", "decideBy");

-- CreateIndex
CREATE INDEX "ReferrerQuestion_referralId_askedAt_idx" ON "ReferrerQuestion"("referralId", "askedAt");

-- CreateIndex
CREATE INDEX "Addition_referralId_at_idx" ON "Addition"("referralId", "at");

-- CreateIndex
CREATE INDEX "AgencyCheck_referralId_askedAt_idx" ON "AgencyCheck"("referralId", "askedAt");

-- CreateIndex
CREATE INDEX "AgencyCheck_agency_state_dueAt_idx" ON "AgencyCheck"("agency", "state", "dueAt");

-- CreateIndex
CREATE INDEX "AgencyCheck_state_dueAt_idx" ON "AgencyCheck"("state", "dueAt");

-- CreateIndex
CREATE INDEX "CheckLink_checkId_idx" ON "CheckLink"("checkId");

-- CreateIndex
CREATE INDEX "SharingAgreement_agency_endsOn_idx" ON "SharingAgreement"("agency", "endsOn");

-- CreateIndex
CREATE INDEX "HandOver_toTeamId_state_idx" ON "HandOver"("toTeamId", "state");

-- CreateIndex
CREATE INDEX "HandOver_referralId_offeredAt_idx" ON "HandOver"("referralId", "offeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "HandOver_referralId_open_key" ON "HandOver"("referralId", "open");

-- CreateIndex
CREATE INDEX "ChildIndex_childId_receivedAt_idx" ON "ChildIndex"("childId", "receivedAt");

-- CreateIndex
CREATE INDEX "ChildIndex_keys_idx" ON "ChildIndex" USING GIN ("keys");

-- CreateIndex
CREATE UNIQUE INDEX "ChildIndex_referralId_place_key" ON "ChildIndex"("referralId", "place");

-- CreateIndex
CREATE INDEX "MatchVerdict_oneId_at_idx" ON "MatchVerdict"("oneId", "at");

-- CreateIndex
CREATE INDEX "MatchVerdict_otherId_at_idx" ON "MatchVerdict"("otherId", "at");

-- CreateIndex
CREATE INDEX "AccessReason_referralId_accountId_until_idx" ON "AccessReason"("referralId", "accountId", "until");

-- CreateIndex
CREATE INDEX "RecoveryCode_accountId_idx" ON "RecoveryCode"("accountId");

-- CreateIndex
CREATE INDEX "AccountToken_accountId_idx" ON "AccountToken"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_accountId_name_key" ON "SavedFilter"("accountId", "name");

-- CreateIndex
CREATE INDEX "AuditEntry_actor_seq_idx" ON "AuditEntry"("actor", "seq");

-- CreateIndex
CREATE INDEX "Decision_referralId_at_idx" ON "Decision"("referralId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_referralId_current_key" ON "Decision"("referralId", "current");

-- CreateIndex
CREATE INDEX "Draft_takenById_idx" ON "Draft"("takenById");

-- CreateIndex
CREATE INDEX "Referral_status_lane_nextDueAt_id_idx" ON "Referral"("status", "lane", "nextDueAt", "id");

-- CreateIndex
CREATE INDEX "Referral_teamId_status_idx" ON "Referral"("teamId", "status");

-- CreateIndex
CREATE INDEX "Referral_keyworkerId_idx" ON "Referral"("keyworkerId");

-- CreateIndex
CREATE INDEX "Referral_mergedIntoId_idx" ON "Referral"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Referral_householdKey_idx" ON "Referral"("householdKey");

-- CreateIndex
CREATE INDEX "Referral_searchTokens_idx" ON "Referral" USING GIN ("searchTokens");

-- CreateIndex
CREATE INDEX "StaffAccount_teamId_idx" ON "StaffAccount"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSession_id_key" ON "StaffSession"("id");

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_keyworkerId_fkey" FOREIGN KEY ("keyworkerId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_signedOffById_fkey" FOREIGN KEY ("signedOffById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reconsideration" ADD CONSTRAINT "Reconsideration_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reconsideration" ADD CONSTRAINT "Reconsideration_deciderId_fkey" FOREIGN KEY ("deciderId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferrerQuestion" ADD CONSTRAINT "ReferrerQuestion_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferrerQuestion" ADD CONSTRAINT "ReferrerQuestion_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addition" ADD CONSTRAINT "Addition_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addition" ADD CONSTRAINT "Addition_seenById_fkey" FOREIGN KEY ("seenById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyCheck" ADD CONSTRAINT "AgencyCheck_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyCheck" ADD CONSTRAINT "AgencyCheck_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "SharingAgreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyCheck" ADD CONSTRAINT "AgencyCheck_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgencyCheck" ADD CONSTRAINT "AgencyCheck_repliedById_fkey" FOREIGN KEY ("repliedById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckLink" ADD CONSTRAINT "CheckLink_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "AgencyCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingAgreement" ADD CONSTRAINT "SharingAgreement_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_keyworkerId_fkey" FOREIGN KEY ("keyworkerId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_offeredById_fkey" FOREIGN KEY ("offeredById") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChildIndex" ADD CONSTRAINT "ChildIndex_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchVerdict" ADD CONSTRAINT "MatchVerdict_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessGrant" ADD CONSTRAINT "AccessGrant_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessReason" ADD CONSTRAINT "AccessReason_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessReason" ADD CONSTRAINT "AccessReason_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What is there already goes on as it was.
UPDATE "Referral" SET "nextDueAt" = "decisionDueAt", "nextClock" = 'decision' WHERE "status" <> 'decided';
UPDATE "Referral" SET "lane" = 'early-support-hub'
WHERE "askedRoute" IN ('universal', 'early-support-hub')
  AND coalesce("suggestedRoute", 'mash') IN ('universal', 'early-support-hub');
UPDATE "StaffAccount" SET "role" = CASE "role"
  WHEN 'practitioner' THEN 'social-worker' WHEN 'manager' THEN 'team-manager' ELSE "role" END;
-- Sessions without a second factor end.
DELETE FROM "StaffSession";
