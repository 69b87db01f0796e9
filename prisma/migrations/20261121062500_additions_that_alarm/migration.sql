-- AlterTable
ALTER TABLE "Addition" ADD COLUMN     "redFlag" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Addition_seenAt_at_idx" ON "Addition"("seenAt", "at");
