/**
 * What we advise. A pure function of the evidence and a dated ruleset that always carries its reasons, after the
 * published continuum-of-need documents: a red flag outranks everything, needs accumulate, failed help raises,
 * strengths keep middling needs at the lower level, and what is not known lowers nothing. It advises; people decide.
 */
import type { Evidence } from './evidence.ts';
import type { Level, Ruleset, Statement } from './ruleset.ts';
import { mayHold } from './statement-index.ts';

/** One reason, in plain words, with the indicators that raised it so that the answers behind it can be shown. */
export interface Reason {
  id: string;
  kind: 'statement' | 'accumulation' | 'raise';
  level: Level;
  redFlag: boolean;
  eased: boolean;
  says: string;
  saysToYou?: string;
  paragraph: string;
  raisedBy: readonly string[];
}

export interface Guidance {
  ruleset: string;
  level: Level;
  redFlag: boolean;
  /** Highest level first; every one is a reason for a level above 1. Empty when nothing matched. */
  reasons: readonly Reason[];
  /** Strengths that kept a middling need at the lower level, or that were said and are worth knowing. */
  strengths: readonly string[];
  easedBecause: Pick<Ruleset['easing'], 'says' | 'saysToYou' | 'paragraph'> | null;
}

/** True when the condition holds: facts that are not known never rule a statement out. */
export function isMet(statement: Statement, evidence: Evidence): boolean {
  const { all, any, ages, unableToMove } = statement.when;
  if (all && !all.every((indicator) => evidence.indicators.has(indicator))) return false;
  if (any && !any.some((indicator) => evidence.indicators.has(indicator))) return false;
  if (ages && evidence.ages.size > 0 && !ages.some((age) => evidence.ages.has(age))) return false;
  return !unableToMove || evidence.mayBeUnableToMove;
}

function reasonOf(statement: Statement, evidence: Evidence, easing: boolean): Reason {
  const eased = easing && statement.easesTo !== undefined;
  const named = [...(statement.when.all ?? []), ...(statement.when.any ?? [])];
  return {
    id: statement.id,
    kind: 'statement',
    level: eased && statement.easesTo ? statement.easesTo : statement.level,
    redFlag: statement.redFlag ?? false,
    eased,
    says: statement.says,
    saysToYou: statement.saysToYou,
    paragraph: statement.paragraph,
    raisedBy: named.filter((indicator) => evidence.indicators.has(indicator)),
  };
}

/** True when enough is going well, and nothing said forbids it, for strengths to keep middling needs lower. */
function strengthsEase(evidence: Evidence, { easing }: Ruleset): boolean {
  if (evidence.strengths.size < easing.atLeast) return false;
  if (easing.unless.some((indicator) => evidence.indicators.has(indicator))) return false;
  return easing.strengths.filter((strength) => evidence.strengths.has(strength)).length >= easing.atLeast;
}

function accumulated(
  met: readonly Statement[],
  reasons: readonly Reason[],
  easing: boolean,
  ruleset: Ruleset,
): Reason | null {
  const { accumulation } = ruleset;
  if (met.length < accumulation.areas) return null;
  const areas = new Set(met.filter((statement) => statement.level >= 2).map((statement) => statement.area));
  if (areas.size < accumulation.areas) return null;
  const eased = easing && areas.size < accumulation.firmAt;
  const { says, saysToYou, paragraph } = accumulation;
  const raisedBy = reasons.filter((reason) => reason.level >= 2).flatMap((reason) => reason.raisedBy);
  return {
    id: 'accumulation',
    kind: 'accumulation',
    level: eased ? 2 : 3,
    redFlag: false,
    eased,
    says,
    saysToYou,
    paragraph,
    raisedBy: [...new Set(raisedBy)],
  };
}

/** The level the evidence suggests under this ruleset, with every reason. Never throws for a checked ruleset. */
export function guide(evidence: Evidence, ruleset: Ruleset): Guidance {
  const easing = strengthsEase(evidence, ruleset);
  const met = mayHold(ruleset, evidence.indicators).filter((statement) => isMet(statement, evidence));
  const reasons = met.map((statement) => reasonOf(statement, evidence, easing));
  const several = accumulated(met, reasons, easing, ruleset);
  if (several) reasons.push(several);

  const before = Math.max(1, ...reasons.map((reason) => reason.level));
  for (const raise of ruleset.raises) {
    if (before !== raise.from) continue;
    const raisedBy = raise.when.filter((indicator) => evidence.indicators.has(indicator));
    if (raisedBy.length === 0) continue;
    const { id, says, saysToYou, paragraph } = raise;
    const level = raise.from === 1 ? 2 : 3;
    reasons.push({
      id,
      kind: 'raise',
      level,
      redFlag: false,
      eased: false,
      says,
      saysToYou,
      paragraph,
      raisedBy,
    });
  }
  reasons.sort((a, b) => Number(b.redFlag) - Number(a.redFlag) || b.level - a.level);
  return {
    ruleset: ruleset.version,
    level: Math.max(1, ...reasons.map((reason) => reason.level)) as Level,
    redFlag: reasons.some((reason) => reason.redFlag),
    reasons,
    strengths: [...evidence.strengths],
    easedBecause: reasons.some((reason) => reason.eased) ? ruleset.easing : null,
  };
}
