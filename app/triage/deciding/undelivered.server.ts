/** Answers that were sent by mail and did not arrive: nobody has been told by them, whatever was written down as they left. */
import { toldOtherwise } from '../../notifications/mail-problem.ts';
import type { Tx } from '../../platform/db.server.ts';

type Recipient = 'referrer' | 'family';

const templateTo: Record<Recipient, string> = { referrer: 'referral-decided', family: 'family-answer' };
const readerOf = (template: string): Recipient => (template === templateTo.family ? 'family' : 'referrer');

/** One that was given up, and when it was written. */
export interface Undelivered {
  recipient: Recipient;
  at: Date;
}

export async function undelivered(tx: Pick<Tx, 'message'>, referralId: string): Promise<Undelivered[]> {
  const dead = await tx.message.findMany({
    where: { referralId, state: 'dead', template: { in: Object.values(templateTo) } },
    select: { template: true, createdAt: true },
  });
  return dead.map(({ template, createdAt }) => ({ recipient: readerOf(template), at: createdAt }));
}

/** Whether this entry was made by a mail that did not arrive: it was written down in the same moment. */
export const isUndelivered = (
  told: { recipient: string; way: string; at: Date },
  dead: readonly Undelivered[],
): boolean =>
  told.way === 'email' &&
  dead.some(({ recipient, at }) => recipient === told.recipient && at.getTime() === told.at.getTime());

/** A person has told them: nobody has to send it again. */
export async function settleUndelivered(
  tx: Pick<Tx, 'message'>,
  referralId: string,
  recipient: Recipient,
): Promise<void> {
  await tx.message.updateMany({
    where: { referralId, state: 'dead', template: templateTo[recipient] },
    data: { lastProblem: toldOtherwise },
  });
}
