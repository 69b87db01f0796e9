/** Which ruleset counts on a day. Dates are the authority's local dates; the latest ruleset has no end. */
import { type Ruleset, rulesetSchema } from './ruleset.ts';
import { type Failure, promises } from './verify/failure.ts';
import { verifyDates, verifyRuleset } from './verify.ts';

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The ruleset in force at `at`, or null when none is: advice then waits, and the referral does not. */
export function inForce(rulesets: readonly Ruleset[], at: Date): Ruleset | null {
  const day = londonDate.format(at);
  return rulesets.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

export interface Loaded {
  rulesets: readonly Ruleset[];
  /** What is wrong with those left out, and with the dates of the others. */
  problems: readonly string[];
}

const inWords = ({ property, about, counterExample, before, after }: Failure) =>
  `${about}: ${promises[property]}, but: ${counterExample}: ${before}, then ${after}`;

/** Reads rulesets as data and verifies each. A broken one is left out and named; it never stops the service. */
export function loadRulesets(data: readonly unknown[]): Loaded {
  const rulesets: Ruleset[] = [];
  const problems: string[] = [];
  data.forEach((candidate, index) => {
    const parsed = rulesetSchema.safeParse(candidate);
    const broken = parsed.success
      ? verifyRuleset(parsed.data).map(inWords)
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    problems.push(...broken.map((problem) => `ruleset ${index + 1}: ${problem}`));
    if (parsed.success && broken.length === 0) rulesets.push(parsed.data);
  });
  problems.push(...verifyDates(rulesets).map(inWords));
  return { rulesets, problems };
}
