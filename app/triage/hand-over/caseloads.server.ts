/** Counts the caseloads. Each count reads one index, whatever the number of records. */
import { may } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { DAY } from '../../platform/london-clock.ts';
import { asStaff, staffColumns } from '../current.server.ts';
import { unmetNeed } from '../deciding/unmet-need.server.ts';
import { type Caseloads, type Counted, loadOf, type Offered, type Taken, type Worker } from './caseloads.ts';
import { receives } from './suggest-team.ts';

const daysBefore = (at: Date, days: number) => new Date(at.getTime() - days * DAY);

const openNow = () => db.$queryRaw<Counted[]>`
  SELECT "teamId", "keyworkerId", count(*)::int AS "count" FROM "Referral"
  WHERE "teamId" IS NOT NULL AND "helpEndedAt" IS NULL GROUP BY 1, 2`;

const takenLately = (at: Date) => db.$queryRaw<Taken[]>`
  SELECT "toTeamId" AS "teamId", "keyworkerId",
    (count(*) FILTER (WHERE "closedAt" > ${daysBefore(at, 7)}))::int AS "last7", count(*)::int AS "last30"
  FROM "HandOver" WHERE "state" = 'accepted' AND "closedAt" > ${daysBefore(at, 30)} GROUP BY 1, 2`;

const offeredNow = () => db.$queryRaw<Offered[]>`
  SELECT "toTeamId" AS "teamId", count(*)::int AS "count", min("offeredAt") AS "oldest"
  FROM "HandOver" WHERE "state" = 'offered' GROUP BY 1`;

/** Families for whom there is nobody yet, by route. */
async function waitingNow(at: Date): Promise<{ route: string; count: number }[]> {
  const byRoute = new Map<string, number>();
  for (const { route } of await unmetNeed(at)) byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
  return [...byRoute]
    .map(([route, count]) => ({ route, count }))
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}

/** Everybody who can be a keyworker, by team and name. */
async function workers(): Promise<Worker[]> {
  const accounts = await db.staffAccount.findMany({
    where: { teamId: { not: null }, disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: staffColumns,
  });
  return accounts
    .map(asStaff)
    .flatMap(({ id, name, role, teamId }) =>
      teamId && may(role, 'accept-hand-over') ? [{ id, name, teamId }] : [],
    );
}

/** The load of every team that takes families on, as it is now. */
export async function caseloads(at: Date): Promise<Caseloads> {
  const [open, taken, offered, waiting, people] = await Promise.all([
    openNow(),
    takenLately(at),
    offeredNow(),
    waitingNow(at),
    workers(),
  ]);
  return { teams: loadOf(authority.teams.filter(receives), people, { open, taken, offered }), waiting };
}
