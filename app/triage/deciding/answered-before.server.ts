/** When the answers were given that this one takes the place of: each reader is told of their own. */
import { db } from '../../platform/db.server.ts';
import { countedAt } from '../../referral/tracking.server.ts';

export interface AnsweredBefore {
  referrer: Date | null;
  family: Date | null;
}

/** The last that counted, besides this one. What a manager gave back was nobody's answer. */
export async function answeredBefore(referralId: string, decisionId: string | null): Promise<AnsweredBefore> {
  const counted = await db.decision.findMany({
    where: {
      referralId,
      state: { in: ['final', 'replaced'] },
      ...(decisionId && { id: { not: decisionId } }),
    },
    orderBy: { at: 'desc' },
    select: { at: true, signedOffAt: true, sealedFamilyAnswer: true },
  });
  const [last] = counted;
  const toFamily = counted.find(({ sealedFamilyAnswer }) => sealedFamilyAnswer !== null);
  return { referrer: last ? countedAt(last) : null, family: toFamily ? countedAt(toFamily) : null };
}
