/**
 * Writes a decision down, for the first time or in the place of an earlier one, inside the transaction of whoever
 * decides. It counts at once, or waits for a manager: then nothing at all is sent.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import type { Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { resumeDecisionClock } from '../clocks/pause.server.ts';
import { type OpenElsewhere, stillOpen } from '../contacts/open-elsewhere.server.ts';
import { passOn } from '../contacts/pass-on.server.ts';
import { type DecisionInput, type Problem, passedTo, problemsWith } from './decision.ts';
import { decisionFacts } from './decision-facts.server.ts';
import type { DecidedRoute } from './difference.ts';
import { isFamilyCode } from './family.ts';
import { finalise } from './finalise.server.ts';
import { guardDecision } from './guard-decision.ts';
import { type LockedReferral, outcomeOf, recordsOf, type Standing, waits } from './lock.server.ts';
import { isBelowMash, type SignOffReason, whySignOff } from './sign-off.ts';
import type { TellWay } from './telling.ts';

/** The open record that the contact was passed to, where it was. */
interface Passed {
  passedTo?: string;
}

export type Recorded =
  | ({ kind: 'decided'; tell: TellWay } & Passed)
  /** It counts, stays open and its clock runs. */
  | ({ kind: 'waiting'; tell: TellWay } & Passed)
  | ({ kind: 'awaiting-sign-off'; why: SignOffReason[] } & Passed)
  | { kind: 'to-correct'; errors: Problem[]; mayStayAsked: boolean };

interface Recording {
  referral: LockedReferral;
  input: DecisionInput;
  staff: Staff;
  /** The decision it takes the place of. */
  standing: Standing | null;
  /** Where its children are open already, as far as whoever decides may know. */
  open: readonly OpenElsewhere[];
  at: Date;
}

/** Checks and records a decision, sets the status, and tells people where it counts. The caller audits. */
export async function recordDecision(
  tx: Tx,
  { referral, input, staff, standing, open, at }: Recording,
): Promise<Recorded> {
  const records = await recordsOf(tx, referral.id);
  const facts = decisionFacts(referral, records.current, await stillOpen(tx, open));
  const outcome = outcomeOf(input.outcome);
  const problems = problemsWith(input, facts);
  const guarded = guardDecision(input, records.all);
  const errors = [...problems, ...guarded.problems];
  if (!outcome || errors.length > 0)
    return { kind: 'to-correct', errors, mayStayAsked: guarded.mayStayAsked };

  const waitingFor = standing && waits(standing) ? (outcomeOf(standing.outcome) ?? null) : null;
  const why = whySignOff({ outcome, redFlag: referral.redFlag, waitingFor });
  const startsNow = !outcome.needsCapacity || input.startsNow === 'yes';
  const id = randomUUID();
  if (standing) {
    await tx.decision.updateMany({ where: { id: standing.id }, data: { current: null, state: 'replaced' } });
  }
  const target = passedTo(input, facts);
  // At once, also where a manager has yet to agree: whoever works with the child must not wait for that.
  const passedToId =
    target && (await passOn(tx, { from: referral, to: target, why: input.rationale ?? '', at }));
  const route: DecidedRoute = outcome.route ?? 'none';
  const family = facts.asksFamily && isFamilyCode(input.family) ? input.family : 'told';
  // Where the family itself told us there is no second answer, whatever was posted: nobody has read it as they would.
  const isToldFamily = facts.asksFamily && family === 'told';
  await tx.decision.create({
    data: {
      ...{ id, referralId: referral.id, outcome: outcome.code, route, family, startsNow, byId: staff.id, at },
      state: why.length > 0 ? 'awaiting_sign_off' : 'final',
      askedDiffers: route === facts.asked ? null : input.askedDiffers,
      suggestedDiffers: facts.suggested === null || route === facts.suggested ? null : input.suggestedDiffers,
      belowRedFlag: referral.redFlag && isBelowMash(outcome),
      replacesId: standing?.id ?? null,
      passedToId,
      sealedRationale: seal(input.rationale, `DecisionRationale:${id}`),
      sealedAnswer: seal(input.answer, `DecisionAnswer:${id}`),
      sealedFamilyAnswer:
        isToldFamily && input.familyAnswer ? seal(input.familyAnswer, `DecisionFamilyAnswer:${id}`) : null,
      familyByMail: isToldFamily && input.familyMail === 'yes',
      sealedGuard: guarded.stays && seal(guarded.stays, `DecisionGuard:${id}`),
    },
    select: { id: true },
  });
  const status = why.length > 0 ? 'awaiting_sign_off' : startsNow ? 'decided' : 'waiting';
  await tx.referral.updateMany({
    where: { id: referral.id },
    data: { status, version: { increment: 1 } },
  });
  // It is decided without what it waited for: given back, it waits no longer.
  await resumeDecisionClock(tx, referral.id, at);
  const passed = passedToId ? { passedTo: passedToId } : {};
  if (why.length > 0) return { kind: 'awaiting-sign-off', why, ...passed };
  const tell = await finalise(tx, referral, { id, replacesId: standing?.id ?? null, by: staff.id }, at);
  return { kind: startsNow ? 'decided' : 'waiting', tell, ...passed };
}

/** On the trail of the open record too: that it changed, and by whom. */
export async function auditPassing(
  tx: Tx,
  { passedTo: subject }: Passed,
  { at, actor }: { at: Date; actor: string },
): Promise<void> {
  if (subject) await recordAudit(tx, { at, actor, action: 'contact-passed', subject });
}
