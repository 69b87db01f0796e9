/**
 * The presenting need and the assessment factors that the matched statements point to, for staff to confirm or change.
 * Where several needs apply the census takes the one higher in its table (DfE, children in need census).
 */
import { assessmentFactors, type PrimaryNeed, primaryNeeds } from './census-codes.ts';
import type { Guidance } from './guide.ts';
import type { Ruleset } from './ruleset.ts';

export interface PreTag {
  need: { code: PrimaryNeed; name: string } | null;
  factors: readonly { code: string; name: string }[];
}

/** What the reasons of this guidance pre-tag. Empty where nothing matched. */
export function preTagOf(guidance: Guidance, ruleset: Ruleset): PreTag {
  const ids = new Set(guidance.reasons.map(({ id }) => id));
  const met = ruleset.statements.filter(({ id }) => ids.has(id));
  const [code] = met.flatMap(({ need }) => (need ? [need] : [])).sort();
  const factors = [...new Set(met.flatMap((statement) => statement.factors ?? []))];
  return {
    need: code ? { code, name: primaryNeeds[code] } : null,
    factors: factors.map((factor) => ({ code: factor, name: assessmentFactors[factor] ?? factor })),
  };
}
