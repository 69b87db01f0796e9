/**
 * Keeps back mail that has not left when its mailbox is no longer said to be safe. What was withdrawn is not sent later
 * either: neither by the next attempt, nor by a press of somebody who does not know.
 */
import { mailboxOf, reach } from '../disclosure/reach.ts';
import { noLongerSafe, toldOtherwise } from '../notifications/mail-problem.ts';
import { type SealedMail, sealedAs } from '../notifications/outbox.server.ts';
import type { Tx } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { currentRecord } from './current-record.server.ts';

const toPeople = ['referral-received', 'referral-decided', 'referrer-question', 'family-answer'];

/** To be called whenever what is said of somebody's ways of contact may have changed. */
export async function holdBackUnsafe(tx: Tx, referralId: string, at: Date): Promise<void> {
  const unsent = await tx.message.findMany({
    where: {
      ...{ referralId, state: { in: ['waiting', 'dead'] }, template: { in: toPeople } },
      OR: [{ lastProblem: null }, { lastProblem: { not: toldOtherwise } }],
    },
    select: { id: true, template: true, sealedMail: true, createdAt: true },
  });
  if (unsent.length === 0) return;
  const record = await currentRecord(tx, referralId);
  for (const { id, template, sealedMail, createdAt } of unsent) {
    const recipient = template === 'family-answer' ? 'family' : 'referrer';
    if (unseal<SealedMail>(sealedMail, sealedAs(id)).to === mailboxOf(record, recipient)) continue;
    await tx.message.updateMany({
      where: { id, state: { in: ['waiting', 'dead'] } },
      data: { state: 'dead', deadAt: at, lastProblem: noLongerSafe },
    });
    if (template === 'referral-decided') {
      const tellReferrer = reach(record, 'referrer').ways[0]?.kind ?? 'none';
      await tx.decision.updateMany({ where: { referralId, tellReferrer: 'email' }, data: { tellReferrer } });
    }
    // Nobody has been told by it: a person has to.
    await tx.answerTold.deleteMany({
      where: {
        ...{ recipient, way: 'email', at: createdAt },
        // Of a contact that goes with another, the decision is on that.
        OR: [{ decision: { referralId }, contactId: null }, { contactId: referralId }],
      },
    });
  }
}
