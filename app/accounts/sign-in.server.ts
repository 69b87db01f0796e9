/** Signing in. The same answer, after the same work, whether the account is unknown, disabled or the password wrong. */
import { db } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { recordAudit } from './audit.server.ts';
import { asKept } from './create-account.server.ts';
import { isPassword, TooManyAtOnce } from './password.server.ts';
import { roleOf, type Staff } from './roles.ts';
import { beginSession, endSession } from './session.server.ts';
import { countTry, forgetTries } from './slow-down.server.ts';

export type SignInResult =
  | { kind: 'signed-in'; staff: Staff; token: string }
  | { kind: 'refused' }
  /** Too many wrong tries, or too many people at once. */
  | { kind: 'wait'; seconds: number };

async function isRight(password: string, kept: string | null): Promise<boolean | 'busy'> {
  try {
    return await isPassword(password, kept);
  } catch (error) {
    if (error instanceof TooManyAtOnce) return 'busy';
    throw error;
  }
}

/** Begins a session under a new token; one that this browser already had ends. */
export async function signIn(
  email: string,
  password: string,
  request: Request,
  at: Date,
): Promise<SignInResult> {
  const address = asKept(email);
  const seconds = await countTry(address, request);
  if (seconds > 0) {
    log.warn({ event: 'sign-in-slowed' });
    return { kind: 'wait', seconds };
  }
  const account = await db.staffAccount.findUnique({
    where: { email: address },
    select: {
      ...{ id: true, name: true, role: true, teamId: true, agencyId: true },
      ...{ passwordHash: true, disabledAt: true },
    },
  });
  const role = account && !account.disabledAt ? roleOf(account.role) : null;
  const right = await isRight(password, role ? (account?.passwordHash ?? null) : null);
  if (right === 'busy') return { kind: 'wait', seconds: 5 };
  if (!right || !account || !role) {
    log.warn({ event: 'sign-in-refused' });
    return { kind: 'refused' };
  }
  await forgetTries(address, request);
  const token = await db.$transaction(async (tx) => {
    await endSession(tx, request);
    await recordAudit(tx, { at, actor: account.id, action: 'signed-in' });
    return beginSession(tx, account.id, at);
  });
  return {
    kind: 'signed-in',
    staff: { id: account.id, name: account.name, role, teamId: account.teamId, agencyId: account.agencyId },
    token,
  };
}
