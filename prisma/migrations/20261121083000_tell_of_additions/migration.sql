-- Whoever holds a referral hears of what was added to it once that is committed, without loading a page again: which
-- referral, what kind of addition and whether it is a new red flag, and nothing of what it says.
CREATE FUNCTION "tell_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('queue', json_build_object(
    'id', r."id", 'reference', r."reference", 'status', r."status", 'holder', r."holderId",
    'kind', 'added', 'added', NEW."kind", 'redFlag', NEW."redFlag")::text)
  FROM "Referral" r WHERE r."id" = NEW."referralId";
  RETURN NULL;
END $$;
CREATE TRIGGER "Addition_tell" AFTER INSERT ON "Addition" FOR EACH ROW
  WHEN (current_setting('front_door.quiet', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "tell_added"();
