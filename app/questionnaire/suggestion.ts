/** The suggestion as a person reads it: each reason with their own answers under it. */
import type { Evidence } from '../threshold/evidence.ts';
import { type Guidance, guide, type Reason } from '../threshold/guide.ts';
import { inForce } from '../threshold/in-force.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import { type Strength, strengths, strengthsToYou } from '../threshold/indicators/strengths.ts';
import { type PreTag, preTagOf } from '../threshold/pre-tag.ts';
import type { Paragraph, Ruleset } from '../threshold/ruleset.ts';
import { type WouldChange, wouldChange } from '../threshold/would-change.ts';
import { chosen } from './answers.ts';
import type { Bank } from './bank.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Audience, type Question, say } from './question.ts';
import type { AnswerRef, Walk } from './walk.ts';

export interface ExplainedReason extends Pick<Reason, 'id' | 'level' | 'redFlag' | 'eased'> {
  /** In this audience's words. */
  says: string;
  /** In the words staff read, about the child. */
  statement: string;
  answers: readonly string[];
  paragraph: Paragraph | null;
}
export interface ExplainedChange extends Pick<WouldChange, 'level'> {
  says: string;
  /** The question to answer differently. */
  question: string;
}
export interface Suggestion {
  guidance: Guidance;
  reasons: readonly ExplainedReason[];
  strengths: readonly string[];
  easedBecause: string | null;
  wouldChange: readonly ExplainedChange[];
  /** For staff to confirm or change. */
  preTag: PreTag;
  ruleset: Pick<Ruleset, 'version' | 'from'>;
}

const toAudience = (text: { says: string; saysToYou?: string }, audience: Audience) =>
  audience === 'young-person' ? (text.saysToYou ?? text.says) : text.says;

const strengthInWords = (strength: Strength, audience: Audience): string =>
  audience === 'young-person' ? strengthsToYou[strength] : strengths[strength];

function labelOf(bank: Bank, { question, option }: AnswerRef, audience: Audience): string | null {
  const asked = bank.questions.find(({ id }) => id === question);
  const found = asked && asked.kind !== 'text' ? asked.options.find(({ id }) => id === option) : undefined;
  return found ? say(found.label, audience) : null;
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

const raisedByQuestion = (question: Question): string[] =>
  question.kind === 'text' ? [] : question.options.flatMap((option) => option.indicates ?? []);

/** Where each indicator worth naming could be raised, and how near it is to what was said. */
function nearIndicators(bank: Bank, walked: Walk): Map<string, { question: string; rank: number }> {
  const near = new Map<string, { question: string; rank: number }>();
  const areas = new Set(bank.areas.map(({ id }) => id));
  for (const question of walked.questions) {
    const answer = chosen(walked.answers[question.id]);
    const rank = answer.includes('unknown') ? 0 : areas.has(question.part) ? 1 : 2;
    for (const indicator of raisedByQuestion(question)) {
      const known = near.get(indicator);
      if (!known || known.rank > rank) near.set(indicator, { question: question.id, rank });
    }
  }
  return near;
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
  const evidence: Evidence = evidenceOf(walked);
  const guidance = guide(evidence, ruleset);
  const near = nearIndicators(bank, walked);
  const ranks = new Map([...near].map(([indicator, { rank }]) => [indicator, rank]));
  const changes = wouldChange(evidence, guidance, ruleset, ranks);
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
    wouldChange: changes.map((change) => ({
      level: change.level,
      says: toAudience(change, audience),
      question:
        'fact' in change.missing
          ? change.missing.fact === 'ages' && audience === 'young-person'
            ? 'your-age'
            : change.missing.fact
          : (near.get(change.missing.indicator)?.question ?? 'areas'),
    })),
    preTag: preTagOf(guidance, ruleset),
    ruleset: { version: ruleset.version, from: ruleset.from },
  };
}
