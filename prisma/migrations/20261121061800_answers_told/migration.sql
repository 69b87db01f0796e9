-- Who was told of a decision and how; waiting for capacity; which decision another takes the place of.
-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "capacityFoundAt" TIMESTAMPTZ(3),
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "sealedGuard" BYTEA,
ADD COLUMN     "startsNow" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "tellReferrer" TEXT;

-- CreateTable
CREATE TABLE "AnswerTold" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "sealedWhom" BYTEA,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerTold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnswerTold_decisionId_recipient_idx" ON "AnswerTold"("decisionId", "recipient");

-- AddForeignKey
ALTER TABLE "AnswerTold" ADD CONSTRAINT "AnswerTold_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerTold" ADD CONSTRAINT "AnswerTold_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;
