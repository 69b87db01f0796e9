/** A manager agrees to a decision, and only then it counts and is sent; or gives it back with a reason. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { canBeDoneTo, may, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal, unseal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { untoldAgain } from '../matching/tell-merged.server.ts';
import { finalise } from './finalise.server.ts';
import { guardDecision } from './guard-decision.ts';
import {
  isAsShown,
  type LockedReferral,
  lockReferral,
  lockTogether,
  recordsOf,
  type Standing,
  standingDecision,
  waits,
} from './lock.server.ts';
import type { SignOffInput } from './sign-off-form.ts';
import type { TellWay } from './telling.ts';

export type SignOffResult =
  | { kind: 'signed-off'; tell: TellWay }
  | { kind: 'returned' }
  /** Somebody else was first, or it was never to be signed off. */
  | { kind: 'not-waiting' }
  /** Whoever decided does not also agree. */
  | { kind: 'own-decision' }
  | { kind: 'reason-needed' }
  /** What was put right since makes an answer unsafe: what it holds, in words. */
  | { kind: 'to-correct'; problems: string[] }
  | { kind: 'may-not' }
  | { kind: 'stale' }
  | { kind: 'not-found' };

/** The answers read once more before they go out: what is kept back today may be more than when they were written. */
async function guardedNow(tx: Tx, referralId: string, id: string): Promise<string[]> {
  const { sealedAnswer, sealedFamilyAnswer, sealedGuard } = await tx.decision.findUniqueOrThrow({
    where: { id },
    select: { sealedAnswer: true, sealedFamilyAnswer: true, sealedGuard: true },
  });
  const texts = {
    answer: unseal<string>(sealedAnswer, `DecisionAnswer:${id}`),
    familyAnswer: sealedFamilyAnswer
      ? unseal<string>(sealedFamilyAnswer, `DecisionFamilyAnswer:${id}`)
      : undefined,
    family: sealedFamilyAnswer ? 'told' : undefined,
    mayStay: sealedGuard ? unseal<{ reason: string }>(sealedGuard, `DecisionGuard:${id}`).reason : undefined,
  };
  const { problems } = guardDecision(texts, (await recordsOf(tx, referralId)).all);
  return problems.map(({ message }) => message);
}

async function agree(
  tx: Tx,
  referral: LockedReferral,
  { id, replacesId, startsNow }: Standing,
  { by, at }: { by: string; at: Date },
): Promise<TellWay> {
  await tx.referral.updateMany({
    where: { id: referral.id },
    data: { status: startsNow ? 'decided' : 'waiting', version: { increment: 1 } },
  });
  return finalise(tx, referral, { id, replacesId, by }, at);
}

/** As before: the earlier decision counts again, or the referral is its holder's to decide. */
async function giveBack(tx: Tx, referral: LockedReferral, { replacesId }: Standing, at: Date): Promise<void> {
  const before = replacesId
    ? await tx.decision.update({
        where: { id: replacesId },
        data: { current: true, state: 'final' },
        select: { startsNow: true, capacityFoundAt: true },
      })
    : null;
  const status = before ? (waits(before) ? 'waiting' : 'decided') : 'claimed';
  await tx.referral.updateMany({ where: { id: referral.id }, data: { status, version: { increment: 1 } } });
  if (before) await untoldAgain(tx, referral.id, at);
}

/** Signs off, or returns, the decision as it was on the screen. Of two managers at once, one does. */
export async function signOff(
  reference: string,
  { verdict, reason = '', ...shown }: SignOffInput,
  staff: Staff,
  at: Date,
): Promise<SignOffResult> {
  return db.$transaction(async (tx): Promise<SignOffResult> => {
    await lockTogether(tx, reference);
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    if (!may(staff.role, 'sign-off')) return { kind: 'may-not' };
    const standing = await standingDecision(tx, referral.id);
    if (!canBeDoneTo('sign-off', referral.status) || standing?.state !== 'awaiting_sign_off') {
      return { kind: 'not-waiting' };
    }
    if (standing.byId === staff.id) return { kind: 'own-decision' };
    if (!(await isAsShown(tx, referral, shown))) return { kind: 'stale' };
    const agrees = verdict === 'agree';
    if (!agrees && reason.trim() === '') return { kind: 'reason-needed' };
    const problems = agrees ? await guardedNow(tx, referral.id, standing.id) : [];
    if (problems.length > 0) return { kind: 'to-correct', problems };
    await tx.decision.updateMany({
      where: { id: standing.id },
      data: {
        state: agrees ? 'final' : 'returned',
        current: agrees ? true : null,
        signedOffById: staff.id,
        signedOffAt: at,
        sealedSignOff: reason.trim() === '' ? null : seal(reason, `DecisionSignOff:${standing.id}`),
      },
    });
    const tell = agrees
      ? await agree(tx, referral, standing, { by: staff.id, at })
      : await giveBack(tx, referral, standing, at);
    await setNextClock(tx, referral.id, at);
    const action = agrees ? 'decision-signed-off' : 'decision-returned';
    const detail = { decision: standing.id };
    await recordAudit(tx, { at, actor: staff.id, action, subject: referral.id, detail });
    return tell ? { kind: 'signed-off', tell } : { kind: 'returned' };
  }, patiently);
}
