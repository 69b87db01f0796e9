/**
 * The second half of signing in. Whoever gave the password gives a code of their authenticator, or one of their
 * recovery codes; only then does a session lead anywhere. It goes on under a new token.
 */
import { db, type Tx } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { log } from '../platform/log.server.ts';
import { recordAudit } from './audit.server.ts';
import type { Factor } from './factor.ts';
import { tryAt } from './guessing.server.ts';
import { isPretend } from './pretend-authenticator.server.ts';
import { recoveryCodesLeft, takeRecoveryCode } from './recovery-codes.server.ts';
import { beginSession, type Session } from './session.server.ts';
import { openSecret, stepOf } from './totp.server.ts';

export type SecondFactorResult =
  | { kind: 'signed-in'; token: string; codesLeft: number }
  | { kind: 'wrong' }
  /** Right, but taken before: each counts once. */
  | { kind: 'used' }
  | { kind: 'wait'; seconds: number }
  /** No authenticator was set up yet. */
  | { kind: 'not-set' }
  /** Somebody ended the session meanwhile. */
  | { kind: 'ended' };

/** Judges what was given, and lets the session go on under a new token. */
export async function giveSecondFactor(
  session: Session,
  factor: Factor,
  request: Request,
  at: Date,
): Promise<SecondFactorResult> {
  if (!session.totpSetAt) return { kind: 'not-set' };
  return judge(session, factor, request, at, (tx) => letIn(tx, session, factor.kind, request, at));
}

type Refusal = Extract<SecondFactorResult, { kind: Taken | 'wait' }>;
interface Judged<Done> {
  taken: Taken;
  result: Done | Refusal;
}

/** Takes a factor at the pace of all guessing, and with it, all or nothing, what it was asked for. */
export async function judge<Done extends { kind: string }>(
  session: Session,
  factor: Factor,
  request: Request,
  at: Date,
  then: (tx: Tx) => Promise<Done>,
): Promise<Done | Refusal> {
  const attempt = await tryAt('code', session.email, request, at);
  if (attempt.seconds > 0) {
    log.warn({ event: 'second-factor-slowed' });
    return { kind: 'wait', seconds: attempt.seconds };
  }
  const { taken, result } = await db.$transaction(async (tx): Promise<Judged<Done>> => {
    const taken = await take(tx, session, factor, at);
    return taken === 'taken' ? { taken, result: await then(tx) } : { taken, result: { kind: taken } };
  });
  if (taken === 'taken') await attempt.right();
  if (taken === 'wrong') {
    log.warn({ event: 'second-factor-refused', actor: session.staff.id, code: factor.kind });
    await attempt.wrong();
  }
  return result;
}

type Taken = 'taken' | 'wrong' | 'used';

function take(tx: Tx, session: Session, factor: Factor, at: Date): Promise<Taken> {
  switch (factor.kind) {
    case 'totp':
      return takeCode(tx, session, factor.code, at);
    case 'recovery-code':
      return spendRecoveryCode(tx, session, factor.code, at);
  }
}

async function takeCode(tx: Tx, { staff, email }: Session, typed: string, at: Date): Promise<Taken> {
  const kept = await tx.staffAccount.findUnique({ where: { id: staff.id }, select: { sealedTotp: true } });
  if (!kept?.sealedTotp) return 'wrong';
  const secret = openSecret(kept.sealedTotp, staff.id);
  // A database that was a demonstration once: anybody could work this code out.
  if (isPretend(secret, email) && !env.DEMONSTRATION) return 'wrong';
  const step = stepOf(typed, secret, at);
  if (step === null) return 'wrong';
  // The database decides: of two who send the same code at once, one is refused.
  const { count } = await tx.staffAccount.updateMany({
    where: { id: staff.id, OR: [{ lastTotpStep: null }, { lastTotpStep: { lt: step } }] },
    data: { lastTotpStep: step },
  });
  return count === 1 ? 'taken' : 'used';
}

async function spendRecoveryCode(tx: Tx, { staff }: Session, typed: string, at: Date): Promise<Taken> {
  if (!(await takeRecoveryCode(tx, staff.id, typed, at))) return 'wrong';
  return 'taken';
}

/** The session goes on under a new token: one that was seen before the second factor is worth nothing after it. */
export async function letIn(
  tx: Tx,
  { id, staff }: Session,
  factor: Factor['kind'],
  request: Request,
  at: Date,
): Promise<SecondFactorResult & { kind: 'signed-in' | 'ended' }> {
  const { count } = await tx.staffSession.deleteMany({
    where: { id, secondFactorAt: null, startedAt: { gt: new Date(0) } },
  });
  if (count === 0) return { kind: 'ended' };
  const { token } = await beginSession(tx, { accountId: staff.id, request, at, secondFactor: true });
  await tx.staffAccount.updateMany({ where: { id: staff.id }, data: { lastSeenAt: at } });
  const codesLeft = await recoveryCodesLeft(tx, staff.id);
  if (factor === 'recovery-code') {
    await recordAudit(tx, { at, actor: staff.id, action: 'recovery-code-used', detail: { left: codesLeft } });
  }
  await recordAudit(tx, { at, actor: staff.id, action: 'signed-in', detail: { factor } });
  return { kind: 'signed-in', token, codesLeft };
}
