/**
 * The second factor once more, before what an open screen is not enough for (ASVS 7.5.3): breaking the glass of a
 * restricted record. One that was given within the last five minutes counts.
 */
import { recordAudit } from './audit.server.ts';
import { factorTyped } from './factor.ts';
import { recoveryCodesLeft } from './recovery-codes.server.ts';
import { judge } from './second-factor.server.ts';
import type { Session } from './session.server.ts';

const LATELY = 5 * 60_000;

/** Whether whoever holds this session showed lately that it is them. */
export const isSurelyThem = ({ secondFactorAt }: Pick<Session, 'secondFactorAt'>, at: Date): boolean =>
  secondFactorAt !== null && at.getTime() - secondFactorAt.getTime() < LATELY;

export type StepUpResult =
  | { kind: 'given' }
  | { kind: 'wrong'; factor: 'totp' | 'recovery-code' }
  | { kind: 'used' }
  | { kind: 'wait'; seconds: number }
  /** Somebody ended the session meanwhile. */
  | { kind: 'ended' };

/** Takes a code of the app or a recovery code, typed into one box, at the pace of all guessing. */
export async function giveFactorAgain(
  session: Session,
  typed: string,
  request: Request,
  at: Date,
): Promise<StepUpResult> {
  const factor = factorTyped(typed);
  const actor = session.staff.id;
  const result = await judge(session, factor, request, at, async (tx): Promise<StepUpResult> => {
    const { count } = await tx.staffSession.updateMany({
      where: { id: session.id, secondFactorAt: { not: null }, startedAt: { gt: new Date(0) } },
      data: { secondFactorAt: at },
    });
    if (count === 0) return { kind: 'ended' };
    if (factor.kind === 'recovery-code') {
      const left = await recoveryCodesLeft(tx, actor);
      await recordAudit(tx, { at, actor, action: 'recovery-code-used', detail: { left } });
    }
    await recordAudit(tx, { at, actor, action: 'factor-given-again', detail: { factor: factor.kind } });
    return { kind: 'given' };
  });
  return result.kind === 'wrong' ? { kind: 'wrong', factor: factor.kind } : result;
}
