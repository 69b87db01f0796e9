/** What the clocks of referrals depend on, read in one statement and without opening anything that is sealed. */
import type { RecordState } from '../../accounts/roles.ts';
import { toldOtherwise } from '../../notifications/mail-problem.ts';
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import type { Brag } from '../brag.ts';
import { leadsToHelp } from '../hand-over/place.ts';
import type { ClockFacts } from './clocks.ts';

/** What is kept of the clocks on the row, to see whether it is still true. */
export interface KeptClock {
  id: string;
  nextClock: string | null;
  nextDueAt: Date | null;
  owesAnswer: boolean;
}

interface Read extends KeptClock {
  status: RecordState;
  mergedIntoId: string | null;
  /** The contacts that go with it, with moments in milliseconds; null when there are none. */
  goesWith: { reference: string; received: number; due: number; isRated: boolean; isSeen: boolean }[] | null;
  brag: Brag | null;
  receivedAt: Date;
  decisionDueAt: Date;
  pausedAt: Date | null;
  mails: string[] | null;
  decidedAt: Date | null;
  signedOffAt: Date | null;
  /** Agency and due time in milliseconds; null when none is open. */
  checks: { agency: string; due: number }[] | null;
  questionDueAt: Date | null;
  /** Since when, in milliseconds; null when nobody is. */
  toTell: { recipient: 'referrer' | 'family'; since: number }[] | null;
  takenAt: Date | null;
  acknowledgeBy: Date | null;
  decideBy: Date | null;
  acceptBy: Date | null;
  toTeamId: string | null;
  teamId: string | null;
  outcome: string | null;
  route: string | null;
  capacityFoundAt: Date | null;
  returnedAt: Date | null;
}

/** Since when the front door has to offer it to a team: it was decided, can begin, or was given back. */
function toOfferSince(row: Read): Date | null {
  const { status, outcome, route, decidedAt, signedOffAt, capacityFoundAt, returnedAt } = row;
  if (status !== 'decided' || row.teamId || row.acceptBy || outcome === null || route === null) return null;
  if (!leadsToHelp({ outcome, route }, authority.outcomes)) return null;
  const moments = [decidedAt, signedOffAt, capacityFoundAt, returnedAt].map((at) => at?.getTime() ?? 0);
  return new Date(Math.max(...moments));
}

const factsIn = (row: Read): ClockFacts => ({
  status: row.status,
  brag: row.brag,
  receivedAt: row.receivedAt,
  decisionDueAt: row.decisionDueAt,
  pausedAt: row.pausedAt,
  acknowledgementWaits: row.mails?.includes('referral-received') ?? false,
  answerWaits: row.mails?.includes('referral-decided') ?? false,
  toTell: (row.toTell ?? []).map(({ recipient, since }) => ({ recipient, since: new Date(since) })),
  decision: row.decidedAt && { at: row.decidedAt, signedOffAt: row.signedOffAt },
  checks: (row.checks ?? []).map(({ agency, due }) => ({ agency, dueAt: new Date(due) })),
  questionDueAt: row.questionDueAt,
  reconsideration:
    row.acknowledgeBy && row.decideBy
      ? { takenAt: row.takenAt, acknowledgeBy: row.acknowledgeBy, decideBy: row.decideBy }
      : null,
  handOver: row.acceptBy && { acceptBy: row.acceptBy, toTeamId: row.toTeamId ?? '' },
  toOfferSince: toOfferSince(row),
  goesWith: (row.goesWith ?? []).map(({ received, due, ...one }) => ({
    ...{ ...one, receivedAt: new Date(received), decisionDueAt: new Date(due) },
  })),
});

/** The facts of these referrals, with what is kept on their rows. What was asked about a contact is waited for where it goes. */
export async function clockFacts(
  tx: Pick<Tx, '$queryRaw'>,
  ids: readonly string[],
): Promise<(KeptClock & { mergedIntoId: string | null; facts: ClockFacts })[]> {
  const rows = await tx.$queryRaw<Read[]>`
    SELECT r."id", r."status"::text AS "status", r."mergedIntoId", w."goesWith", r."brag"::text AS "brag", r."receivedAt", r."decisionDueAt",
      r."pausedAt", r."nextClock", r."nextDueAt", r."owesAnswer", d."at" AS "decidedAt", d."signedOffAt",
      (SELECT json_agg(json_build_object('recipient', t."recipient", 'since', round(extract(epoch FROM t."since") * 1000)))
        FROM still_to_tell(r."id") t) AS "toTell",
      c."takenAt", c."acknowledgeBy", c."decideBy", h."acceptBy", h."toTeamId", r."teamId", d."outcome", d."route",
      d."capacityFoundAt", (SELECT max(b."closedAt") FROM "HandOver" b WHERE b."referralId" = r."id"
        AND b."state" = 'returned') AS "returnedAt",
      (SELECT array_agg(DISTINCT m."template") FROM "Message" m WHERE m."referralId" = r."id"
        AND (m."template" = 'referral-received' AND m."state" <> 'sent'
            AND m."lastProblem" IS DISTINCT FROM ${toldOtherwise}
          OR m."template" = 'referral-decided' AND m."state" = 'waiting')) AS "mails",
      (SELECT json_agg(json_build_object('agency', k."agency",
          'due', round(extract(epoch FROM k."dueAt") * 1000)) ORDER BY k."dueAt")
        FROM "AgencyCheck" k WHERE k."referralId" = ANY(r."id" || w."ids") AND k."state" = 'asked') AS "checks",
      (SELECT min(q."dueAt") FROM "ReferrerQuestion" q WHERE q."referralId" = ANY(r."id" || w."ids")
        AND q."answeredAt" IS NULL AND q."withdrawnAt" IS NULL) AS "questionDueAt"
    FROM "Referral" r
    LEFT JOIN "Decision" d ON d."referralId" = r."id" AND d."current"
    LEFT JOIN "HandOver" h ON h."referralId" = r."id" AND h."open"
    LEFT JOIN LATERAL (
      SELECT o."takenAt", o."acknowledgeBy", o."decideBy" FROM "Reconsideration" o
      WHERE o."referralId" = r."id" AND o."decidedAt" IS NULL ORDER BY o."askedAt" LIMIT 1) c ON true
    CROSS JOIN LATERAL (
      SELECT array_agg(m."id") AS "ids", json_agg(json_build_object('reference', m."reference",
        'received', round(extract(epoch FROM m."receivedAt") * 1000),
        'due', round(extract(epoch FROM m."decisionDueAt") * 1000), 'isRated', m."brag" IS NOT NULL,
        'isSeen', NOT EXISTS (SELECT FROM "Addition" a WHERE a."referralId" = r."id" AND a."fromReferralId" = m."id"
          AND a."takenBackAt" IS NULL AND a."seenAt" IS NULL)) ORDER BY m."receivedAt", m."id") AS "goesWith"
      FROM "Referral" m WHERE m."mergedIntoId" = r."id") w
    WHERE r."id" = ANY(${ids}::uuid[])`;
  return rows.map((row) => ({
    id: row.id,
    mergedIntoId: row.mergedIntoId,
    nextClock: row.nextClock,
    nextDueAt: row.nextDueAt,
    owesAnswer: row.owesAnswer,
    facts: factsIn(row),
  }));
}
