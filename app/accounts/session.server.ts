/**
 * A signed-in browser: a random token in its cookie, only the token's hash with us. Ends after 30 minutes without a
 * request and 12 hours in all, on sign-out, and as soon as the account is disabled or its role taken away.
 */
import { createCookie } from '@remix-run/node';
import { db, type Tx } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { hashToken, newToken } from '../platform/secrets.server.ts';
import { roleOf, type Staff } from './roles.ts';

const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
const AT_MOST = 12 * 60 * MINUTE;

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

/** Begins a session under a new token, and ends those of the same account that have run out. */
export async function beginSession(tx: Tx, accountId: string, at: Date): Promise<string> {
  const token = newToken();
  await tx.staffSession.deleteMany({ where: { accountId, ...ranOut(at) } });
  await tx.staffSession.create({
    data: { tokenHash: hashToken(token), accountId, startedAt: at, lastSeenAt: at },
    select: { accountId: true },
  });
  return token;
}

const ranOut = (at: Date) => ({
  OR: [
    { lastSeenAt: { lt: new Date(at.getTime() - IDLE) } },
    { startedAt: { lt: new Date(at.getTime() - AT_MOST) } },
  ],
});

/** Who is signed in on this browser, or null. Counts as a sign of life. */
export async function staffOf(request: Request, at: Date): Promise<Staff | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const tokenHash = hashToken(token);
  const session = await db.staffSession.findUnique({
    where: { tokenHash },
    select: {
      startedAt: true,
      lastSeenAt: true,
      account: {
        select: { id: true, name: true, role: true, teamId: true, agencyId: true, disabledAt: true },
      },
    },
  });
  if (!session) return null;
  const idle = at.getTime() - session.lastSeenAt.getTime();
  if (idle > IDLE || at.getTime() - session.startedAt.getTime() > AT_MOST) {
    await db.staffSession.deleteMany({ where: { tokenHash } });
    return null;
  }
  const { id, name, role: stored, teamId, agencyId, disabledAt } = session.account;
  const role = roleOf(stored);
  if (disabledAt || !role) return null;
  // Once a minute is often enough to know, and spares a write on every page.
  if (idle > MINUTE) await db.staffSession.updateMany({ where: { tokenHash }, data: { lastSeenAt: at } });
  return { id, name, role, teamId, agencyId };
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

/** Headers that make the browser forget. Nothing of ours is in its cache: every page says no-store. */
export async function forgetSession(): Promise<Headers> {
  return new Headers({
    'Set-Cookie': await cookie.serialize('', { maxAge: 0 }),
    'Clear-Site-Data': '"cookies", "storage"',
  });
}
