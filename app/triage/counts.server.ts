/**
 * Asks for the counts, and keeps them for two seconds while this process hears of every change. What shouts on every
 * page is asked afresh each time: it must never be late.
 */
import { noLongerSafe } from '../notifications/mail-problem.ts';
import { pool } from '../platform/db.server.ts';
import { countsOf, type Group } from './counts.ts';
import { changesSoFar, isListening } from './live/hub.server.ts';
import type { QueueCounts, QueueFilter } from './queue.ts';
import { type Asking, countsSql, teamSql } from './queue-sql.ts';

const KEPT = 2_000;
/** Even when everything changes all the time. */
const KEPT_AT_LEAST = 500;

interface Kept<T> {
  at: number;
  changes: number;
  value: Promise<T>;
}

/** Asks once for all who want to know at the same moment. Without the live channel nothing is kept. */
function keeping<T>(askNow: (at: Date) => Promise<T>): (at: Date) => Promise<T> {
  let kept: Kept<T> | null = null;
  return (at) => {
    const age = kept ? at.getTime() - kept.at : Number.NaN;
    const isFresh = age >= 0 && age < (kept?.changes === changesSoFar() ? KEPT : KEPT_AT_LEAST);
    if (kept && isFresh && isListening()) return kept.value;
    const value = askNow(at);
    const mine: Kept<T> = { at: at.getTime(), changes: changesSoFar(), value };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = null;
    });
    return value;
  };
}

const groups = keeping(
  async (at) => (await pool.query<Group>({ name: 'queue-counts', text: countsSql, values: [at] })).rows,
);

/** Messages that could not be delivered. */
export const deadMessages = keeping(async () => {
  const { rows } = await pool.query<{ count: number }>({
    name: 'queue-dead-messages',
    // What was held back is not for anybody to send again: whoever it was for is among those still to be told.
    text: `SELECT count(*)::int AS "count" FROM "Message"
      WHERE "state" = 'dead' AND "lastProblem" IS DISTINCT FROM $1`,
    values: [noLongerSafe],
  });
  return rows[0]?.count ?? 0;
});

/** How many one would see by choosing each thing beside the queue. */
export async function countsFor(filter: QueueFilter, asking: Asking): Promise<QueueCounts> {
  const [all, team] = await Promise.all([groups(asking.at), teamCount(filter, asking)]);
  return countsOf(all, filter, asking.me, team);
}

/** My team's list in each lane and rating. It is short, so it is counted whole. */
async function teamCount(_: QueueFilter, asking: Asking) {
  if (!asking.teamId) return () => 0;
  const { text, values } = teamSql(asking);
  const { rows } = await pool.query<Group>({ name: 'queue-team', text, values });
  return (chosen: Pick<QueueFilter, 'lane' | 'rating'>) =>
    countsOf(rows, { ...chosen, show: 'everything' }, asking.me, () => 0).shows.everything;
}
