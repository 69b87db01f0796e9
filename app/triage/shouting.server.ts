/** What every staff page says aloud: referrals that nobody has claimed in time. Asked afresh for every page. */
import { may } from '../accounts/roles.ts';
import { staffOf } from '../accounts/session.server.ts';
import { paths } from '../paths.ts';
import { pool } from '../platform/db.server.ts';

/** How many wait unclaimed, and a clock of theirs was missed. From an index that holds nothing else. */
export async function unclaimedPastTime(at: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'unclaimed-past-time',
    text: `SELECT count(*)::int AS "count" FROM "Referral" WHERE "status" = 'received' AND "nextDueAt" < $1`,
    values: [at],
  });
  return rows[0]?.count ?? 0;
}

const KEPT = 30_000;
const MOST = 1_000;
const readers = new Map<string, number>();

/**
 * Whether this browser is signed in as somebody who reads the queue. Kept for half a minute, as only a number depends
 * on it: the page itself has asked the session.
 */
async function readsQueue(request: Request, at: Date): Promise<boolean> {
  const cookie = request.headers.get('Cookie');
  if (!cookie) return false;
  const age = at.getTime() - (readers.get(cookie) ?? Number.NaN);
  if (age >= 0 && age < KEPT) return true;
  const staff = await staffOf(request, at);
  if (!staff || !may(staff.role, 'read-queue')) return false;
  if (readers.size >= MOST) readers.clear();
  readers.set(cookie, at.getTime());
  return true;
}

/** The number to show on this page; nothing on public pages, or to whoever is not at the front door. */
export async function shoutingOn(request: Request, at: Date): Promise<number | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(paths.staff.queue())) return undefined;
  if (!(await readsQueue(request, at))) return undefined;
  return unclaimedPastTime(at);
}
