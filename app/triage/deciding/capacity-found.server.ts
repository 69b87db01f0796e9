/** There is now somebody to do what was decided: the wait is over, and whoever told us hears of it. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { canBeDoneTo, may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { tellMerged } from '../matching/tell-merged.server.ts';
import { tellFamily, tellReferrer } from './finalise.server.ts';
import { lockReferral, lockTogether, standingDecision } from './lock.server.ts';

export type CapacityResult =
  | { kind: 'found' }
  /** It does not wait, or no longer: nothing was changed. */
  | { kind: 'not-waiting' }
  | { kind: 'may-not' }
  | { kind: 'not-found' };

/** Ends the wait of the decision that counts. It stays the same decision. */
export async function capacityFound(reference: string, staff: Staff, at: Date): Promise<CapacityResult> {
  return db.$transaction(async (tx): Promise<CapacityResult> => {
    await lockTogether(tx, reference);
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    if (!may(staff.role, 'find-capacity')) return { kind: 'may-not' };
    const standing = await standingDecision(tx, referral.id);
    if (!standing || !canBeDoneTo('find-capacity', referral.status)) return { kind: 'not-waiting' };
    await tx.decision.updateMany({ where: { id: standing.id }, data: { capacityFoundAt: at } });
    await tx.referral.updateMany({
      where: { id: referral.id },
      data: { status: 'decided', version: { increment: 1 } },
    });
    await tellFamily(tx, referral, standing.id, at);
    await tellReferrer(tx, referral, standing.id, at);
    await tellMerged(tx, { referralId: referral.id, decisionId: standing.id }, at);
    await setNextClock(tx, referral.id, at);
    const detail = { decision: standing.id };
    await recordAudit(tx, { at, actor: staff.id, action: 'capacity-found', subject: referral.id, detail });
    return { kind: 'found' };
  }, patiently);
}
