-- Decided, and with no team yet, while a clock runs: few at any time, so that a family nobody offered to a team is found at once.
CREATE INDEX "Referral_to_offer" ON "Referral" ("nextDueAt")
  WHERE "status" = 'decided' AND "teamId" IS NULL AND "nextDueAt" IS NOT NULL;
