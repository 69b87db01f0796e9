/** What decides whether the clock of a referral may stand still, and who would ask. Opens nothing that is sealed. */
import type { Tx } from '../../platform/db.server.ts';
import { whyNoPauseNow } from './pause-rule.ts';

/** Why the decision clock may not stand still for a question that is asked now; null when it may. */
export async function noPauseFor(tx: Pick<Tx, 'referral'>, referralId: string): Promise<string | null> {
  const { _count, ...facts } = await tx.referral.findUniqueOrThrow({
    where: { id: referralId },
    select: {
      ...{ redFlag: true, brag: true, askedRoute: true, suggestedRoute: true },
      _count: { select: { mergedFrom: true } },
    },
  });
  return whyNoPauseNow({ ...facts, goWithIt: _count.mergedFrom });
}
