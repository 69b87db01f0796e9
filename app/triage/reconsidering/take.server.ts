/** Taking a reconsideration: somebody who had no part in it, and only one of all who press at once. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import { type LockedReferral, lockReferral, standingDecision } from '../deciding/lock.server.ts';

/** The reconsideration that is not done yet; null when there is none. */
export const openReconsideration = (tx: Pick<Tx, 'reconsideration'>, referralId: string) =>
  tx.reconsideration.findFirst({
    where: { referralId, decidedAt: null },
    select: { id: true, decisionId: true, deciderId: true, takenAt: true, askedBy: true },
  });

/**
 * Whether this person decided, signed off or looked again at anything that counted here. Whoever does not agree is
 * promised somebody who had no part in it, also the second time.
 */
export async function tookPart(
  tx: Pick<Tx, 'decision' | 'reconsideration'>,
  referralId: string,
  { id }: Pick<Staff, 'id'>,
): Promise<boolean> {
  const decided = await tx.decision.count({
    where: { referralId, state: { in: ['final', 'replaced'] }, OR: [{ byId: id }, { signedOffById: id }] },
  });
  if (decided > 0) return true;
  const looked = await tx.reconsideration.count({
    where: { referralId, deciderId: id, decidedAt: { not: null } },
  });
  return looked > 0;
}

export type TakeResult =
  | { kind: 'taken' }
  | { kind: 'taken-by-another' }
  /** They decided it, signed it off, or looked at it again before. */
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
    const { open } = asked;
    if (open.deciderId === staff.id) return { kind: 'taken' };
    if (open.deciderId) return { kind: 'taken-by-another' };
    if (await tookPart(tx, referral.id, staff)) return { kind: 'took-part' };
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
