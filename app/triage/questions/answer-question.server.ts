/** The referrer's answer. Late is better than never: it is taken as long as the question was not withdrawn. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { createAddition, lockForAdding } from '../../referral/add.server.ts';
import { patiently } from '../current.server.ts';
import { letRunUnlessHeld } from './let-run.server.ts';
import type { AnswerResult } from './question.ts';

/** Keeps the first answer that is sent. The holder sees that one has come. */
export async function answerQuestion(
  referralId: string,
  questionId: string,
  answer: string,
  at: Date,
): Promise<AnswerResult> {
  return db.$transaction(async (tx): Promise<AnswerResult> => {
    await lockForAdding(tx, referralId);
    const where = { id: questionId, referralId };
    const question = await tx.referrerQuestion.findFirst({
      where,
      select: { answeredAt: true, withdrawnAt: true, dueAt: true },
    });
    if (!question) return { kind: 'not-found' };
    const counted = { referralId, state: { in: ['final' as const, 'replaced' as const] } };
    const decided = (await tx.decision.count({ where: counted })) > 0;
    if (question.answeredAt) return { kind: 'answered', decided };
    if (question.withdrawnAt) return { kind: 'withdrawn' };
    await tx.referrerQuestion.update({
      where: { id: questionId },
      data: { answeredAt: at, sealedAnswer: seal(answer, `ReferrerAnswer:${questionId}`) },
      select: { id: true },
    });
    const content = { kind: 'answer', questionId } as const;
    await createAddition(tx, { id: randomUUID(), referralId, content, at });
    await letRunUnlessHeld(tx, referralId, at);
    const detail = { question: questionId, late: at > question.dueAt };
    await recordAudit(tx, {
      at,
      actor: 'referrer',
      action: 'question-answered',
      subject: referralId,
      detail,
    });
    return { kind: 'answered', decided };
  }, patiently);
}
