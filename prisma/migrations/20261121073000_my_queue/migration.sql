-- What one person holds, and what a team has with a clock that runs, without reading what they have long finished.
CREATE INDEX "Referral_queue_holder" ON "Referral"
  ("holderId", ("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting');
CREATE INDEX "Referral_team_due" ON "Referral" ("teamId") WHERE "nextDueAt" IS NOT NULL;
