/**
 * The first half of signing in: the password. The same answer, after the same work, whether the account is unknown,
 * disabled, not taken up or the password wrong.
 */
import { db } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { asKept } from './create-account.server.ts';
import { tryAt } from './guessing.server.ts';
import { isPassword, TooManyAtOnce } from './password.server.ts';
import { roleOf } from './roles.ts';
import { beginSession, endSession } from './session.server.ts';

export type SignInResult =
  /** The second factor is still to be given: with this token nothing else can be done. */
  | { kind: 'half-way'; token: string; sessionId: string; accountId: string }
  | { kind: 'refused' }
  /** Too many wrong tries, or too many people at once. */
  | { kind: 'wait'; seconds: number };

export async function isRight(
  password: string,
  kept: string | null,
  isKnown: boolean,
): Promise<boolean | 'busy'> {
  try {
    return await isPassword(password, kept, isKnown);
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
  const attempt = await tryAt('password', address, request, at);
  if (attempt.seconds > 0) {
    log.warn({ event: 'sign-in-slowed' });
    return { kind: 'wait', seconds: attempt.seconds };
  }
  const account = await db.staffAccount.findUnique({
    where: { email: address },
    select: { id: true, role: true, passwordHash: true, disabledAt: true },
  });
  const mayEnter = account && !account.disabledAt && roleOf(account.role) && account.passwordHash !== '';
  const right = await isRight(password, mayEnter ? account.passwordHash : null, attempt.isKnown);
  if (right === 'busy') return { kind: 'wait', seconds: 5 };
  if (!right || !account) {
    log.warn({ event: 'sign-in-refused', actor: account?.id });
    await attempt.wrong();
    return { kind: 'refused' };
  }
  await attempt.right();
  const { token, id } = await db.$transaction(async (tx) => {
    await endSession(tx, request);
    return beginSession(tx, { accountId: account.id, request, at, secondFactor: false });
  });
  return { kind: 'half-way', token, sessionId: id, accountId: account.id };
}
