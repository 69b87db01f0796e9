/** Takes a question back that needs no answer any more. It stays on the record, with when it was withdrawn. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { lockForAdding } from '../../referral/add.server.ts';
import { patiently } from '../current.server.ts';
import { letRunUnlessHeld } from './let-run.server.ts';

export type WithdrawResult = { kind: 'withdrawn' } | { kind: 'answered' } | { kind: 'not-found' };

/** Withdrawing twice is the same as once. An answer that came meanwhile stays. */
export async function withdrawQuestion(
  reference: string,
  questionId: string,
  staff: Staff,
  at: Date,
): Promise<WithdrawResult> {
  if (!may(staff.role, 'ask-referrer')) return { kind: 'not-found' };
  return db.$transaction(async (tx): Promise<WithdrawResult> => {
    const referral = await tx.referral.findUnique({ where: { reference }, select: { id: true } });
    if (!referral || !(await lockForAdding(tx, referral.id))) return { kind: 'not-found' };
    const where = { id: questionId, referralId: referral.id };
    const question = await tx.referrerQuestion.findFirst({ where, select: { answeredAt: true } });
    if (!question) return { kind: 'not-found' };
    if (question.answeredAt) return { kind: 'answered' };
    const { count } = await tx.referrerQuestion.updateMany({
      where: { ...where, withdrawnAt: null },
      data: { withdrawnAt: at },
    });
    if (count === 0) return { kind: 'withdrawn' };
    await letRunUnlessHeld(tx, referral.id, at);
    const detail = { question: questionId };
    await recordAudit(tx, {
      at,
      actor: staff.id,
      action: 'question-withdrawn',
      subject: referral.id,
      detail,
    });
    return { kind: 'withdrawn' };
  }, patiently);
}
