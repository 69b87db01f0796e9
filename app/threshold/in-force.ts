/** Which ruleset counts on a day. Dates are the authority's local dates; the latest ruleset has no end. */
import { type Ruleset, rulesetSchema } from './ruleset.ts';

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The ruleset in force at `at`, or null when none is: advice then waits, and the referral does not. */
export function inForce(rulesets: readonly Ruleset[], at: Date): Ruleset | null {
  const day = londonDate.format(at);
  return rulesets.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

export interface Loaded {
  rulesets: readonly Ruleset[];
  /** What is wrong with those left out, by version or place in the list. */
  problems: readonly string[];
}

/** Reads rulesets as data. A broken one is left out and named; it never stops the service. */
export function loadRulesets(data: readonly unknown[]): Loaded {
  const rulesets: Ruleset[] = [];
  const problems: string[] = [];
  data.forEach((candidate, index) => {
    const parsed = rulesetSchema.safeParse(candidate);
    if (parsed.success) rulesets.push(parsed.data);
    else
      problems.push(
        ...parsed.error.issues.map(
          (issue) => `ruleset ${index + 1}: ${issue.path.join('.')}: ${issue.message}`,
        ),
      );
  });
  return { rulesets, problems };
}
