/**
 * The path is derived, never stored: one walk over the bank with the saved answers gives the questions this person
 * would still be asked, the answers that still count, and what they raise. A changed mind leaves no stale answer.
 */
import type { AgeBand } from '../threshold/evidence.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import type { Strength } from '../threshold/indicators/strengths.ts';
import { type Answer, type Answers, chosen } from './answers.ts';
import type { Bank } from './bank.ts';
import { type Audience, audiences, type Condition, type Option, type Question } from './question.ts';

/** Where an indicator came from, so that a reason can show the answers behind it. */
export interface AnswerRef {
  question: string;
  option: string;
}

export interface Walk {
  audience: Audience | null;
  /** Questions asked, in order, as far as they are known: later ones may still appear. */
  questions: readonly Question[];
  /** Saved answers that still count. */
  answers: Answers;
  /** The first question without an answer; null when all are answered. */
  next: Question | null;
  raised: ReadonlyMap<Indicator, readonly AnswerRef[]>;
  strengths: ReadonlyMap<Strength, readonly AnswerRef[]>;
  ages: ReadonlySet<AgeBand>;
}

interface SoFar {
  audience: Audience | null;
  answers: Record<string, Answer>;
  raised: Map<Indicator, AnswerRef[]>;
  strengths: Map<Strength, AnswerRef[]>;
  ages: Set<AgeBand>;
}

/** What a condition may look at. */
export type Known = Pick<Walk, 'audience' | 'answers' | 'raised' | 'ages'>;

/** Whether a condition holds on what has been answered so far. Ages that are not known never hide a question. */
export function holds(condition: Condition | undefined, soFar: Known): boolean {
  if (!condition) return true;
  if ('question' in condition) {
    const answer = chosen(soFar.answers[condition.question]);
    return condition.chose.some((option) => answer.includes(option));
  }
  if ('raised' in condition) return condition.raised.some((indicator) => soFar.raised.has(indicator));
  if ('audience' in condition) return soFar.audience !== null && condition.audience.includes(soFar.audience);
  if ('ages' in condition) return soFar.ages.size === 0 || condition.ages.some((age) => soFar.ages.has(age));
  if ('area' in condition) {
    const areas = chosen(soFar.answers.areas);
    return areas.includes(condition.area) || areas.includes('not-sure');
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, soFar));
  if ('any' in condition) return condition.any.some((part) => holds(part, soFar));
  return !holds(condition.not, soFar);
}

/** The part of a saved answer that still counts, or undefined when nothing of it does. */
function pick(question: Question, saved: Answer | undefined, soFar: SoFar): Answer | undefined {
  if (saved === undefined) return undefined;
  if (question.kind === 'text') return typeof saved === 'string' ? saved : undefined;
  const offered = question.options.filter((option) => holds(option.asked, soFar)).map((option) => option.id);
  const kept = chosen(saved).filter((id) => offered.includes(id));
  if (kept.length === 0) return undefined;
  return question.kind === 'radios' ? kept[0] : kept;
}

function note<K>(map: Map<K, AnswerRef[]>, key: K, ref: AnswerRef): void {
  const refs = map.get(key);
  if (refs) refs.push(ref);
  else map.set(key, [ref]);
}

function take(option: Option, question: Question, soFar: SoFar): void {
  const ref = { question: question.id, option: option.id };
  for (const indicator of option.indicates ?? []) note(soFar.raised, indicator, ref);
  if (option.strengthens) note(soFar.strengths, option.strengthens, ref);
  if (option.age) soFar.ages.add(option.age);
}

/** Walks the bank with what was saved. */
export function walk(bank: Bank, saved: Answers): Walk {
  const soFar: SoFar = {
    audience: null,
    answers: {},
    raised: new Map(),
    strengths: new Map(),
    ages: new Set(),
  };
  const questions: Question[] = [];
  let next: Question | null = null;
  for (const question of bank.questions) {
    if (!holds(question.asked, soFar)) continue;
    questions.push(question);
    const answer = pick(question, saved[question.id], soFar);
    if (answer === undefined) {
      next ??= question;
      continue;
    }
    soFar.answers[question.id] = answer;
    if (question.id === 'who') soFar.audience = audiences.find((audience) => audience === answer) ?? null;
    if (question.kind === 'text') continue;
    const ids = chosen(answer);
    for (const option of question.options) if (ids.includes(option.id)) take(option, question, soFar);
  }
  return { ...soFar, questions, next };
}
