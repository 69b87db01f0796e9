-- The glasses broken lately, which whoever decides about access is told of on every page.

-- CreateIndex
CREATE INDEX "AccessReason_kind_at_idx" ON "AccessReason"("kind", "at");
