/**
 * The decision. What is decided, why, the answer to whoever told us and the message that announces it become true in
 * one transaction, or none of them does. Only the holder decides, on the referral as it was on the screen, and once.
 */
import { recordAudit } from '../../accounts/audit.server.ts';
import { type Action, canBeDoneTo, may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { whereItMayGo } from '../contacts/open-elsewhere.server.ts';
import { currentReferral, patiently } from '../current.server.ts';
import { openReconsideration } from '../reconsidering/take.server.ts';
import type { DecisionInput } from './decision.ts';
import { isAsShown, lockReferral, lockTogether, standingDecision } from './lock.server.ts';
import { auditPassing, type Recorded, recordDecision } from './record-decision.server.ts';

export type DecideResult =
  | Recorded
  | { kind: 'already-decided' }
  /** Only whoever holds a referral decides it; null when nobody does. */
  | { kind: 'not-holder'; by: Staff | null }
  /** While a family waits: somebody asked for it to be looked at again, by somebody who had no part in it. */
  | { kind: 'asked-again' }
  | { kind: 'may-not' }
  | { kind: 'stale' }
  | { kind: 'not-found' };

/** While a family waits, a manager may also look at it again, so that it never hangs on one person. */
const holds = (holderId: string | null, status: string, staff: Staff): boolean =>
  holderId === staff.id || (status === 'waiting' && staff.role === 'team-manager');

/** Whoever may not decide may still pass a contact to the worker the child has already. */
const actionOf = (staff: Staff, passes: boolean): Action =>
  passes && !may(staff.role, 'decide') ? 'pass-to-holder' : 'decide';

/** Decides a referral. A refusal has changed nothing, so that what was written can be shown again. */
export async function decide(
  reference: string,
  input: DecisionInput,
  staff: Staff,
  at: Date,
): Promise<DecideResult> {
  // Whether a child is the same was said by people before: it does not change under this lock.
  const open = await whereItMayGo(reference, input, staff);
  const action = actionOf(
    staff,
    open.some(({ reference: one, isHeld }) => isHeld && one === input.passTo),
  );
  return db.$transaction(async (tx): Promise<DecideResult> => {
    await lockTogether(tx, reference, open.length > 0 ? input.passTo : undefined);
    const referral = await lockReferral(tx, reference);
    if (!referral) return { kind: 'not-found' };
    if (!may(staff.role, action)) return { kind: 'may-not' };
    const { id, status, holderId } = referral;
    if (!canBeDoneTo(action, status) && status !== 'received') return { kind: 'already-decided' };
    if (status === 'received' || !holds(holderId, status, staff)) {
      return { kind: 'not-holder', by: (await currentReferral(tx, reference))?.holder ?? null };
    }
    if (await openReconsideration(tx, id)) return { kind: 'asked-again' };
    if (!(await isAsShown(tx, referral, input))) return { kind: 'stale' };
    const standing = await standingDecision(tx, id);
    const recorded = await recordDecision(tx, { referral, input, staff, standing, open, at });
    if (recorded.kind === 'to-correct') return recorded;
    if (holderId !== staff.id) await tx.referral.updateMany({ where: { id }, data: { holderId: staff.id } });
    await setNextClock(tx, id, at);
    await auditPassing(tx, recorded, { at, actor: staff.id });
    const detail = { outcome: input.outcome ?? '', state: recorded.kind, replaces: standing?.id ?? null };
    await recordAudit(tx, { at, actor: staff.id, action: 'referral-decided', subject: id, detail });
    return recorded;
  }, patiently);
}
