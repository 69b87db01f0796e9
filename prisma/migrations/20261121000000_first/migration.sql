-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ReferralStatus" AS ENUM ('received', 'claimed', 'decided');

-- CreateEnum
CREATE TYPE "Brag" AS ENUM ('blue', 'red', 'amber', 'green');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('waiting', 'sent', 'dead');

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "returnCodeHash" BYTEA NOT NULL,
    "submissionKey" UUID NOT NULL,
    "bankVersion" TEXT NOT NULL,
    "sealedAnswers" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sentAs" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "submissionKey" UUID NOT NULL,
    "returnCodeHash" BYTEA NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "decisionDueAt" TIMESTAMPTZ(3) NOT NULL,
    "audience" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "suggestedRoute" TEXT,
    "askedRoute" TEXT NOT NULL,
    "redFlag" BOOLEAN NOT NULL,
    "rulesetVersion" TEXT,
    "status" "ReferralStatus" NOT NULL DEFAULT 'received',
    "brag" "Brag",
    "readingOrder" SMALLINT NOT NULL,
    "holderId" UUID,
    "claimedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "sealedSummary" BYTEA NOT NULL,
    "sealedRecord" BYTEA NOT NULL,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "brag" "Brag" NOT NULL,
    "sealedReason" BYTEA NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "sealedText" BYTEA NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "referralId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "sealedRationale" BYTEA NOT NULL,
    "sealedAnswer" BYTEA NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("referralId")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "sealedMail" BYTEA NOT NULL,
    "messageId" TEXT NOT NULL,
    "state" "MessageState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastProblem" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "deadAt" TIMESTAMPTZ(3),
    "referralId" UUID,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "tokenHash" BYTEA NOT NULL,
    "accountId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "slow_down" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "slow_down_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_tokenHash_key" ON "Draft"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_returnCodeHash_key" ON "Draft"("returnCodeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_submissionKey_key" ON "Draft"("submissionKey");

-- CreateIndex
CREATE INDEX "Draft_savedAt_idx" ON "Draft"("savedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_reference_key" ON "Referral"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_submissionKey_key" ON "Referral"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_returnCodeHash_key" ON "Referral"("returnCodeHash");

-- CreateIndex
CREATE INDEX "Referral_status_readingOrder_receivedAt_id_idx" ON "Referral"("status", "readingOrder", "receivedAt", "id");

-- CreateIndex
CREATE INDEX "Referral_holderId_status_idx" ON "Referral"("holderId", "status");

-- CreateIndex
CREATE INDEX "Referral_status_askedRoute_suggestedRoute_holderId_decision_idx" ON "Referral"("status", "askedRoute", "suggestedRoute", "holderId", "decisionDueAt");

-- CreateIndex
CREATE INDEX "Rating_referralId_at_idx" ON "Rating"("referralId", "at");

-- CreateIndex
CREATE INDEX "Note_referralId_at_idx" ON "Note"("referralId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Message_messageId_key" ON "Message"("messageId");

-- CreateIndex
CREATE INDEX "Message_state_createdAt_idx" ON "Message"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Message_referralId_idx" ON "Message"("referralId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_email_key" ON "StaffAccount"("email");

-- CreateIndex
CREATE INDEX "StaffSession_accountId_idx" ON "StaffSession"("accountId");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_seq_idx" ON "AuditEntry"("subject", "seq");

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

