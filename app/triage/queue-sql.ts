/**
 * The queue's question to the database, as text and values. The expressions are those of the partial indexes in the
 * migration `queue`, word for word: only then is a page read from an index, in its order, whatever there is besides.
 */
import type { QueueFilter, QueuePlace, Show } from './queue.ts';

/** What this person may ask about: their own id and team. */
export interface Asking {
  me: string;
  teamId: string | null;
  at: Date;
}

export interface Sql {
  text: string;
  values: unknown[];
}

const open = (r: string) => `${r}."status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting')`;
const dueKey = (r: string) => `COALESCE(${r}."nextDueAt", '9999-12-31Z'::timestamptz)`;
const later = (r: string) => `(${r}."readingOrder" > 0)`;

const laneIs = (r: string) => ({
  mash: `${r}."lane" = 'mash'`,
  // What was asked of, or suggested for, the hub stays in its sight where the other reason put it in the MASH's lane.
  'early-support-hub': `(${r}."lane" = 'early-support-hub' OR ${r}."askedRoute" = 'early-support-hub' OR ${r}."suggestedRoute" = 'early-support-hub')`,
  'out-of-hours': `${r}."outOfHours"`,
});

/**
 * Held by somebody of the team, allocated to it with a clock that runs, or offered to it. Gathered first and person by
 * person, so that it costs what the team has and not what the whole front door has.
 */
const ofTeam = (r: string, team: string) => `${r}."id" = ANY(ARRAY(
  SELECT t."id" FROM "StaffAccount" m CROSS JOIN LATERAL (
      SELECT t."id" FROM "Referral" t WHERE ${open('t')} AND t."holderId" = m."id" OFFSET 0) t
    WHERE m."teamId" = ${team}
  UNION SELECT t."id" FROM "Referral" t
    WHERE t."teamId" = ${team} AND t."status" <> 'merged' AND t."nextDueAt" IS NOT NULL
  UNION SELECT h."referralId" FROM "HandOver" h WHERE h."toTeamId" = ${team} AND h."state" = 'offered'))`;

type Place = (value: unknown) => string;

function shown(show: Show, r: string, { me, teamId, at }: Asking, $: Place): string {
  switch (show) {
    case 'everything':
      return open(r);
    case 'mine':
      return `${open(r)} AND ${r}."holderId" = ${$(me)}::uuid`;
    case 'team':
      return teamId ? ofTeam(r, $(teamId)) : 'false';
    case 'unclaimed':
      return `${open(r)} AND ${r}."status" = 'received'`;
    case 'overdue':
      return `${open(r)} AND ${dueKey(r)} < ${$(at)}`;
    case 'waiting':
      return `${open(r)} AND ${r}."status" = 'waiting'`;
    case 'sign-off':
      return `${open(r)} AND ${r}."status" = 'awaiting_sign_off'`;
  }
}

function conditions(filter: QueueFilter, r: string, asking: Asking, $: Place): string {
  const parts = [shown(filter.show, r, asking, $)];
  if (filter.lane) parts.push(laneIs(r)[filter.lane]);
  if (filter.rating === 'none') parts.push(`${r}."brag" IS NULL`);
  else if (filter.rating) parts.push(`${r}."brag" = ${$(filter.rating)}::"Brag"`);
  return parts.join(' AND ');
}

/** By where the last row stood and not by how many were skipped: rows come and go while somebody reads. */
function beyond({ sort }: QueueFilter, after: QueuePlace, $: Place): string {
  if (sort === 'newest') return `(r."receivedAt", r."id") < (${$(after.at)}, ${$(after.id)}::uuid)`;
  return `(${later('r')}, ${dueKey('r')}, r."id") > (${$(after.later)}, ${$(after.at)}, ${$(after.id)}::uuid)`;
}

const orderBy = {
  due: `${later('r')}, ${dueKey('r')}, r."id"`,
  newest: `r."receivedAt" DESC, r."id" DESC`,
};

/**
 * A record of which nothing is said beside others, as it is restricted or this person is kept away from it. Whose family
 * it is could be read from its neighbours.
 */
const keptApart = (r: string) => `(${r}."restricted" OR EXISTS (SELECT FROM "AccessGrant" d
  WHERE d."referralId" = ${r}."id" AND d."accountId" = $1::uuid AND d."kind" = 'deny'))`;

/** No other of its household comes before it in this very list. */
function isFirstOfHousehold(filter: QueueFilter, asking: Asking, $: Place): string {
  const before =
    filter.sort === 'newest'
      ? `(s."receivedAt", s."id") > (r."receivedAt", r."id")`
      : `(${later('s')}, ${dueKey('s')}, s."id") < (${later('r')}, ${dueKey('r')}, r."id")`;
  return `(r."householdKey" IS NULL OR ${keptApart('r')} OR NOT EXISTS (
    SELECT FROM "Referral" s WHERE s."householdKey" = r."householdKey" AND s."householdKey" IS NOT NULL
      AND ${open('s')} AND ${before} AND ${conditions(filter, 's', asking, $)} AND NOT ${keptApart('s')}))`;
}

/** The open ones that people confirmed to be about a child of this one, wherever that child lives. From two indexes. */
const sameChild = (r: string) => `SELECT s."reference" FROM "ChildIndex" mine
  JOIN "ChildIndex" other ON other."childId" = mine."childId" AND other."referralId" <> ${r}."id"
  JOIN "Referral" s ON s."id" = other."referralId" AND ${open('s')} AND NOT ${keptApart('s')}
  WHERE mine."referralId" = ${r}."id" GROUP BY s."id" ORDER BY s."receivedAt", s."id"`;

/** A manager gave a decision back. Asked row by row: as EXISTS, the planner may read every decision there is instead. */
const given = (r: string) => `(${r}."status" = 'claimed' AND (SELECT true FROM "Decision" d
  WHERE d."referralId" = ${r}."id" AND d."state" = 'returned' LIMIT 1) IS NOT NULL)`;

const columns = `r."id", r."reference", r."status"::text AS "status", r."brag"::text AS "brag", r."redFlag",
  r."nextClock", r."nextDueAt", r."askedRoute", r."suggestedRoute",
  r."pausedAt" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "Referral" w WHERE w."mergedIntoId" = r."id") AS "isPaused",
  r."seenBefore", r."outOfHours", r."restricted", r."householdKey", r."sealedSummary", r."holderId",
  r."receivedAt", ${later('r')} AS "later", ${dueKey('r')} AS "dueKey", h."name" AS "holder",
  CASE WHEN r."householdKey" IS NULL OR ${keptApart('r')} THEN '{}' ELSE ARRAY(SELECT s."reference" FROM "Referral" s
    WHERE s."householdKey" = r."householdKey" AND s."householdKey" IS NOT NULL AND ${open('s')}
      AND s."id" <> r."id" AND NOT ${keptApart('s')} ORDER BY s."receivedAt", s."id") END AS "sameHousehold",
  CASE WHEN ${keptApart('r')} THEN '{}' ELSE ARRAY(${sameChild('r')}) END AS "sameChild",
  (SELECT count(*)::int FROM "Addition" a WHERE a."referralId" = r."id" AND a."seenAt" IS NULL) AS "unseen",
  ${given('r')} AS "givenBack",
  (SELECT coalesce(min(g."kind"), 'none') = 'allow' OR (min(g."kind") IS NULL AND NOT r."restricted")
    FROM "AccessGrant" g WHERE g."referralId" = r."id" AND g."accountId" = $1::uuid) AS "mayRead"`;

const from = `FROM "Referral" r LEFT JOIN "StaffAccount" h ON h."id" = r."holderId"`;

function numbered(first: unknown): { values: unknown[]; $: Place } {
  const values = [first];
  return { values, $: (value) => `$${values.push(value)}` };
}

/** A page of the list, one row more than it holds. */
export function pageSql(filter: QueueFilter, asking: Asking, many: number): Sql {
  const { values, $ } = numbered(asking.me);
  const where = [conditions(filter, 'r', asking, $)];
  if (filter.together) where.push(isFirstOfHousehold(filter, asking, $));
  if (filter.after) where.push(beyond(filter, filter.after, $));
  const text = `SELECT ${columns} ${from} WHERE ${where.join(' AND ')}
    ORDER BY ${orderBy[filter.sort]} LIMIT ${$(many)}`;
  return { text, values };
}

/** The others of these households in this list. */
export function householdSql(filter: QueueFilter, asking: Asking, keys: string[], not: string[]): Sql {
  const { values, $ } = numbered(asking.me);
  const text = `SELECT ${columns} ${from} WHERE ${conditions(filter, 'r', asking, $)} AND ${open('r')}
    AND r."householdKey" = ANY(${$(keys)}) AND r."householdKey" IS NOT NULL AND NOT ${keptApart('r')}
    AND r."id" <> ALL(${$(not)}::uuid[]) ORDER BY ${orderBy[filter.sort]} LIMIT 200`;
  return { text, values };
}

const grouped = `r."status"::text AS "status", r."lane" = 'mash' AS "mash",
    ${laneIs('r')['early-support-hub']} AS "hub",
    r."outOfHours", COALESCE(r."brag"::text, 'none') AS "brag", r."holderId", count(*)::int AS "open"`;

/** Every open referral, counted by all that can be chosen; from one index, without touching a sealed row. */
export const countsSql = `
  SELECT ${grouped}, (count(*) FILTER (WHERE r."nextDueAt" < $1))::int AS "overdue"
  FROM "Referral" r WHERE ${open('r')} GROUP BY 1, 2, 3, 4, 5, 6`;

/** The list of a team, counted in the same way. */
export const teamSql = (teamId: string): Sql => ({
  text: `SELECT ${grouped}, 0 AS "overdue" FROM "Referral" r WHERE ${ofTeam('r', '$1')} GROUP BY 1, 2, 3, 4, 5, 6`,
  values: [teamId],
});

/**
 * Everything that was ever sent and meets all groups of tokens, newest first. A restricted record is never found, nor one
 * this person is kept away from: that a name is found tells as much as the record does.
 */
export function searchSql(groups: string[][], asking: Asking, after: QueuePlace | null, many: number): Sql {
  const { values, $ } = numbered(asking.me);
  const where = [
    `NOT ${keptApart('r')}`,
    ...groups.map((group) => `r."searchTokens" && ${$(group)}::text[]`),
  ];
  if (after) where.push(`(r."receivedAt", r."id") < (${$(after.at)}, ${$(after.id)}::uuid)`);
  const text = `SELECT ${columns} ${from} WHERE ${where.join(' AND ')}
    ORDER BY ${orderBy.newest} LIMIT ${$(many)}`;
  return { text, values };
}

/** These referrals, in the order of what is due next. */
export function byIdsSql(ids: readonly string[], asking: Asking): Sql {
  const { values, $ } = numbered(asking.me);
  const text = `SELECT ${columns} ${from} WHERE r."id" = ANY(${$(ids)}::uuid[]) ORDER BY ${orderBy.due} LIMIT 500`;
  return { text, values };
}
