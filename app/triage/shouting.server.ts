/**
 * What every staff page knows, one that stands in for another too: who is signed in. And what it says aloud: referrals
 * that nobody has claimed in time, and, to whoever decides who opens a record, whose glass was broken. Asked afresh for
 * every page.
 */
import { may, type Staff } from '../accounts/roles.ts';
import { staffOf } from '../accounts/session.server.ts';
import { paths } from '../paths.ts';
import { pool } from '../platform/db.server.ts';
import { brokenGlassOn } from './access/broken-glass.server.ts';

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
type Reader = Pick<Staff, 'name' | 'role'>;
const readers = new Map<string, Reader & { since: number }>();

/**
 * As what this browser is signed in. Kept for half a minute, as only the bar of a page and a number depend on it alone:
 * the page itself has asked the session, and so does whatever says more.
 */
async function readerOf(request: Request, at: Date): Promise<Reader | null> {
  const cookie = request.headers.get('Cookie');
  if (!cookie) return null;
  const kept = readers.get(cookie);
  const age = at.getTime() - (kept?.since ?? Number.NaN);
  if (kept && age >= 0 && age < KEPT) return { name: kept.name, role: kept.role };
  const staff = await staffOf(request, at);
  if (!staff) return null;
  if (readers.size >= MOST) readers.clear();
  const { name, role } = staff;
  readers.set(cookie, { name, role, since: at.getTime() });
  return { name, role };
}

/** Who reads this page and what to say on it; nothing on public pages, or to whoever it does not concern. */
export async function shoutingOn(
  request: Request,
  at: Date,
): Promise<{ atWork?: Reader; unclaimedPastTime?: number; brokenGlass?: string[] }> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(paths.staff.queue())) return {};
  const atWork = await readerOf(request, at);
  if (!atWork) return {};
  const { role } = atWork;
  return {
    atWork,
    ...(may(role, 'read-queue') && { unclaimedPastTime: await unclaimedPastTime(at) }),
    ...(may(role, 'restrict-record') && { brokenGlass: await brokenGlassOn(request, at) }),
  };
}
