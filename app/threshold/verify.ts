/**
 * Proves what a ruleset promises, or says with a counter-example what breaks. Nothing is sampled:
 *
 * 1. `guide` sees the statements that hold only through a finite state (`verify/states.ts`). Every state and every
 *    step of one more concern or strength is shown to the engine itself, so levels only ever rise with concerns.
 * 2. Every statement is tried with every set of the indicators and ages it looks at (`verify/every-condition.ts`): one
 *    more concern only adds statements, and what is not known keeps them. So answers only ever move a state upwards.
 * 3. The rest is read off the data: inputs, ids, paragraphs, red flags, dates.
 *
 * Why the states are enough is argued in docs/decisions/0003-checked-guidance.md.
 */
import type { Ruleset } from './ruleset.ts';
import { everyDate } from './verify/dates.ts';
import { everyStatement } from './verify/every-condition.ts';
import { everyState } from './verify/every-state.ts';
import { type Failure, firstOfEach } from './verify/failure.ts';
import { everyInput } from './verify/inputs.ts';
import { everyReach, type Speaker } from './verify/reach.ts';
import { everyRule } from './verify/structure.ts';
import { everyTally } from './verify/tally.ts';

/** Data that is no ruleset at all breaks the first promise: nothing could be suggested. */
function orUnreadable(check: () => Iterable<Failure>, version: string): Failure[] {
  try {
    return firstOfEach(check());
  } catch (error) {
    const after = error instanceof Error ? error.message : 'it cannot be read';
    const shown = { about: version, counterExample: 'any answers', before: 'a suggestion', after };
    return [{ ...shown, property: 'always-suggests' }];
  }
}

/** The promises one ruleset breaks, each once for each thing it is about. Empty when all are kept. */
export function verifyRuleset(ruleset: Ruleset, speakers?: readonly Speaker[]): Failure[] {
  const checks = [everyRule, everyInput, everyTally, everyStatement, everyState];
  const failures = checks.flatMap((check) => orUnreadable(() => check(ruleset), ruleset.version));
  if (!speakers) return failures;
  return [...failures, ...orUnreadable(() => everyReach(ruleset, speakers), ruleset.version)];
}

/** The promises the rulesets of an authority break together. */
export function verifyDates(rulesets: readonly Ruleset[]): Failure[] {
  return orUnreadable(() => everyDate(rulesets), 'dates');
}
