-- Whoever sent a contact that goes with another hears of the decision on that other under their own reference.
ALTER TABLE "AnswerTold" ADD COLUMN "contactId" UUID;
ALTER TABLE "AnswerTold" ADD CONSTRAINT "AnswerTold_contactId_fkey"
  FOREIGN KEY ("contactId") REFERENCES "Referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "AnswerTold_contactId_idx" ON "AnswerTold"("contactId");

-- Those who were written to before that was kept.
INSERT INTO "AnswerTold" ("id", "decisionId", "contactId", "recipient", "way", "at")
SELECT gen_random_uuid(), d."id", r."id", 'referrer', 'email', m."createdAt"
FROM "Referral" r
JOIN "Decision" d ON d."referralId" = r."mergedIntoId" AND d."current" AND d."state" = 'final'
JOIN "Message" m ON m."referralId" = r."id" AND m."template" = 'referral-decided'
WHERE r."status" = 'merged';

-- Those who gave no way to be reached: they find the answer on the status page, as they were told when they sent it.
INSERT INTO "AnswerTold" ("id", "decisionId", "recipient", "way", "at")
SELECT gen_random_uuid(), d."id", 'referrer', 'none', greatest(d."at", d."signedOffAt", d."capacityFoundAt")
FROM "Decision" d JOIN "Referral" r ON r."id" = d."referralId"
WHERE d."current" AND d."state" = 'final' AND d."tellReferrer" = 'none' AND r."audience" = 'other';

-- Who has not heard of the decision that counts for a referral, since when, and how they were meant to. The one place
-- that says so: clocks, lists and pages all ask it. A mail that was given up told nobody anything.
CREATE FUNCTION "still_to_tell"("of" UUID)
RETURNS TABLE ("decisionId" UUID, "recipient" TEXT, "since" TIMESTAMPTZ, "way" TEXT, "mailFailed" BOOLEAN)
LANGUAGE sql STABLE AS $$
  SELECT n."decisionId", n."recipient", n."since", n."way", EXISTS (
    SELECT FROM "Message" g WHERE g."referralId" = "of" AND g."template" = n."template" AND g."state" = 'dead'
      AND g."createdAt" >= n."since" AND g."lastProblem" IS DISTINCT FROM 'no-longer-safe'
      AND g."lastProblem" IS DISTINCT FROM 'told-otherwise') AS "mailFailed"
  FROM (
    -- Whoever told us; of a contact that goes with another, of the decision on that other, from when it went there.
    SELECT d."id" AS "decisionId", 'referrer' AS "recipient", 'referral-decided' AS "template",
      CASE WHEN r."status" = 'merged' THEN r."id" END AS "contactId",
      CASE WHEN r."status" <> 'merged' THEN d."tellReferrer" END AS "way",
      greatest(d."at", d."signedOffAt", d."capacityFoundAt", CASE WHEN r."status" = 'merged'
        THEN (SELECT min(a."at") FROM "Addition" a
          WHERE a."fromReferralId" = r."id" AND a."referralId" = d."referralId" AND a."takenBackAt" IS NULL)
        ELSE (SELECT max(c."decidedAt") FROM "Reconsideration" c
          WHERE c."decisionId" = d."id" AND c."outcome" = 'upheld' AND c."askedBy" <> 'family') END) AS "since"
    FROM "Referral" r JOIN "Decision" d
      ON d."referralId" = CASE WHEN r."status" = 'merged' THEN r."mergedIntoId" ELSE r."id" END
    WHERE r."id" = "of" AND d."current" AND d."state" = 'final' AND d."tellReferrer" IS NOT NULL
    UNION ALL
    -- The family, where there is an answer for them or they asked for it to be looked at again.
    SELECT d."id", 'family', 'family-answer', NULL, NULL,
      greatest(d."at", d."signedOffAt", d."capacityFoundAt", u."decidedAt")
    FROM "Decision" d LEFT JOIN LATERAL (
      SELECT max(c."decidedAt") AS "decidedAt" FROM "Reconsideration" c
      WHERE c."decisionId" = d."id" AND c."outcome" = 'upheld' AND c."askedBy" = 'family') u ON true
    WHERE d."referralId" = "of" AND d."current" AND d."state" = 'final'
      AND (d."sealedFamilyAnswer" IS NOT NULL OR u."decidedAt" IS NOT NULL)
  ) n
  WHERE NOT EXISTS (
    SELECT FROM "AnswerTold" t WHERE t."decisionId" = n."decisionId" AND t."recipient" = n."recipient"
      AND t."contactId" IS NOT DISTINCT FROM n."contactId" AND t."at" >= n."since"
      AND NOT (t."way" = 'email' AND EXISTS (SELECT FROM "Message" g WHERE g."referralId" = "of"
        AND g."template" = n."template" AND g."state" = 'dead' AND g."createdAt" = t."at")))
$$;

-- Decided, or gone with another, while a clock runs: few at any time, so that those who have not heard are found at once.
CREATE INDEX "Referral_to_tell" ON "Referral" ("id")
  WHERE "status" IN ('waiting', 'decided', 'merged') AND "nextDueAt" IS NOT NULL;
