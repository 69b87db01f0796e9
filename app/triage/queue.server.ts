/** The queue: what must be picked up now, most urgent and then longest waiting first. Opens only the rows it shows. */
import { auditList } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import type { RouteId } from '../platform/authority.ts';
import { db } from '../platform/db.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import { unseal } from '../platform/seal.server.ts';
import type { ReferralSummary } from '../referral/referral.ts';
import {
  lanes,
  type Queue,
  type QueueCounts,
  type QueueFilter,
  type QueuePlace,
  type QueueRow,
} from './queue.ts';
import { clockLeft } from './sla-clock.ts';

export const PAGE = 25;

const row = {
  id: true,
  reference: true,
  receivedAt: true,
  decisionDueAt: true,
  readingOrder: true,
  askedRoute: true,
  suggestedRoute: true,
  redFlag: true,
  brag: true,
  sealedSummary: true,
  holder: { select: { id: true, name: true } },
} as const satisfies Prisma.ReferralSelect;

type Found = Prisma.ReferralGetPayload<{ select: typeof row }>;

const laneIs = (lane: RouteId): Prisma.ReferralWhereInput => ({
  OR: [{ askedRoute: lane }, { suggestedRoute: lane }],
});

/** By where the last row stood and not by how many were skipped: rows come and go while somebody reads. */
const beyond = ({ readingOrder, receivedAt, id }: QueuePlace): Prisma.ReferralWhereInput => ({
  OR: [
    { readingOrder: { gt: readingOrder } },
    { readingOrder, receivedAt: { gt: receivedAt } },
    { readingOrder, receivedAt, id: { gt: id } },
  ],
});

const open = ['received', 'claimed'] as const;

function whereOf(
  status: (typeof open)[number],
  { lane, holder, after }: QueueFilter,
  staff: Staff,
): Prisma.ReferralWhereInput {
  const held = { anybody: {}, me: { holderId: staff.id }, nobody: { holderId: null } }[holder];
  return {
    status,
    ...held,
    AND: [...(lane ? [laneIs(lane)] : []), ...(after ? [beyond(after)] : [])],
  };
}

function rowOf(found: Found, staff: Staff, at: Date): QueueRow {
  const summary = unseal<ReferralSummary>(found.sealedSummary, `ReferralSummary:${found.id}`);
  return {
    reference: found.reference,
    brag: found.brag,
    redFlag: found.redFlag,
    clock: clockLeft(found.decisionDueAt, at, authority.workingHours),
    ages: summary.ages,
    gist: summary.gist,
    source: summary.source,
    asked: found.askedRoute as RouteId,
    suggested: found.suggestedRoute as RouteId | null,
    holder: found.holder?.name ?? null,
    heldByMe: found.holder?.id === staff.id,
  };
}

type Counted = {
  asked: RouteId;
  suggested: RouteId | null;
  open: number;
  mine: number;
  unclaimed: number;
  late: number;
};

async function countsFor(staff: Staff, at: Date): Promise<QueueCounts> {
  const [groups, deadMessages] = await Promise.all([
    db.$queryRaw<Counted[]>`
      SELECT "askedRoute" AS "asked", "suggestedRoute" AS "suggested", count(*)::int AS "open",
        (count(*) FILTER (WHERE "holderId" = ${staff.id}::uuid))::int AS "mine",
        (count(*) FILTER (WHERE "holderId" IS NULL))::int AS "unclaimed",
        (count(*) FILTER (WHERE "holderId" IS NULL AND "decisionDueAt" < ${at}))::int AS "late"
      FROM "Referral" WHERE "status" IN ('received', 'claimed') GROUP BY 1, 2`,
    db.message.count({ where: { state: 'dead' } }),
  ]);
  const sum = (of: 'open' | 'mine' | 'unclaimed' | 'late', among: readonly Counted[] = groups) =>
    among.reduce((total, group) => total + group[of], 0);
  const inLane = (lane: RouteId) =>
    groups.filter(({ asked, suggested }) => asked === lane || suggested === lane);
  return {
    open: sum('open'),
    mine: sum('mine'),
    unclaimed: sum('unclaimed'),
    unclaimedOverdue: sum('late'),
    deadMessages,
    byLane: Object.fromEntries(lanes.map((lane) => [lane, sum('open', inLane(lane))])) as Record<
      RouteId,
      number
    >,
  };
}

const byPlace = (a: Found, b: Found): number =>
  a.readingOrder - b.readingOrder ||
  a.receivedAt.getTime() - b.receivedAt.getTime() ||
  (a.id < b.id ? -1 : 1);

/** The next open referrals, one more than a page. Read by status, as the index is ordered within one: flat in cost. */
async function nextOpen(filter: QueueFilter, staff: Staff): Promise<Found[]> {
  const found = await Promise.all(
    open.map((status) =>
      db.referral.findMany({
        where: whereOf(status, filter, staff),
        orderBy: [{ readingOrder: 'asc' }, { receivedAt: 'asc' }, { id: 'asc' }],
        take: PAGE + 1,
        select: row,
      }),
    ),
  );
  return found
    .flat()
    .sort(byPlace)
    .slice(0, PAGE + 1);
}

/** One page of open referrals, with the counts of every lane. */
export async function queue(filter: QueueFilter, staff: Staff, at: Date): Promise<Queue> {
  const [found, counts] = await Promise.all([nextOpen(filter, staff), countsFor(staff, at)]);
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const { lane, holder } = filter;
  const ids = shown.map(({ id }) => id);
  await auditList(staff, at, 'queue-viewed', ids, { lane, holder, further: filter.after !== null });
  return {
    rows: shown.map((one) => rowOf(one, staff, at)),
    counts,
    next: last && found.length > PAGE ? last : null,
  };
}
