-- The queue is read by what is due next, among open referrals only. Its indexes hold open referrals and nothing else,
-- so that a page costs the same however many have been decided. The schema cannot say partial indexes; these are all.
DROP INDEX "Referral_status_readingOrder_receivedAt_id_idx";
DROP INDEX "Referral_status_lane_nextDueAt_id_idx";
DROP INDEX "Referral_status_askedRoute_suggestedRoute_holderId_decision_idx";

CREATE INDEX "Referral_receivedAt_id_idx" ON "Referral"("receivedAt", "id");

-- What may be significant harm first, then what is due next. The far date stands for "no clock runs".
CREATE INDEX "Referral_queue_due" ON "Referral"
  (("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting');
CREATE INDEX "Referral_queue_status" ON "Referral"
  ("status", ("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting');
CREATE INDEX "Referral_queue_mash" ON "Referral"
  (("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting') AND "lane" = 'mash';
CREATE INDEX "Referral_queue_hub" ON "Referral"
  (("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting')
    AND ("lane" = 'early-support-hub' OR "askedRoute" = 'early-support-hub' OR "suggestedRoute" = 'early-support-hub');
CREATE INDEX "Referral_queue_out_of_hours" ON "Referral"
  (("readingOrder" > 0), (COALESCE("nextDueAt", '9999-12-31Z'::timestamptz)), "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting') AND "outOfHours";
CREATE INDEX "Referral_queue_newest" ON "Referral" ("receivedAt", "id")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting');
CREATE INDEX "Referral_queue_household" ON "Referral" ("householdKey")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting') AND "householdKey" IS NOT NULL;
-- All that the counts beside the queue need, so that they never touch the sealed rows.
CREATE INDEX "Referral_queue_counts" ON "Referral"
  ("status", "lane", "outOfHours", "brag", "holderId", "nextDueAt", "askedRoute", "suggestedRoute")
  WHERE "status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting');
-- What shouts on every page: nobody has it, and a clock of it was missed.
CREATE INDEX "Referral_unclaimed_due" ON "Referral" ("nextDueAt") WHERE "status" = 'received';
-- The watch looks for clocks that were missed, whatever became of the referral since.
CREATE INDEX "Referral_due" ON "Referral" ("nextDueAt") WHERE "nextDueAt" IS NOT NULL;

-- Whoever watches the queue hears of a change once it is committed: ids and codes, nothing else. Filling a database
-- with very many rows says `front_door.quiet` first.
CREATE FUNCTION "tell_queue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('queue', json_build_object(
    'id', NEW."id", 'reference', NEW."reference", 'status', NEW."status", 'holder', NEW."holderId",
    'kind', CASE
      WHEN TG_OP = 'INSERT' THEN 'new'
      WHEN OLD."holderId" IS DISTINCT FROM NEW."holderId" THEN 'held'
      ELSE 'changed' END)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "Referral_tell_new" AFTER INSERT ON "Referral" FOR EACH ROW
  WHEN (current_setting('front_door.quiet', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "tell_queue"();
CREATE TRIGGER "Referral_tell_change" AFTER UPDATE ON "Referral" FOR EACH ROW
  WHEN ((OLD."status", OLD."holderId", OLD."brag", OLD."nextDueAt", OLD."lane", OLD."outOfHours", OLD."teamId",
         OLD."pausedAt", OLD."restricted")
    IS DISTINCT FROM (NEW."status", NEW."holderId", NEW."brag", NEW."nextDueAt", NEW."lane", NEW."outOfHours",
         NEW."teamId", NEW."pausedAt", NEW."restricted")
    AND current_setting('front_door.quiet', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "tell_queue"();

-- Referrals from before there were clocks: the rating clock is not counted for them.
UPDATE "Referral" SET "nextClock" = NULL, "nextDueAt" = NULL WHERE "status" NOT IN ('received', 'claimed');
