/**
 * The watch on the clocks. Every minute it looks for clocks that were missed and tells the manager of the front door,
 * by reference only, once for each clock and the time it was due. Any number of processes may watch: the database
 * decides who was first.
 */

import { toldOtherwise } from '../../notifications/mail-problem.ts';
import { queueMessage } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { clocksOf } from './clocks.ts';
import { clockFacts } from './facts.server.ts';
import { isKept, setNextClock } from './next-clock.server.ts';
import { resumeDecisionClock } from './pause.server.ts';

const BATCH = 500;
const MOST_BATCHES = 200;
/** References named in one mail. */
const NAMED = 20;

/** Referrals that may have a missed clock nothing was said about: the next one, or one behind an earlier miss. */
async function candidatesIn(tx: Tx, at: Date): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
  SELECT "id" FROM (
    SELECT r."id" FROM "Referral" r WHERE r."nextDueAt" < ${at} AND NOT EXISTS (SELECT FROM "ClockAlert" a
      WHERE a."referralId" = r."id" AND a."clock" = r."nextClock" AND a."dueAt" = r."nextDueAt")
    UNION
    SELECT r."id" FROM "Referral" r
    WHERE r."status" IN ('received', 'claimed', 'awaiting_sign_off')
      AND r."decisionDueAt" < ${at} AND r."pausedAt" IS NULL AND NOT EXISTS (SELECT FROM "Referral" m
      WHERE m."mergedIntoId" = r."id" AND m."decisionDueAt" < r."decisionDueAt")
      AND NOT EXISTS (SELECT FROM "ClockAlert" a
      WHERE a."referralId" = r."id" AND a."clock" = 'decision' AND a."dueAt" = r."decisionDueAt")
    UNION
    SELECT r."id" FROM "Referral" r CROSS JOIN LATERAL (
      SELECT min(w."decisionDueAt") AS "dueAt" FROM "Referral" w WHERE w."mergedIntoId" = r."id") m
    WHERE r."status" IN ('received', 'claimed', 'awaiting_sign_off')
      AND m."dueAt" < ${at} AND (r."pausedAt" IS NOT NULL OR m."dueAt" < r."decisionDueAt")
      AND NOT EXISTS (SELECT FROM "ClockAlert" a
      WHERE a."referralId" = r."id" AND a."clock" = 'decision' AND a."dueAt" = m."dueAt")
    UNION
    SELECT r."id" FROM "Referral" r JOIN "Decision" d ON d."referralId" = r."id" AND d."current"
    WHERE (r."status" = 'awaiting_sign_off' AND r."nextClock" <> 'sign-off'
        OR r."status" = 'waiting' AND r."nextClock" <> 'capacity')
      AND r."nextDueAt" < ${at} AND NOT EXISTS (SELECT FROM "ClockAlert" a
        WHERE a."referralId" = r."id" AND a."clock" IN ('sign-off', 'capacity') AND a."dueAt" > d."at")
    UNION
    SELECT coalesce(w."mergedIntoId", w."id") FROM "AgencyCheck" k JOIN "Referral" w ON w."id" = k."referralId"
    WHERE k."state" = 'asked' AND k."dueAt" < ${at} AND NOT EXISTS (SELECT FROM "ClockAlert" a
        WHERE a."referralId" = coalesce(w."mergedIntoId", w."id") AND a."clock" = 'check' AND a."dueAt" = k."dueAt")
    UNION
    SELECT h."referralId" FROM "HandOver" h WHERE h."state" = 'offered' AND h."acceptBy" < ${at}
      AND NOT EXISTS (SELECT FROM "ClockAlert" a
        WHERE a."referralId" = h."referralId" AND a."clock" = 'hand-over' AND a."dueAt" = h."acceptBy")
    UNION
    SELECT r."id" FROM "Referral" r JOIN "Decision" d ON d."referralId" = r."id" AND d."current"
    WHERE r."status" = 'decided' AND r."teamId" IS NULL AND r."nextDueAt" < ${at} AND r."nextClock" <> 'offer'
      AND NOT EXISTS (SELECT FROM "HandOver" h WHERE h."referralId" = r."id" AND h."open")
      AND NOT EXISTS (SELECT FROM "ClockAlert" a
        WHERE a."referralId" = r."id" AND a."clock" = 'offer' AND a."dueAt" > d."at")
    UNION
    SELECT c."referralId" FROM "Reconsideration" c WHERE c."decidedAt" IS NULL
      AND CASE WHEN c."takenAt" IS NULL THEN c."acknowledgeBy" ELSE c."decideBy" END < ${at}
      AND NOT EXISTS (SELECT FROM "ClockAlert" a WHERE a."referralId" = c."referralId"
        AND a."clock" = 'reconsideration'
        AND a."dueAt" = CASE WHEN c."takenAt" IS NULL THEN c."acknowledgeBy" ELSE c."decideBy" END)
    UNION
    SELECT r."id" FROM "Referral" r CROSS JOIN LATERAL still_to_tell(r."id") t
    WHERE r."owesAnswer" AND r."nextDueAt" < ${at}
      AND r."nextClock" NOT IN ('answer', 'family-answer') AND t."since" < ${at} AND NOT EXISTS (
        SELECT FROM "ClockAlert" a WHERE a."referralId" = r."id" AND a."dueAt" > t."since"
          AND a."clock" = CASE t."recipient" WHEN 'family' THEN 'family-answer' ELSE 'answer' END)
    UNION
    SELECT m."referralId" FROM "Message" m WHERE m."state" IN ('waiting', 'dead')
      AND m."template" IN ('referral-received', 'referral-decided') AND m."referralId" IS NOT NULL
      AND m."createdAt" < ${at} AND NOT EXISTS (SELECT FROM "ClockAlert" a
        WHERE a."referralId" = m."referralId" AND a."dueAt" >= m."createdAt"
          AND a."clock" = CASE m."template" WHEN 'referral-received' THEN 'acknowledgement' ELSE 'answer' END)
  ) AS found LIMIT ${BATCH}`;
  return found.map(({ id }) => id);
}

/** Writes down what was missed, and gives the references of those nothing was said about before. */
async function writeDown(tx: Tx, ids: readonly string[], at: Date): Promise<string[]> {
  const known = await clockFacts(tx, ids);
  const missed = known.flatMap(({ id, facts }) =>
    clocksOf(facts, authority)
      .filter(({ dueAt, isPaused }) => !isPaused && dueAt < at)
      .map(({ code, dueAt }) => ({ id, code, dueAt })),
  );
  if (missed.length === 0) return [];
  const written = await tx.$queryRaw<{ reference: string }[]>`
    WITH told AS (
      INSERT INTO "ClockAlert" ("referralId", "clock", "dueAt", "at")
      SELECT DISTINCT m.id, m.clock, m.due, ${at}::timestamptz FROM unnest(${missed.map(({ id }) => id)}::uuid[],
        ${missed.map(({ code }) => code)}::text[], ${missed.map(({ dueAt }) => dueAt)}::timestamptz[])
        AS m(id, clock, due)
      ORDER BY 1, 2, 3
      ON CONFLICT DO NOTHING RETURNING "referralId")
    SELECT DISTINCT r."reference" FROM told JOIN "Referral" r ON r."id" = told."referralId" ORDER BY 1`;
  return written.map(({ reference }) => reference);
}

/** Says it in one mail for all: what was written down and what is sent are one. */
async function tell(tx: Tx, references: readonly string[], at: Date): Promise<void> {
  const to = authority.frontDoor.managerAlertsTo;
  if (!to || references.length === 0) return;
  const props = { references: references.slice(0, NAMED), more: Math.max(0, references.length - NAMED) };
  await queueMessage(tx, { template: 'clocks-missed', to, props, at });
}

/** A decision clock stands still until the answer is there or due, and no longer. */
async function endPauses(at: Date): Promise<void> {
  const over = await db.$queryRaw<{ id: string; until: Date | null }[]>`
    SELECT r."id", (SELECT max(q."dueAt") FROM "ReferrerQuestion" q
        WHERE q."referralId" = r."id" AND q."pauses" AND q."answeredAt" IS NULL AND q."withdrawnAt" IS NULL
          AND q."dueAt" >= r."pausedAt") AS "until"
    FROM "Referral" r WHERE r."pausedAt" < ${at} AND NOT EXISTS (SELECT FROM "ReferrerQuestion" q
      WHERE q."referralId" = r."id" AND q."pauses" AND q."answeredAt" IS NULL AND q."withdrawnAt" IS NULL
        AND q."dueAt" > ${at})`;
  for (const { id, until } of over) {
    await db.$transaction((tx) => resumeDecisionClock(tx, id, until ?? at));
  }
}

/**
 * A mail that was given up, held back or sent again changes who has heard of a decision, and whoever delivers mail knows
 * nothing of clocks: here the clock of the answer follows.
 */
async function followTheMail(at: Date): Promise<void> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT m."referralId" AS "id" FROM "Message" m WHERE m."state" = 'dead' AND m."referralId" IS NOT NULL
      AND m."template" IN ('referral-decided', 'family-answer')
      AND m."lastProblem" IS DISTINCT FROM ${toldOtherwise}
    UNION SELECT "id" FROM "Referral" WHERE "owesAnswer"
    UNION SELECT "id" FROM "Referral"
    WHERE "nextDueAt" IS NOT NULL AND "nextClock" IN ('answer', 'family-answer')`;
  const ids = found.map(({ id }) => id);
  for (const known of await clockFacts(db, ids)) {
    if (isKept(known)) continue;
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Referral" WHERE "id" = ${known.id}::uuid FOR UPDATE`;
      await setNextClock(tx, known.id, at);
    });
  }
}

/** Looks once. Gives how many referrals were told about. */
export async function watchClocks(at: Date): Promise<number> {
  await endPauses(at);
  await followTheMail(at);
  const references = new Set<string>();
  await db.$transaction(
    async (tx) => {
      for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
        const found = await candidatesIn(tx, at);
        const written = await writeDown(tx, found, at);
        for (const reference of written) references.add(reference);
        // The rest would be the same ones again.
        if (found.length < BATCH || written.length === 0) break;
      }
      await tell(tx, [...references], at);
    },
    { maxWait: 10_000, timeout: 50_000 },
  );
  return references.size;
}
