/** Whoever sent a contact hears that there is an answer: by mail where that is safe; else it is left for a person to do. */
import { randomUUID } from 'node:crypto';
import { reach } from '../../disclosure/reach.ts';
import type { Tx } from '../../platform/db.server.ts';
import { writeTo } from '../../referral/write-to.server.ts';
import { recordsOf } from './lock.server.ts';
import type { TellWay } from './telling.ts';

interface About {
  decisionId: string;
  /** It goes with another, and the decision is on that. */
  isMerged: boolean;
}

/** Gives how they are to be told. What a person has to do stands until somebody writes down that it was done. */
export async function tellSender(
  tx: Tx,
  { id, reference }: { id: string; reference: string },
  { decisionId, isMerged }: About,
  at: Date,
): Promise<TellWay> {
  const { current: record } = await recordsOf(tx, id);
  const way: TellWay = reach(record, 'referrer').ways[0]?.kind ?? 'none';
  if (way === 'email') {
    const mail = { template: 'referral-decided' as const, props: { reference } };
    await writeTo(tx, { record, recipient: 'referrer', mail, referralId: id, at });
  }
  // Whoever gave no way at all knows that they find it on the status page: there is nothing more that anybody could do.
  const isNobodys = way === 'none' && record.audience === 'other';
  if (way === 'email' || isNobodys) {
    const contactId = isMerged ? id : null;
    await tx.answerTold.create({
      data: { id: randomUUID(), decisionId, contactId, recipient: 'referrer', way, at },
      select: { id: true },
    });
  }
  return way;
}
