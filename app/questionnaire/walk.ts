/**
 * The path is derived, never stored: one walk over the bank with the saved answers gives the questions this person
 * would still be asked, the answers that still count, and what they raise. A changed mind leaves no stale answer.
 */
import type { AgeBand } from '../threshold/evidence.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import type { Strength } from '../threshold/indicators/strengths.ts';
import { type Answer, type Answers, chosen } from './answers.ts';
import type { Bank } from './bank.ts';
import { planOf, type Step, type StepOption } from './plan.ts';
import { type Audience, audiences, type Question } from './question.ts';

export { holds } from './holds.ts';

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

interface SoFar extends Walk {
  questions: Question[];
  answers: Record<string, Answer>;
  raised: Map<Indicator, AnswerRef[]>;
  strengths: Map<Strength, AnswerRef[]>;
  ages: Set<AgeBand>;
}

/** The part of a saved answer that still counts, or undefined when nothing of it does. */
function pick({ question, options }: Step, saved: Answer, soFar: SoFar): Answer | undefined {
  if (question.kind === 'text') return typeof saved === 'string' ? saved : undefined;
  const kept: string[] = [];
  for (const id of chosen(saved)) {
    const option = options.get(id);
    if (option && (option.isOffered === null || option.isOffered(soFar))) kept.push(id);
  }
  return question.kind === 'radios' || kept.length === 0 ? kept[0] : kept;
}

function note<K>(map: Map<K, AnswerRef[]>, key: K, ref: AnswerRef): void {
  const refs = map.get(key);
  if (refs) refs.push(ref);
  else map.set(key, [ref]);
}

function take({ option, ref }: StepOption, soFar: SoFar): void {
  if (option.indicates) for (const indicator of option.indicates) note(soFar.raised, indicator, ref);
  if (option.strengthens) note(soFar.strengths, option.strengthens, ref);
  if (option.age) soFar.ages.add(option.age);
}

/** Takes what was chosen, in the order of the page. */
function takeAll({ options }: Step, answer: Answer, soFar: SoFar): void {
  const ids = chosen(answer);
  const [only] = ids;
  const one = ids.length === 1 && only !== undefined ? options.get(only) : undefined;
  if (one) take(one, soFar);
  else for (const option of options.values()) if (ids.includes(option.option.id)) take(option, soFar);
}

/** Walks the bank with what was saved. */
export function walk(bank: Bank, saved: Answers): Walk {
  const soFar: SoFar = {
    audience: null,
    questions: [],
    answers: {},
    next: null,
    raised: new Map(),
    strengths: new Map(),
    ages: new Set(),
  };
  let areas: readonly string[] = [];
  for (const { area, steps } of planOf(bank)) {
    if (area !== null && !areas.includes(area) && !areas.includes('not-sure')) continue;
    for (const step of steps) {
      const { question, isAsked } = step;
      if (isAsked !== null && !isAsked(soFar)) continue;
      soFar.questions.push(question);
      const given = saved[question.id];
      const answer = given === undefined ? undefined : pick(step, given, soFar);
      if (answer === undefined) {
        soFar.next ??= question;
        continue;
      }
      soFar.answers[question.id] = answer;
      if (question.id === 'who') soFar.audience = audiences.find((audience) => audience === answer) ?? null;
      if (question.id === 'areas') areas = chosen(answer);
      if (question.kind !== 'text') takeAll(step, answer, soFar);
    }
  }
  return soFar;
}
