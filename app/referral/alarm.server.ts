/**
 * A new red flag on a referral that was sent. What else has to happen in that moment is said by the features that know:
 * this folder knows no clocks.
 */
import { queueMessage } from '../notifications/outbox.server.ts';
import { authority } from '../platform/authority.server.ts';
import type { Tx } from '../platform/db.server.ts';

type Follows = (tx: Tx, referralId: string, at: Date) => Promise<void>;
const followers: Follows[] = [];

/** From now on this is done in the transaction of every alarm, once the red flag is on the referral. */
export function onAlarm(follows: Follows): void {
  followers.push(follows);
}

/** A new red flag is read before all else, in the lane that may act on it, and the front door is told. */
export async function raiseAlarm(tx: Tx, referralId: string, at: Date): Promise<void> {
  const { reference } = await tx.referral.update({
    where: { id: referralId },
    // A new version: whoever is writing a decision reads this first.
    data: { redFlag: true, readingOrder: 0, version: { increment: 1 } },
    select: { reference: true },
  });
  // What has been decided keeps the lane it was decided in.
  await tx.referral.updateMany({
    where: { id: referralId, status: { in: ['received', 'claimed'] } },
    data: { lane: 'mash' },
  });
  for (const follows of followers) await follows(tx, referralId, at);
  const { alertsTo } = authority.frontDoor;
  if (alertsTo) {
    const mail = { template: 'front-door-alert', to: alertsTo, props: { reference } } as const;
    await queueMessage(tx, { ...mail, referralId, at });
  }
}
