/** A new rating moves the deadlines of the checks that wait, and an agency that has less time is told so at once. */
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import type { Brag } from '../brag.ts';
import { extendLink, sendLink } from './check-link.server.ts';
import { dueAfterRating } from './deadline.ts';

/**
 * Within the transaction of the rating, which holds the referral, sets its clocks and writes the audit entry. Gives the
 * ids of the checks that moved.
 */
export async function rescheduleChecks(tx: Tx, referralId: string, brag: Brag, at: Date): Promise<string[]> {
  const waiting = await tx.agencyCheck.findMany({
    where: { referralId, state: 'asked' },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, agency: true, askedAt: true, dueAt: true },
  });
  const moved: string[] = [];
  for (const check of waiting) {
    const { id, agency } = check;
    const dueAt = dueAfterRating(check, brag, at, authority);
    if (dueAt.getTime() === check.dueAt.getTime()) continue;
    // Its version stays: a reply that somebody writes down at this moment is as good as before.
    await tx.agencyCheck.update({ where: { id }, data: { dueAt }, select: { id: true } });
    if (dueAt < check.dueAt) await sendLink(tx, 'agency-check-sooner', { id, referralId, agency, dueAt }, at);
    // The link they have must not end before their time does.
    else await extendLink(tx, { id, dueAt }, at);
    moved.push(id);
  }
  return moved;
}
