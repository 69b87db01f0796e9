/** Putting a referral back in the queue, for somebody else to claim. Its clock runs on. */
import { recordAudit } from '../accounts/audit.server.ts';
import type { Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import { db } from '../platform/db.server.ts';
import { isOpen } from '../platform/working-time.ts';
import type { ReleaseResult } from './claiming.ts';
import { currentReferral, patiently } from './current.server.ts';
import { mayRelieve } from './relieve.ts';

/** The holder may release what they hold; a manager, or at night the out-of-hours worker, may for somebody who is away. */
export async function release(reference: string, staff: Staff, at: Date): Promise<ReleaseResult> {
  const result = await db.$transaction(async (tx): Promise<ReleaseResult | 'changed'> => {
    const before = await currentReferral(tx, reference);
    if (!before) return { kind: 'not-found' };
    if (before.status !== 'received' && before.status !== 'claimed') return { kind: 'closed' };
    const { holder } = before;
    if (!holder) return { kind: 'not-held' };
    if (holder.id !== staff.id && !mayRelieve(staff, !isOpen(at, authority.workingHours))) {
      return { kind: 'held-by-another', by: holder };
    }
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, status: 'claimed', holderId: holder.id, version: before.version },
      data: { status: 'received', holderId: null, claimedAt: null, version: { increment: 1 } },
    });
    // Somebody rated it, say, in this very moment: it is still to be put back.
    if (count === 0) return 'changed';
    const detail = { holder: holder.id };
    await recordAudit(tx, { at, actor: staff.id, action: 'referral-released', subject: before.id, detail });
    return { kind: 'released' };
  }, patiently);
  return result === 'changed' ? release(reference, staff, at) : result;
}
