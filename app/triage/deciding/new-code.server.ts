/** A new code for the family, where theirs was lost, has ended or may be in the wrong hands. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { endFamilyKeys, newFamilyCode } from '../../referral/family-key.server.ts';
import { patiently } from '../current.server.ts';
import { lockReferral, standingDecision } from './lock.server.ts';

export type NewCodeResult = { kind: 'made' } | { kind: 'nothing-to-read' } | { kind: 'not-found' };

/** Whatever opened the answer before, the link in a mail too, opens nothing from now on. */
export async function giveNewCode(reference: string, staff: Staff, at: Date): Promise<NewCodeResult> {
  return db.$transaction(async (tx): Promise<NewCodeResult> => {
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    const { id: referralId, status } = referral;
    const standing = await standingDecision(tx, referralId);
    if (!mayDoTo(staff.role, 'tell-answer', status) || standing?.state !== 'final')
      return { kind: 'nothing-to-read' };
    const { sealedFamilyAnswer } = await tx.decision.findUniqueOrThrow({
      where: { id: standing.id },
      select: { sealedFamilyAnswer: true },
    });
    if (!sealedFamilyAnswer) return { kind: 'nothing-to-read' };
    await endFamilyKeys(tx, referralId, at);
    await newFamilyCode(tx, referralId, at);
    await recordAudit(tx, { at, actor: staff.id, action: 'family-code-made', subject: referralId });
    return { kind: 'made' };
  }, patiently);
}
