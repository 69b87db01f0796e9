/** Holds a referral still while something is decided about it: whoever comes second waits, and then sees what was done. */
import type { RecordState } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import type { Outcome, RouteId } from '../../platform/authority.ts';
import type { Tx } from '../../platform/db.server.ts';
import { currentDetails, latestDetails } from '../../referral/current-details.ts';
import { additionsTo, sentRecord } from '../../referral/current-record.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';

export interface LockedReferral {
  id: string;
  reference: string;
  status: RecordState;
  version: number;
  holderId: string | null;
  redFlag: boolean;
  askedRoute: RouteId;
  suggestedRoute: RouteId | null;
}

/**
 * Locks a contact with the record it is passed to, those it was passed to before and those that go with it, always in one
 * order: two who pass contacts to and fro, take them back or take them apart wait for each other in turn.
 */
export async function lockTogether(tx: Tx, reference: string, passTo = ''): Promise<void> {
  await tx.$queryRaw`
    SELECT "id" FROM "Referral" WHERE "id" IN (
      SELECT "id" FROM "Referral" WHERE "reference" IN (${reference}, ${passTo})
      UNION SELECT m."id" FROM "Referral" m JOIN "Referral" r ON r."id" = m."mergedIntoId"
      WHERE r."reference" = ${reference}
      UNION SELECT a."referralId" FROM "Addition" a JOIN "Referral" r ON r."id" = a."fromReferralId"
      WHERE r."reference" = ${reference} AND a."takenBackAt" IS NULL)
    ORDER BY "id" FOR UPDATE`;
}

/** What a page of a decision showed: the referral's version, and how many things had been added to what was sent. */
export interface AsShown {
  version?: number | undefined;
  added?: number | undefined;
}

/**
 * Whether nothing has changed or come in since. What is added changes no version, so that nobody's claim or rating fails
 * over it; but nobody decides without having seen it. Under the lock, where it is to be certain.
 */
export async function isAsShown(
  tx: Pick<Tx, 'addition'>,
  { id, version }: Pick<LockedReferral, 'id' | 'version'>,
  shown: AsShown,
): Promise<boolean> {
  if (shown.version !== undefined && shown.version !== version) return false;
  if (shown.added === undefined) return true;
  return (await tx.addition.count({ where: { referralId: id } })) === shown.added;
}

/** The referral of this reference, locked until the transaction ends; null when there is none. */
export async function lockReferral(tx: Tx, reference: string): Promise<LockedReferral | null> {
  const [found] = await tx.$queryRaw<LockedReferral[]>`
    SELECT "id", "reference", "status"::text AS "status", "version", "holderId", "redFlag", "askedRoute",
      "suggestedRoute"
    FROM "Referral" WHERE "reference" = ${reference} FOR UPDATE`;
  return found ?? null;
}

export interface Records {
  /** With the details that count now: for whom to write to, and how. */
  current: ReferralRecord;
  /** As sent, as it counts, and as last said: what any of them keeps back is kept back. */
  all: readonly ReferralRecord[];
}

/** The record of a referral, with what was put right since. */
export async function recordsOf(tx: Pick<Tx, 'referral' | 'addition'>, referralId: string): Promise<Records> {
  const sent = await sentRecord(tx, referralId);
  const additions = await additionsTo(tx, referralId);
  const current = { ...sent, details: currentDetails(sent.details, additions) };
  const latest = { ...sent, details: latestDetails(sent.details, additions) };
  return { current, all: [current, latest, sent] };
}

/** The decision that counts for a referral, or is to be signed off; null before there is one. */
export const standingDecision = (tx: Pick<Tx, 'decision'>, referralId: string) =>
  tx.decision.findUnique({
    where: { referralId_current: { referralId, current: true } },
    select: {
      id: true,
      state: true,
      outcome: true,
      byId: true,
      signedOffById: true,
      startsNow: true,
      capacityFoundAt: true,
      replacesId: true,
      at: true,
      signedOffAt: true,
    },
  });
export type Standing = NonNullable<Awaited<ReturnType<typeof standingDecision>>>;

/** An outcome of the authority's list; undefined for one that has left it. */
export const outcomeOf = (code: string | undefined): Outcome | undefined =>
  authority.outcomes.find((candidate) => candidate.code === code);

/** Whether a decision that counts still waits for somebody to do it. */
export const waits = ({
  startsNow,
  capacityFoundAt,
}: Pick<Standing, 'startsNow' | 'capacityFoundAt'>): boolean => !startsNow && capacityFoundAt === null;
