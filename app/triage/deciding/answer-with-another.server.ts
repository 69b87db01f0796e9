/** What whoever sent a contact hears of the decision on the one it goes with: the outcome, and nothing written for others. */
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { type Answer, answerToReferrer } from '../../referral/answer.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { countedAt, decided, lookedAtTogether } from '../../referral/tracking.server.ts';
import { outcomeOf, recordsOf, waits } from './lock.server.ts';

export interface AnswerWithAnother {
  /** The one it goes with. */
  into: string;
  record: ReferralRecord;
  /** Null until that is decided. */
  answer: Answer | null;
}

/** Null where it goes with no other. Only after the look is on record. */
export async function answerWithAnother(referralId: string, at: Date): Promise<AnswerWithAnother | null> {
  const { mergedInto } = await db.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: {
      mergedInto: {
        select: {
          reference: true,
          decisions: { where: { current: true, state: 'final' }, select: decided },
        },
      },
    },
  });
  if (!mergedInto) return null;
  const { current: record } = await recordsOf(db, referralId);
  const [found] = mergedInto.decisions;
  const answer =
    found &&
    answerToReferrer(authority, outcomeOf(found.outcome) ?? null, record.audience, {
      ...{ why: lookedAtTogether, startsNow: !waits(found), at: countedAt(found), asOf: at },
    });
  return { into: mergedInto.reference, record, answer: answer ?? null };
}
