/** Taking responsibility for a referral. However many people press at once, one of them holds it. */
import { recordAudit } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';
import type { ClaimResult } from './claiming.ts';
import { currentReferral, patiently } from './current.server.ts';

/** Makes this person the holder, or says who already is. Claiming what one holds changes nothing. */
export async function claim(reference: string, staff: Staff, at: Date): Promise<ClaimResult> {
  const result = await db.$transaction(async (tx): Promise<ClaimResult | 'just-released'> => {
    // The database decides who was first: the second to lock the row no longer finds it unheld.
    const { count } = await tx.referral.updateMany({
      where: { reference, status: 'received', holderId: null },
      data: {
        ...{ status: 'claimed', holderId: staff.id, claimedAt: at, version: { increment: 1 } },
        // What the night took up is on the list that the day takes over.
        ...(staff.role === 'out-of-hours-worker' && { outOfHours: true }),
      },
    });
    const now = await currentReferral(tx, reference);
    if (!now) return { kind: 'not-found' };
    if (count === 1) {
      await recordAudit(tx, { at, actor: staff.id, action: 'referral-claimed', subject: now.id });
      return { kind: 'claimed', by: staff };
    }
    if (now.status !== 'received' && now.status !== 'claimed') return { kind: 'closed' };
    if (!now.holder) return 'just-released';
    return now.holder.id === staff.id
      ? { kind: 'claimed', by: staff }
      : { kind: 'already-claimed', by: now.holder };
  }, patiently);
  return result === 'just-released' ? claim(reference, staff, at) : result;
}
