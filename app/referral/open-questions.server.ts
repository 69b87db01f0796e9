/** What the referrer may see of questions and additions: what we ask them, and that what they added has arrived. */
import { db } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';

export interface OpenQuestion {
  id: string;
  question: string;
  askedAt: Date;
  dueAt: Date;
}

/** Questions that still want an answer, oldest first. */
export async function openQuestions(referralId: string): Promise<OpenQuestion[]> {
  const rows = await db.referrerQuestion.findMany({
    where: { referralId, answeredAt: null, withdrawnAt: null },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, askedAt: true, dueAt: true, sealedQuestion: true },
  });
  return rows.map(({ sealedQuestion, ...row }) => ({
    ...row,
    question: unseal<string>(sealedQuestion, `ReferrerQuestion:${row.id}`),
  }));
}

/** When something was added, oldest first: never what. */
export async function addedAt(referralId: string): Promise<Date[]> {
  const rows = await db.addition.findMany({
    where: { referralId, kind: { in: ['more', 'correction', 'answer'] } },
    orderBy: { at: 'asc' },
    select: { at: true },
  });
  return rows.map(({ at }) => at);
}
