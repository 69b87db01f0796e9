-- Whether anybody is yet to be told of the decision that counts: worked out and kept with the next clock, so that those
-- few are found at once. Who it is says `still_to_tell`, as before.
ALTER TABLE "Referral" ADD COLUMN "owesAnswer" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Referral" SET "owesAnswer" = true
WHERE "status" IN ('waiting', 'decided', 'merged') AND EXISTS (SELECT FROM still_to_tell("id"));

DROP INDEX "Referral_to_tell";
CREATE INDEX "Referral_owes_answer" ON "Referral" ("id") WHERE "owesAnswer";

-- Until it has seen the column, the planner takes half of all referrals to be owed one, and reads them all.
ANALYZE "Referral" ("owesAnswer");
