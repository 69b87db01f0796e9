/** A bank made ready for walking, once: tests for its conditions, options by id, and areas that can be passed over whole. */
import type { Bank } from './bank.ts';
import { type Test, testOf } from './holds.ts';
import type { Condition, Option, Question } from './question.ts';

export interface StepOption {
  option: Option;
  /** Null: always offered. */
  isOffered: Test | null;
  ref: { question: string; option: string };
}

export interface Step {
  question: Question;
  /** Null: always asked. */
  isAsked: Test | null;
  /** In the order of the page. */
  options: ReadonlyMap<string, StepOption>;
}

/** Questions one after the other that nobody is asked who did not choose this area; null when there is none. */
interface Stretch {
  area: string | null;
  steps: Step[];
}

/** The area without which a condition never holds. */
function areaNeeded(condition: Condition | undefined): string | null {
  if (!condition) return null;
  if ('area' in condition) return condition.area;
  if ('question' in condition) {
    const [area, ...others] = condition.question === 'areas' ? condition.chose : [];
    return area !== undefined && others.length === 0 ? area : null;
  }
  if ('all' in condition) return condition.all.map(areaNeeded).find((area) => area !== null) ?? null;
  if (!('any' in condition)) return null;
  const [first, ...others] = condition.any.map(areaNeeded);
  return others.every((area) => area === first) ? (first ?? null) : null;
}

const testOrNull = (condition: Condition | undefined) => (condition ? testOf(condition) : null);

function stepOf(question: Question): Step {
  const options = question.kind === 'text' ? [] : question.options;
  return {
    question,
    isAsked: testOrNull(question.asked),
    options: new Map(
      options.map((option) => [
        option.id,
        {
          option,
          isOffered: testOrNull(option.asked),
          ref: { question: question.id, option: option.id },
        },
      ]),
    ),
  };
}

const plans = new WeakMap<Bank, readonly Stretch[]>();

/** The plan of a bank, made at its first walk. */
export function planOf(bank: Bank): readonly Stretch[] {
  const known = plans.get(bank);
  if (known) return known;
  const stretches: Stretch[] = [];
  for (const question of bank.questions) {
    const area = areaNeeded(question.asked);
    const last = stretches.at(-1);
    if (last && last.area === area) last.steps.push(stepOf(question));
    else stretches.push({ area, steps: [stepOf(question)] });
  }
  plans.set(bank, stretches);
  return stretches;
}
