/** The steps of a scene that decide, sign off and look again, taken with the commands that staff use. */
import type { Staff } from '../app/accounts/roles.ts';
import type { RouteId } from '../app/platform/authority.ts';
import { db } from '../app/platform/db.server.ts';
import { levelOfRoute } from '../app/questionnaire/journey.ts';
import { capacityFound } from '../app/triage/deciding/capacity-found.server.ts';
import { decide } from '../app/triage/deciding/decide.server.ts';
import type { DecisionInput } from '../app/triage/deciding/decision.ts';
import { outcomeOf } from '../app/triage/deciding/lock.server.ts';
import { signOff } from '../app/triage/deciding/sign-off.server.ts';
import { askToReconsider } from '../app/triage/reconsidering/ask.server.ts';
import { takeReconsideration } from '../app/triage/reconsidering/take.server.ts';
import type { Step } from './scenes/scene.ts';

export type DecideStep = Extract<
  Step,
  { kind: 'decide' | 'sign-off' | 'find-capacity' | 'ask-again' | 'take-again' }
>;

/** What somebody would say of a decision that is not what was asked for or suggested. */
const whyDiffers = (decided: RouteId | null, other: string | null): string =>
  decided && other && levelOfRoute[decided] > levelOfRoute[other as RouteId] ? 'risk-higher' : 'risk-lower';

async function inputOf(step: DecideStep & { kind: 'decide' }, reference: string): Promise<DecisionInput> {
  const row = await db.referral.findUniqueOrThrow({
    where: { reference },
    select: { version: true, askedRoute: true, suggestedRoute: true, audience: true },
  });
  const route = outcomeOf(step.outcome)?.route ?? null;
  return {
    ...{ outcome: step.outcome, rationale: step.rationale, answer: step.answer, version: row.version },
    startsNow: step.waits ? 'no' : 'yes',
    askedDiffers: whyDiffers(route, row.askedRoute),
    suggestedDiffers: whyDiffers(route, row.suggestedRoute),
    family: row.audience === 'professional' ? 'referrer-tells' : 'not-safe',
  };
}

/** Takes one of these steps and gives what came of it. */
export async function takeDecideStep(
  step: DecideStep,
  reference: string,
  staff: Staff,
  at: Date,
): Promise<string> {
  switch (step.kind) {
    case 'decide':
      return (await decide(reference, await inputOf(step, reference), staff, at)).kind;
    case 'sign-off': {
      const where = { reference };
      const { version } = await db.referral.findUniqueOrThrow({ where, select: { version: true } });
      return (await signOff(reference, { verdict: 'agree', reason: step.reason, version }, staff, at)).kind;
    }
    case 'find-capacity':
      return (await capacityFound(reference, staff, at)).kind;
    case 'ask-again':
      return (await askToReconsider(reference, { askedBy: 'referrer', reason: step.reason }, 'referrer', at))
        .kind;
    case 'take-again':
      return (await takeReconsideration(reference, staff, at)).kind;
  }
}
