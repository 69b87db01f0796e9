/** The questions of a record, opened and put into words. Nothing here may be called before the look is on record. */
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { PanelContext } from '../panels.server.ts';
import { momentOf } from '../view-parts.server.ts';

export type QuestionState =
  | 'open'
  | 'late'
  /** It was decided without the answer, which may still come. */
  | 'not-waited-for'
  | 'answered'
  | 'answered-late'
  /** Whoever decided did not have it. */
  | 'answered-after'
  | 'withdrawn';

export interface AskedQuestion {
  id: string;
  question: string;
  by: string;
  askedAt: MomentProps;
  dueAt: MomentProps;
  pauses: boolean;
  state: QuestionState;
  answer: { text: string; at: MomentProps } | null;
  withdrawnAt: MomentProps | null;
}

interface Dated {
  askedAt: Date;
  dueAt: Date;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
}

function stateOf(
  { askedAt, dueAt, answeredAt, withdrawnAt }: Dated,
  at: Date,
  decidedAt?: Date,
): QuestionState {
  if (answeredAt && decidedAt && askedAt < decidedAt && answeredAt > decidedAt) return 'answered-after';
  if (answeredAt) return answeredAt > dueAt ? 'answered-late' : 'answered';
  if (withdrawnAt) return 'withdrawn';
  if (decidedAt) return 'not-waited-for';
  return at > dueAt ? 'late' : 'open';
}

/** All that was asked, latest first. */
export async function questionsPanel({ referralId, at }: PanelContext): Promise<AskedQuestion[]> {
  const rows = await db.referrerQuestion.findMany({
    where: { referralId },
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    include: { askedBy: { select: { name: true } } },
  });
  // One that a manager gave back was no decision after all.
  const decision = await db.decision.findFirst({
    where: { referralId, state: { in: ['awaiting_sign_off', 'final', 'replaced'] } },
    orderBy: { at: 'asc' },
    select: { at: true },
  });
  return rows.map((row) => ({
    id: row.id,
    question: unseal<string>(row.sealedQuestion, `ReferrerQuestion:${row.id}`),
    by: row.askedBy.name,
    askedAt: momentOf(row.askedAt),
    dueAt: momentOf(row.dueAt),
    pauses: row.pauses,
    state: stateOf(row, at, decision?.at),
    answer:
      row.sealedAnswer && row.answeredAt
        ? {
            text: unseal<string>(row.sealedAnswer, `ReferrerAnswer:${row.id}`),
            at: momentOf(row.answeredAt),
          }
        : null,
    withdrawnAt: row.withdrawnAt && momentOf(row.withdrawnAt),
  }));
}
