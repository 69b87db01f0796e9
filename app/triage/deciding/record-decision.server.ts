/**
 * Writes a decision down, for the first time or in the place of an earlier one, inside the transaction of whoever
 * decides. It counts at once, or waits for a manager: then nothing at all is sent.
 */
import { randomUUID } from 'node:crypto';
import type { Staff } from '../../accounts/roles.ts';
import type { Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { type DecisionInput, type Problem, problemsWith } from './decision.ts';
import { decisionFacts } from './decision-facts.server.ts';
import type { DecidedRoute } from './difference.ts';
import { isFamilyCode } from './family.ts';
import { finalise } from './finalise.server.ts';
import { guardDecision } from './guard-decision.ts';
import { type LockedReferral, outcomeOf, recordsOf, type Standing, waits } from './lock.server.ts';
import { isBelowMash, type SignOffReason, whySignOff } from './sign-off.ts';
import type { TellWay } from './telling.ts';

export type Recorded =
  | { kind: 'decided'; tell: TellWay }
  /** It counts, stays open and its clock runs. */
  | { kind: 'waiting'; tell: TellWay }
  | { kind: 'awaiting-sign-off'; why: SignOffReason[] }
  | { kind: 'to-correct'; errors: Problem[]; mayStayAsked: boolean };

interface Recording {
  referral: LockedReferral;
  input: DecisionInput;
  staff: Staff;
  /** The decision it takes the place of. */
  standing: Standing | null;
  at: Date;
}

/** Checks and records a decision, sets the status, and tells people where it counts. The caller audits. */
export async function recordDecision(
  tx: Tx,
  { referral, input, staff, standing, at }: Recording,
): Promise<Recorded> {
  const records = await recordsOf(tx, referral.id);
  const facts = decisionFacts(referral, records.current);
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
  if (why.length > 0) return { kind: 'awaiting-sign-off', why };
  const tell = await finalise(tx, referral, { id, replacesId: standing?.id ?? null }, at);
  return { kind: startsNow ? 'decided' : 'waiting', tell };
}
