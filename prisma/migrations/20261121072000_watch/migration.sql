-- What the watch on the clocks looks for every minute, without reading all there ever was.
CREATE INDEX "Referral_paused" ON "Referral" ("pausedAt") WHERE "pausedAt" IS NOT NULL;
CREATE INDEX "HandOver_offered" ON "HandOver" ("acceptBy") WHERE "state" = 'offered';
CREATE INDEX "Referral_open_decision_due" ON "Referral" ("decisionDueAt")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off');
