-- The outcome of a decision can be searched for. It is a code of the authority and stands beside the hashes as it is.
CREATE FUNCTION "keep_outcome_searchable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Referral" SET "searchTokens" = ARRAY(
      SELECT token FROM unnest("searchTokens") AS token WHERE token NOT LIKE 'outcome:%'
      UNION ALL
      SELECT 'outcome:' || d."outcome" FROM "Decision" d WHERE d."referralId" = NEW."referralId" AND d."current")
    WHERE "id" = NEW."referralId";
  RETURN NULL;
END $$;
CREATE TRIGGER "Decision_searchable" AFTER INSERT OR UPDATE OF "outcome", "current" ON "Decision" FOR EACH ROW
  WHEN (current_setting('front_door.quiet', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "keep_outcome_searchable"();
UPDATE "Referral" r SET "searchTokens" = "searchTokens" || ('outcome:' || d."outcome")
  FROM "Decision" d WHERE d."referralId" = r."id" AND d."current";
