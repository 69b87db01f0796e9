-- What is added to a contact that goes with another is told to whoever holds that other: the contact has no holder.
CREATE OR REPLACE FUNCTION "tell_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('queue', json_build_object(
    'id', r."id", 'reference', r."reference", 'status', r."status",
    'holder', CASE WHEN r."status" = 'merged' THEN m."holderId" ELSE r."holderId" END,
    'kind', 'added', 'added', NEW."kind", 'redFlag', NEW."redFlag")::text)
  FROM "Referral" r LEFT JOIN "Referral" m ON m."id" = r."mergedIntoId" WHERE r."id" = NEW."referralId";
  RETURN NULL;
END $$;
