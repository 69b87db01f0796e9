/** What one more fact would do: the statements that are a single answer away and would alter the route. */
import type { Evidence } from './evidence.ts';
import { type Guidance, guide, isMet } from './guide.ts';
import type { Level, Ruleset, Statement } from './ruleset.ts';

export interface WouldChange {
  /** The statement that would then hold. */
  says: string;
  saysToYou?: string;
  paragraph: string;
  /** The level the guidance would then suggest. */
  level: Level;
  /** The indicator whose answer would make the difference, or the fact that is not known yet. */
  missing: { indicator: string } | { fact: 'moving' | 'ages' };
}

/** The one indicator that keeps a statement from being met, or null when there is none or more than one. */
function oneAway(statement: Statement, evidence: Evidence): string | null {
  const { all = [], any } = statement.when;
  const lacking = all.filter((indicator) => !evidence.indicators.has(indicator));
  const needsAny = any !== undefined && !any.some((indicator) => evidence.indicators.has(indicator));
  if (lacking.length + (needsAny ? 1 : 0) !== 1) return null;
  const missing = lacking[0] ?? any?.[0] ?? null;
  if (missing === null) return null;
  return isMet(statement, { ...evidence, indicators: new Set([...evidence.indicators, missing]) })
    ? missing
    : null;
}

/** Facts that are not known and hold a statement up: knowing them could lower the level. */
function restsOnUnknown(statement: Statement, evidence: Evidence): 'moving' | 'ages' | null {
  if (!isMet(statement, evidence)) return null;
  if (statement.when.ages && evidence.ages.size === 0) return 'ages';
  return null;
}

/**
 * Up to `most` single facts that would alter the level, nearest to what was said first: `near` ranks the indicators
 * worth naming, 0 for a question answered "I do not know". Of equals, the smallest step up comes first.
 */
export function wouldChange(
  evidence: Evidence,
  guidance: Guidance,
  ruleset: Ruleset,
  near: ReadonlyMap<string, number>,
  most = 3,
): WouldChange[] {
  const found: (WouldChange & { rank: number })[] = [];
  const seen = new Set<string>();
  for (const statement of ruleset.statements) {
    const { says, saysToYou, paragraph, level } = statement;
    const fact = restsOnUnknown(statement, evidence);
    if (fact && level === guidance.level && !seen.has(fact)) {
      seen.add(fact);
      found.push({ says, saysToYou, paragraph, level, missing: { fact }, rank: 0 });
    }
    if (level <= guidance.level) continue;
    const indicator = oneAway(statement, evidence);
    const rank = indicator ? near.get(indicator) : undefined;
    if (!indicator || rank === undefined || seen.has(indicator)) continue;
    seen.add(indicator);
    const then = guide(
      { ...evidence, indicators: new Set([...evidence.indicators, indicator]) },
      ruleset,
    ).level;
    found.push({ says, saysToYou, paragraph, level: then, missing: { indicator }, rank: rank * 10 + then });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found.slice(0, most).map(({ rank: _, ...change }) => change);
}
