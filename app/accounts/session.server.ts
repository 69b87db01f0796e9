/**
 * A signed-in browser: a random token in its cookie, only the token's hash with us. Ends after 30 minutes without a
 * request and 12 hours in all (the figures of AAL2), on sign-out, and as soon as the account is disabled or its role
 * taken away. Until the second factor was given it leads to the page that asks for it, and nowhere else.
 */
import { createCookie } from '@remix-run/node';
import { db, pool, type Tx } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { hashToken, newToken } from '../platform/secrets.server.ts';
import { deviceInWords } from './device.ts';
import { IDLE_MINUTES } from './idle.ts';
import { roleOf, type Staff } from './roles.ts';

const MINUTE = 60_000;
const IDLE = IDLE_MINUTES * MINUTE;
const AT_MOST = 12 * 60 * MINUTE;
/** So long there is between the password and the second factor. */
const HALF_WAY = 15 * MINUTE;
/** A session that ran out is kept so long to know whose it was: what they were about to send is theirs alone. */
const REMEMBERED = 24 * 60 * MINUTE;

const secure = env.ORIGIN.startsWith('https:');

// Lax and not Strict: a message to staff links to a referral, and with Strict whoever follows it would be asked to
// sign in again. Lax still keeps the cookie off every form another site could post, and forms are checked for where
// they came from as well.
const cookie = createCookie(secure ? '__Host-staff' : 'staff', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
});

async function tokenOf(request: Request): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'));
  return typeof token === 'string' && token !== '' ? token : null;
}

/** The `Set-Cookie` value that signs this browser in. It ends with the browser session. */
export const holdSession = (token: string): Promise<string> => cookie.serialize(token);

/** A browser that gave the password, and perhaps the second factor. */
export interface Session {
  id: string;
  staff: Staff;
  email: string;
  startedAt: Date;
  /** Null while only the password was given. */
  secondFactorAt: Date | null;
  /** Null for whoever has no authenticator yet. */
  totpSetAt: Date | null;
}

interface Begun {
  accountId: string;
  request: Request;
  at: Date;
  /** When the second factor was given as well. */
  secondFactor: boolean;
}

/** Begins a session under a new token, and clears away those of the same account that ran out long ago. */
export async function beginSession(
  tx: Tx,
  { accountId, request, at, secondFactor }: Begun,
): Promise<{ token: string; id: string }> {
  const token = newToken();
  const lastSeenAt = { lt: new Date(at.getTime() - REMEMBERED) };
  await tx.staffSession.deleteMany({ where: { accountId, lastSeenAt } });
  const { id } = await tx.staffSession.create({
    data: {
      ...{ tokenHash: hashToken(token), accountId, startedAt: at, lastSeenAt: at },
      secondFactorAt: secondFactor ? at : null,
      device: deviceInWords(request.headers.get('User-Agent')),
    },
    select: { id: true },
  });
  return { token, id };
}

interface Times {
  startedAt: Date;
  lastSeenAt: Date;
  secondFactorAt: Date | null;
}

/** Whether a session no longer counts. */
export function hasRunOut({ startedAt, lastSeenAt, secondFactorAt }: Times, at: Date): boolean {
  const age = at.getTime() - startedAt.getTime();
  return at.getTime() - lastSeenAt.getTime() > IDLE || age > (secondFactorAt ? AT_MOST : HALF_WAY);
}

interface Found extends Times, Pick<Staff, 'name' | 'teamId' | 'agencyId'> {
  id: string;
  accountId: string;
  role: string;
  email: string;
  totpSetAt: Date | null;
  disabledAt: Date | null;
}

/** The session and whose it is, in one plain statement: every page of staff begins with it. */
async function readSession(tokenHash: Uint8Array): Promise<Found | undefined> {
  const { rows } = await pool.query<Found>({
    name: 'session',
    text: `SELECT s."id", s."startedAt", s."lastSeenAt", s."secondFactorAt", a."id" AS "accountId", a."name", a."role",
        a."teamId", a."agencyId", a."email", a."totpSetAt", a."disabledAt"
      FROM "StaffSession" s JOIN "StaffAccount" a ON a."id" = s."accountId" WHERE s."tokenHash" = $1`,
    values: [tokenHash],
  });
  return rows[0];
}

/** The session of this browser, however far it has come, or null. Counts as a sign of life. */
export async function sessionOf(request: Request, at: Date): Promise<Session | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const tokenHash = hashToken(token);
  const session = await readSession(tokenHash);
  if (!session || hasRunOut(session, at)) return null;
  const { accountId, name, role: stored, teamId, agencyId, email, totpSetAt, disabledAt } = session;
  const role = roleOf(stored);
  if (disabledAt || !role) return null;
  // Once a minute is often enough to know, and spares a write on every page.
  if (at.getTime() - session.lastSeenAt.getTime() > MINUTE) {
    await db.staffSession.updateMany({ where: { tokenHash }, data: { lastSeenAt: at } });
  }
  const { startedAt, secondFactorAt } = session;
  const staff = { id: accountId, name, role, teamId, agencyId };
  return { id: session.id, staff, email, startedAt, secondFactorAt, totpSetAt };
}

/** Who is signed in on this browser, with both factors, or null. Counts as a sign of life. */
export async function staffOf(request: Request, at: Date): Promise<Staff | null> {
  const session = await sessionOf(request, at);
  return session?.secondFactorAt ? session.staff : null;
}

/** Whose session this browser had, also when it has ended since; null after a sign-out. */
export async function accountOf(request: Request): Promise<string | null> {
  const token = await tokenOf(request);
  const where = token ? { tokenHash: hashToken(token) } : null;
  const session = where && (await db.staffSession.findUnique({ where, select: { accountId: true } }));
  return session?.accountId ?? null;
}

/** Long before any session: one that began then has run out. */
const ENDED = new Date(0);

/**
 * Ends sessions from elsewhere, and says how many. Their rows stay for a day, so that what somebody was just about to
 * send can still be known to be theirs, once they have signed in again.
 */
export async function endSessionsOf(
  tx: Tx,
  accountId: string,
  which: { only?: string; but?: string } = {},
): Promise<number> {
  const { count } = await tx.staffSession.updateMany({
    where: {
      ...{ accountId, startedAt: { gt: ENDED } },
      ...(which.only && { id: which.only }),
      ...(which.but && { NOT: { id: which.but } }),
    },
    data: { startedAt: ENDED },
  });
  return count;
}

/** Ends the session of this browser for good, and says whose it was. */
export async function endSession(tx: Tx, request: Request): Promise<string | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const tokenHash = hashToken(token);
  const session = await tx.staffSession.findUnique({ where: { tokenHash }, select: { accountId: true } });
  await tx.staffSession.deleteMany({ where: { tokenHash } });
  return session?.accountId ?? null;
}

/**
 * Headers that make the browser forget. Nothing of ours is in its cache: every page says no-store. Cookies are named
 * one by one: that this device is known has to outlive a sign-out.
 */
export async function forgetSession(): Promise<Headers> {
  return new Headers({
    'Set-Cookie': await cookie.serialize('', { maxAge: 0 }),
    'Clear-Site-Data': '"storage"',
  });
}

/** Whether a session has not ended. Does not count as a sign of life: a page left open must not keep it going. */
export async function isStillOn(id: string, at: Date): Promise<boolean> {
  const session = await db.staffSession.findUnique({
    where: { id },
    select: {
      startedAt: true,
      lastSeenAt: true,
      secondFactorAt: true,
      account: { select: { disabledAt: true } },
    },
  });
  return Boolean(session?.secondFactorAt) && session?.account.disabledAt === null && !hasRunOut(session, at);
}
