/** By day, taking over what the night left. It leaves the list, and has a holder who is at work. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { currentReferral, patiently } from '../current.server.ts';

export type TakeOnResult =
  | { kind: 'taken-on' }
  | { kind: 'not-on-list' }
  | { kind: 'not-found' }
  | { kind: 'may-not' };

/**
 * Takes a referral off the hand-over list. What nobody holds, or an out-of-hours worker who has gone home, is held by
 * whoever takes it on; what a colleague by day holds stays with them. Doing it twice changes nothing.
 */
export async function takeOn(reference: string, staff: Staff, at: Date): Promise<TakeOnResult> {
  if (!may(staff.role, 'take-on-night')) return { kind: 'may-not' };
  return db.$transaction(async (tx): Promise<TakeOnResult> => {
    // The row is locked here, so that of two who press at once one takes it on.
    const { count } = await tx.referral.updateMany({
      where: { reference, outOfHours: true },
      data: { outOfHours: false, version: { increment: 1 } },
    });
    const now = await currentReferral(tx, reference);
    if (!now) return { kind: 'not-found' };
    if (count === 0) return { kind: 'not-on-list' };
    const isFree = now.status === 'received';
    const isNights = now.status === 'claimed' && now.holder?.role === 'out-of-hours-worker';
    if (isFree || isNights) {
      await tx.referral.updateMany({
        where: { id: now.id },
        data: { status: 'claimed', holderId: staff.id, claimedAt: at },
      });
    }
    const detail = { from: now.holder?.id ?? null, holds: isFree || isNights };
    await recordAudit(tx, { at, actor: staff.id, action: 'night-taken-on', subject: now.id, detail });
    return { kind: 'taken-on' };
  }, patiently);
}
