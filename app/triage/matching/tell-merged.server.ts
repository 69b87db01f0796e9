/** Whoever sent a contact that went with another hears, as they were promised, when the other is decided. */
import type { Tx } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { tellSender } from '../deciding/tell-sender.server.ts';

const goWith = (tx: Tx, referralId: string) =>
  tx.referral.findMany({
    where: { mergedIntoId: referralId },
    orderBy: { id: 'asc' },
    select: { id: true, reference: true },
  });

/** Tells each of them under their own reference. In the transaction in which the decision comes to count. */
export async function tellMerged(
  tx: Tx,
  { referralId, decisionId }: { referralId: string; decisionId: string },
  at: Date,
): Promise<void> {
  for (const one of await goWith(tx, referralId)) {
    await tellSender(tx, one, { decisionId, isMerged: true }, at);
    await setNextClock(tx, one.id, at);
  }
}

/** An earlier decision counts again: whom nobody has told of it is still to be told. */
export async function untoldAgain(tx: Tx, referralId: string, at: Date): Promise<void> {
  for (const { id } of await goWith(tx, referralId)) await setNextClock(tx, id, at);
}
