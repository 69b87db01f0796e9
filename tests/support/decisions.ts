/** A decision as the form gives it, whole: a test names what matters to it. */
import type { DecisionInput } from '../../app/triage/deciding/decision.ts';

export const aDecision = (named: Partial<DecisionInput> = {}): DecisionInput => ({
  outcome: 'early-support',
  startsNow: 'yes',
  // Kept only where there is a difference.
  askedDiffers: 'risk-lower',
  suggestedDiffers: 'risk-lower',
  rationale: 'Needs in two areas, no harm; mother wants help.',
  answer: 'The family has agreed to have a family worker.',
  family: 'not-safe',
  version: 1,
  ...named,
});
