/** The queue: what must be picked up now. Opens only the rows it shows, and of those only what this person may read. */
import { createHash } from 'node:crypto';
import { auditList } from '../accounts/audit.server.ts';
import type { RecordState, Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import type { RouteId } from '../platform/authority.ts';
import { pool } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import type { ReferralSummary } from '../referral/referral.ts';
import type { Brag } from './brag.ts';
import type { ClockCode } from './clocks/clocks.ts';
import { countsFor, deadMessages } from './counts.server.ts';
import type { Queue, QueueFilter, QueuePlace, QueueRow } from './queue.ts';
import { type Asking, householdSql, pageSql, type Sql } from './queue-sql.ts';
import { clockLeft } from './sla-clock.ts';

export const PAGE = 25;

/** A row as the database gives it. */
export interface Found {
  id: string;
  reference: string;
  status: RecordState;
  brag: Brag | null;
  redFlag: boolean;
  nextClock: ClockCode | null;
  nextDueAt: Date | null;
  isPaused: boolean;
  givenBack: boolean;
  askedRoute: RouteId;
  suggestedRoute: RouteId | null;
  seenBefore: number;
  outOfHours: boolean;
  householdKey: string | null;
  sealedSummary: Buffer;
  holderId: string | null;
  holder: string | null;
  receivedAt: Date;
  later: boolean;
  dueKey: Date;
  sameHousehold: string[];
  sameChild: string[];
  unseen: number;
  mayRead: boolean;
}

const names = new Map<string, string>();

/** Prepared once on each connection. Only a known few: a database keeps every one it is told. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= 60) return known;
  const name = `queue-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}

export const ask = async ({ text, values }: Sql): Promise<Found[]> =>
  (await pool.query<Found>({ name: nameOf(text), text, values })).rows;

/** Opens a row for this person. A restricted one they are not on the list of stays shut. */
export function rowOf(found: Found, staff: Staff, at: Date, isUnder = false): QueueRow {
  const { nextClock, nextDueAt, isPaused, givenBack } = found;
  return {
    id: found.id,
    reference: found.reference,
    status: found.status,
    brag: found.brag,
    redFlag: found.redFlag,
    clock:
      nextClock && nextDueAt
        ? { code: nextClock, left: clockLeft(nextDueAt, at, authority.workingHours) }
        : null,
    isPaused,
    givenBack,
    summary: found.mayRead
      ? unseal<ReferralSummary>(found.sealedSummary, `ReferralSummary:${found.id}`)
      : null,
    asked: found.askedRoute,
    suggested: found.suggestedRoute,
    seenBefore: found.mayRead ? found.seenBefore : 0,
    holder: found.holder,
    heldByMe: found.holderId === staff.id,
    outOfHours: found.outOfHours,
    sameHousehold: found.sameHousehold.filter((one) => !found.sameChild.includes(one)),
    sameChild: found.sameChild,
    unseen: found.unseen,
    isUnder,
  };
}

const placeOfRow = ({ later, dueKey, receivedAt, id }: Found, { sort }: QueueFilter): QueuePlace => ({
  later,
  at: sort === 'newest' ? receivedAt : dueKey,
  id,
});

/** Puts the others of a household under the first of it. */
async function withHouseholds(firsts: readonly Found[], filter: QueueFilter, asking: Asking, me: Staff) {
  const keys = firsts.flatMap(({ householdKey, sameHousehold }) =>
    householdKey && sameHousehold.length > 0 ? [householdKey] : [],
  );
  const ids = firsts.map(({ id }) => id);
  const others = keys.length > 0 ? await ask(householdSql(filter, asking, keys, ids)) : [];
  return firsts.flatMap((first) => [
    rowOf(first, me, asking.at),
    ...others
      .filter(({ householdKey }) => householdKey !== null && householdKey === first.householdKey)
      .map((other) => rowOf(other, me, asking.at, true)),
  ]);
}

/** One page of open referrals, with how many there are of everything one can choose. */
export async function queue(filter: QueueFilter, staff: Staff, at: Date): Promise<Queue> {
  const asking: Asking = { me: staff.id, teamId: staff.teamId ?? null, at };
  const [found, counts, dead] = await Promise.all([
    ask(pageSql(filter, asking, PAGE + 1)),
    countsFor(filter, asking),
    deadMessages(at),
  ]);
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const rows = filter.together
    ? await withHouseholds(shown, filter, asking, staff)
    : shown.map((one) => rowOf(one, staff, at));
  const { lane, show, rating, sort } = filter;
  const ids = rows.map(({ id }) => id);
  await auditList(staff, at, 'queue-viewed', ids, {
    lane,
    show,
    rating,
    sort,
    further: filter.after !== null,
  });
  return {
    rows,
    counts,
    deadMessages: dead,
    next: last && found.length > PAGE ? placeOfRow(last, filter) : null,
  };
}
