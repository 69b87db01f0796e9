/** What one more fact would do: the statements that are a single answer away and would raise the level. */
import type { Evidence } from './evidence.ts';
import { type Guidance, guide, isMet } from './guide.ts';
import type { Ruleset, Statement } from './ruleset.ts';

/** A statement that would hold if one more indicator were raised. */
export interface OneAway {
  /** What would then be true. */
  says: string;
  saysToYou?: string;
  /** The indicator whose answer would make the difference. */
  indicator: string;
}

/** The one indicator that keeps a statement from being met, or null when there is none or more than one. */
function lackingIn(statement: Statement, evidence: Evidence): string | null {
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

/**
 * The single facts that would raise the level, nearest to what was said first: `near` ranks the indicators worth
 * naming, 0 for a question answered "I do not know". Of equals, the smallest step up comes first. A need that
 * strengths would keep at the level of now changes nothing, and is left out.
 */
export function wouldChange(
  evidence: Evidence,
  guidance: Guidance,
  ruleset: Ruleset,
  near: ReadonlyMap<string, number>,
): OneAway[] {
  const found: (OneAway & { rank: number })[] = [];
  const seen = new Set<string>();
  for (const statement of ruleset.statements) {
    const { says, saysToYou, level } = statement;
    if (level <= guidance.level) continue;
    const indicator = lackingIn(statement, evidence);
    const rank = indicator ? near.get(indicator) : undefined;
    if (!indicator || rank === undefined || seen.has(indicator)) continue;
    seen.add(indicator);
    const evidenceThen = { ...evidence, indicators: new Set([...evidence.indicators, indicator]) };
    const then = guide(evidenceThen, ruleset).level;
    if (then > guidance.level) found.push({ says, saysToYou, indicator, rank: rank * 10 + then });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found.map(({ rank: _, ...change }) => change);
}
