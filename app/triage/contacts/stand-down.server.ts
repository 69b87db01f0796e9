/**
 * A red flag that came with a contact of another child, once that contact is taken back: it no longer stands as this
 * record's own. That it was raised, and taken back, stays among its additions and on the trail.
 */
import type { Tx } from '../../platform/db.server.ts';
import { sentRecord } from '../../referral/current-record.server.ts';
import { laneOf, readingOrderOf } from '../../referral/submit.server.ts';
import { readingOrderOfBrag } from '../brag.ts';

/** The order of reading that it was sent with, or that of a contact that goes with it where that is read sooner. */
export async function orderAsSent(tx: Tx, referralId: string): Promise<number> {
  const { asked, suggestion } = await sentRecord(tx, referralId);
  const joined = await tx.referral.findMany({
    where: { mergedIntoId: referralId },
    select: { readingOrder: true },
  });
  return Math.min(readingOrderOf(asked, suggestion), ...joined.map(({ readingOrder }) => readingOrder));
}

/** Gives whether the flag was put down. One that the record was sent with, or was told of otherwise, stands. */
export async function standDown(tx: Tx, referralId: string): Promise<boolean> {
  const { suggestion } = await sentRecord(tx, referralId);
  const others = await tx.addition.count({ where: { referralId, redFlag: true, takenBackAt: null } });
  if (suggestion?.guidance.redFlag || others > 0) return false;
  const { brag } = await tx.referral.findUniqueOrThrow({ where: { id: referralId }, select: { brag: true } });
  const asSent = await orderAsSent(tx, referralId);
  await tx.referral.update({
    where: { id: referralId },
    // A new version: whoever is writing a decision reads this first. A rating is a person's, and stays.
    data: {
      redFlag: false,
      readingOrder: brag ? readingOrderOfBrag[brag] : asSent,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.referral.updateMany({
    where: { id: referralId, status: { in: ['received', 'claimed'] } },
    data: { lane: laneOf(asSent) },
  });
  return true;
}
