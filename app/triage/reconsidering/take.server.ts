/** Taking a reconsideration: somebody who neither decided nor signed off, and only one of all who press at once. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import {
  type LockedReferral,
  lockReferral,
  type Standing,
  standingDecision,
} from '../deciding/lock.server.ts';

/** The reconsideration that is not done yet; null when there is none. */
export const openReconsideration = (tx: Pick<Tx, 'reconsideration'>, referralId: string) =>
  tx.reconsideration.findFirst({
    where: { referralId, decidedAt: null },
    select: { id: true, decisionId: true, deciderId: true, takenAt: true, askedBy: true },
  });

/** Whether this person had a part in the decision. */
export const tookPart = (standing: Pick<Standing, 'byId' | 'signedOffById'>, staff: Staff): boolean =>
  standing.byId === staff.id || standing.signedOffById === staff.id;

export type TakeResult =
  | { kind: 'taken' }
  | { kind: 'taken-by-another' }
  /** They decided it, or signed it off. */
  | { kind: 'took-part' }
  | { kind: 'nothing-asked' }
  | { kind: 'may-not' }
  | { kind: 'not-found' };

/** What stands, and what was asked about it; null when nothing was. */
export async function whatWasAsked(tx: Tx, referral: LockedReferral) {
  const open = await openReconsideration(tx, referral.id);
  const standing = await standingDecision(tx, referral.id);
  return open && standing?.state === 'final' ? { open, standing } : null;
}

export async function takeReconsideration(reference: string, staff: Staff, at: Date): Promise<TakeResult> {
  return db.$transaction(async (tx): Promise<TakeResult> => {
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    const asked = await whatWasAsked(tx, referral);
    if (!asked) return { kind: 'nothing-asked' };
    if (!mayDoTo(staff.role, 'reconsider', referral.status)) return { kind: 'may-not' };
    const { open, standing } = asked;
    if (open.deciderId === staff.id) return { kind: 'taken' };
    if (open.deciderId) return { kind: 'taken-by-another' };
    if (tookPart(standing, staff)) return { kind: 'took-part' };
    await tx.reconsideration.updateMany({
      where: { id: open.id },
      data: { deciderId: staff.id, takenAt: at },
    });
    await setNextClock(tx, referral.id, at);
    const subject = referral.id;
    await recordAudit(tx, { at, actor: staff.id, action: 'reconsideration-taken', subject });
    return { kind: 'taken' };
  }, patiently);
}
