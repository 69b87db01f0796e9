/** Whoever sent a contact that went with another hears, as they were promised, when the other is decided. */
import type { Tx } from '../../platform/db.server.ts';
import { writeTo } from '../../referral/write-to.server.ts';
import { recordsOf } from '../deciding/lock.server.ts';

/** Writes to whoever sent one, under their own reference, where that is safe. */
export async function tellOfAnswer(
  tx: Tx,
  { id, reference }: { id: string; reference: string },
  at: Date,
): Promise<void> {
  const { current: record } = await recordsOf(tx, id);
  const mail = { template: 'referral-decided' as const, props: { reference } };
  await writeTo(tx, { record, recipient: 'referrer', mail, referralId: id, at });
}

/** Writes to each of them. In the transaction that decides. */
export async function tellMerged(tx: Tx, referralId: string, at: Date): Promise<void> {
  const merged = await tx.referral.findMany({
    where: { mergedIntoId: referralId },
    orderBy: { id: 'asc' },
    select: { id: true, reference: true },
  });
  for (const one of merged) await tellOfAnswer(tx, one, at);
}
