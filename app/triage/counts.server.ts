/** Asks for the counts beside the queue. */
import { noLongerSafe, toldOtherwise } from '../notifications/mail-problem.ts';
import { pool } from '../platform/db.server.ts';
import { countsOf, type Group, type Tally, tallyOf } from './counts.ts';
import { keeping } from './kept.server.ts';
import type { QueueCounts, QueueFilter } from './queue.ts';
import { type Asking, countsSql, teamSql } from './queue-sql.ts';

const openTally = keeping(async (at) =>
  tallyOf((await pool.query<Group>({ name: 'queue-counts', text: countsSql, values: [at] })).rows),
);

/** Messages that could not be delivered. */
export const deadMessages = keeping(async () => {
  const { rows } = await pool.query<{ count: number }>({
    name: 'queue-dead-messages',
    // What was held back is not for anybody to send again: whoever it was for is among those still to be told.
    text: `SELECT count(*)::int AS "count" FROM "Message"
      WHERE "state" = 'dead' AND ("lastProblem" IS NULL OR "lastProblem" <> ALL($1))`,
    values: [[noLongerSafe, toldOtherwise]],
  });
  return rows[0]?.count ?? 0;
});

/** One for each team of the authority: a known few. */
const teamTallies = new Map<string, (at: Date) => Promise<Tally>>();

/** What is on a team's list. */
function teamTally(teamId: string): (at: Date) => Promise<Tally> {
  const known = teamTallies.get(teamId);
  if (known) return known;
  const { text, values } = teamSql(teamId);
  const asked = keeping(async () =>
    tallyOf((await pool.query<Group>({ name: 'queue-team', text, values })).rows),
  );
  teamTallies.set(teamId, asked);
  return asked;
}

const nothing = tallyOf([]);

/** How many one would see by choosing each thing beside the queue. */
export async function countsFor(filter: QueueFilter, { at, me, teamId }: Asking): Promise<QueueCounts> {
  const [open, team] = await Promise.all([openTally(at), teamId ? teamTally(teamId)(at) : nothing]);
  return countsOf(open, team, filter, me);
}
