/**
 * How urgent a record is with a contact that goes with it: never less than that contact was by itself. What a person
 * rated comes along where it is the tighter of the two, and so do the lane and the order of reading; all of it goes
 * again with the contact, once the two are taken apart.
 */
import type { Staff } from '../../accounts/roles.ts';
import type { Tx } from '../../platform/db.server.ts';
import { laneOf } from '../../referral/submit.server.ts';
import { type Brag, readingOrderOfBrag } from '../brag.ts';
import { orderAsSent } from '../contacts/stand-down.server.ts';
import { writeRating } from '../rate.server.ts';

export interface Urgency {
  id: string;
  reference: string;
  brag: Brag | null;
  readingOrder: number;
  lane: string;
}

/** Whether a contact's rating is to count for the other too. What nobody rated yet is as urgent as it was sent. */
const isTighter = (from: Brag, { brag, readingOrder }: Pick<Urgency, 'brag' | 'readingOrder'>): boolean =>
  brag ? readingOrderOfBrag[from] < readingOrderOfBrag[brag] : readingOrderOfBrag[from] <= readingOrder;

/** Both are locked. A new version where anything changes: whoever is writing a decision there reads this first. */
export async function lendUrgency(
  tx: Tx,
  from: Urgency,
  other: Urgency,
  staff: Staff,
  at: Date,
): Promise<void> {
  const brag = from.brag && isTighter(from.brag, other) ? from.brag : null;
  const isLater = from.readingOrder < other.readingOrder;
  if (!brag && !isLater && (from.lane === other.lane || from.lane !== 'mash')) return;
  await tx.referral.update({
    where: { id: other.id },
    data: {
      ...(brag && { brag }),
      readingOrder: Math.min(from.readingOrder, other.readingOrder),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  // What has been decided keeps the lane it was decided in.
  if (from.lane === 'mash')
    await tx.referral.updateMany({
      where: { id: other.id, status: { in: ['received', 'claimed'] } },
      data: { lane: from.lane },
    });
  if (!brag) return;
  const reason = `As ${from.reference} was rated, which goes with this one`;
  await writeRating(tx, other, { brag, reason, fromReferralId: from.id }, staff, at);
}

/** The rating that counts without what this contact brought; undefined where it brought none, or somebody rated since. */
async function ratedBefore(tx: Tx, fromId: string, otherId: string): Promise<Brag | null | undefined> {
  const ratings = await tx.rating.findMany({
    where: { referralId: otherId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { brag: true, fromReferralId: true },
  });
  if (ratings[0]?.fromReferralId !== fromId) return undefined;
  const here = await tx.referral.findMany({ where: { mergedIntoId: otherId }, select: { id: true } });
  const counts = (id: string | null) => id === null || here.some((one) => one.id === id);
  return ratings.find(({ fromReferralId }) => counts(fromReferralId))?.brag ?? null;
}

/** The contact is no longer with it, and both are locked. What was decided meanwhile stays as it was decided. */
export async function giveUrgencyBack(
  tx: Tx,
  from: { id: string; reference: string },
  otherId: string,
  staff: Staff,
  at: Date,
): Promise<void> {
  const other = await tx.referral.findUniqueOrThrow({
    where: { id: otherId },
    select: { id: true, status: true, brag: true, redFlag: true, readingOrder: true, lane: true },
  });
  if (other.status === 'decided') return;
  const before = await ratedBefore(tx, from.id, otherId);
  const brag = before === undefined ? other.brag : before;
  const asTold = await orderAsSent(tx, otherId);
  const isNew = other.status === 'received' || other.status === 'claimed';
  // A red flag of its own is read first, whoever rated it how.
  const readingOrder = other.redFlag ? other.readingOrder : brag ? readingOrderOfBrag[brag] : asTold;
  const lane = other.redFlag || !isNew ? other.lane : laneOf(asTold);
  if (brag === other.brag && readingOrder === other.readingOrder && lane === other.lane) return;
  await tx.referral.update({
    where: { id: otherId },
    data: { brag, readingOrder, lane, version: { increment: 1 } },
    select: { id: true },
  });
  if (!before) return;
  const reason = `As it was before ${from.reference} went with it`;
  await writeRating(tx, other, { brag: before, reason }, staff, at);
}
