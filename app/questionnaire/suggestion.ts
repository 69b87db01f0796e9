/** The suggestion as a person reads it: each reason with their own answers under it. */
import { type Guidance, guide, type Reason } from '../threshold/guide.ts';
import { inForce } from '../threshold/in-force.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import { type Strength, strengths, strengthsToYou } from '../threshold/indicators/strengths.ts';
import { type PreTag, preTagOf } from '../threshold/pre-tag.ts';
import type { Paragraph, Ruleset } from '../threshold/ruleset.ts';
import type { Bank } from './bank.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Audience, say } from './question.ts';
import type { AnswerRef, Walk } from './walk.ts';
import { type Change, whatWouldChange } from './what-would-change.ts';

export interface ExplainedReason extends Pick<Reason, 'id' | 'level' | 'redFlag' | 'eased'> {
  /** In this audience's words. */
  says: string;
  /** In the words staff read, about the child. */
  statement: string;
  answers: readonly string[];
  paragraph: Paragraph | null;
}
export interface Suggestion {
  guidance: Guidance;
  reasons: readonly ExplainedReason[];
  strengths: readonly string[];
  easedBecause: string | null;
  wouldChange: readonly Change[];
  /** For staff to confirm or change. */
  preTag: PreTag;
  ruleset: Pick<Ruleset, 'version' | 'from'>;
}

const toAudience = (text: { says: string; saysToYou?: string }, audience: Audience) =>
  audience === 'young-person' ? (text.saysToYou ?? text.says) : text.says;

const strengthInWords = (strength: Strength, audience: Audience): string =>
  audience === 'young-person' ? strengthsToYou[strength] : strengths[strength];

/** Answers that say nothing without their question. */
const plainAnswers: ReadonlySet<string> = new Set(['Yes', 'No']);

function labelOf(bank: Bank, { question, option }: AnswerRef, audience: Audience): string | null {
  const asked = bank.questions.find(({ id }) => id === question);
  const found = asked && asked.kind !== 'text' ? asked.options.find(({ id }) => id === option) : undefined;
  if (!asked || !found) return null;
  const label = say(found.label, audience);
  return plainAnswers.has(label) ? `${say(asked.ask, audience)} ${label}` : label;
}

function answersBehind(
  bank: Bank,
  walked: Walk,
  indicators: readonly string[],
  audience: Audience,
): string[] {
  const refs = indicators.flatMap((indicator) => walked.raised.get(indicator as Indicator) ?? []);
  const labels = refs.map((ref) => labelOf(bank, ref, audience)).filter((label) => label !== null);
  return [...new Set(labels)];
}

/** The guidance for what was answered, explained in this audience's words; null when no ruleset is in force. */
export function suggestionFor(
  bank: Bank,
  walked: Walk,
  rulesets: readonly Ruleset[],
  at: Date,
): Suggestion | null {
  const ruleset = inForce(rulesets, at);
  if (!ruleset) return null;
  const audience = walked.audience ?? 'other';
  const guidance = guide(evidenceOf(walked), ruleset);
  return {
    guidance,
    reasons: guidance.reasons.map((reason) => ({
      id: reason.id,
      level: reason.level,
      redFlag: reason.redFlag,
      eased: reason.eased,
      says: toAudience(reason, audience),
      statement: reason.says,
      answers: answersBehind(bank, walked, reason.raisedBy, audience),
      paragraph: ruleset.paragraphs.find(({ id }) => id === reason.paragraph) ?? null,
    })),
    strengths: guidance.strengths.map((strength) => strengthInWords(strength as Strength, audience)),
    easedBecause: guidance.easedBecause ? toAudience(guidance.easedBecause, audience) : null,
    wouldChange: whatWouldChange(bank, walked, guidance, ruleset),
    preTag: preTagOf(guidance, ruleset),
    ruleset: { version: ruleset.version, from: ruleset.from },
  };
}
