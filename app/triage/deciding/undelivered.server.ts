/** Answers that were sent by mail and did not arrive: nobody has been told by them, whatever was written down as they left. */
import { toldOtherwise } from '../../notifications/mail-problem.ts';
import type { Tx } from '../../platform/db.server.ts';

type Recipient = 'referrer' | 'family';

const templateTo: Record<Recipient, string> = { referrer: 'referral-decided', family: 'family-answer' };
const readerOf = (template: string): Recipient => (template === templateTo.family ? 'family' : 'referrer');

/** One that was given up: to whom, of which record, and when it was written. */
export interface Undelivered {
  recipient: Recipient;
  of: string;
  at: Date;
}

/** Of a record, and of the contacts that go with it. */
export async function undelivered(tx: Pick<Tx, 'message'>, referralId: string): Promise<Undelivered[]> {
  const dead = await tx.message.findMany({
    where: {
      referral: { OR: [{ id: referralId }, { mergedIntoId: referralId }] },
      ...{ state: 'dead', template: { in: Object.values(templateTo) } },
    },
    select: { template: true, createdAt: true, referralId: true },
  });
  return dead.flatMap(({ template, createdAt, referralId: of }) =>
    of ? [{ recipient: readerOf(template), of, at: createdAt }] : [],
  );
}

/** Whether this entry was made by a mail that did not arrive: it was written down in the same moment. */
export const isUndelivered = (
  told: { recipient: string; of: string; way: string; at: Date },
  dead: readonly Undelivered[],
): boolean =>
  told.way === 'email' &&
  dead.some(
    ({ recipient, of, at }) =>
      recipient === told.recipient && of === told.of && at.getTime() === told.at.getTime(),
  );

/** What was written to whoever told us before they were told is settled with it: that we have it, and what we asked. */
const settled: Record<Recipient, readonly string[]> = {
  referrer: ['referral-received', 'referrer-question', templateTo.referrer],
  family: [templateTo.family],
};

/** A person has told them: nobody has to send it again. */
export async function settleUndelivered(
  tx: Pick<Tx, 'message'>,
  referralId: string,
  recipient: Recipient,
): Promise<void> {
  await tx.message.updateMany({
    where: { referralId, state: 'dead', template: { in: [...settled[recipient]] } },
    data: { lastProblem: toldOtherwise },
  });
}
