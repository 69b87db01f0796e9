/**
 * Whether a condition holds on what has been answered so far. Conditions are data, so that the bank can be printed;
 * each is made into a function once, because a walk asks hundreds of them.
 */
import type { AgeBand } from '../threshold/evidence.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import { type Answer, type Answers, chosen } from './answers.ts';
import type { Audience, Condition } from './question.ts';

/** What a condition may look at. */
export interface Known {
  audience: Audience | null;
  answers: Answers;
  raised: Pick<ReadonlyMap<Indicator, unknown>, 'has'>;
  ages: ReadonlySet<AgeBand>;
}

export type Test = (known: Known) => boolean;

/** A young person who asks for themselves is five at least. */
export const fiveAndOver: readonly AgeBand[] = ['5-to-9', '10-to-12', '13-to-15', '16-to-17'];

// Plain loops from here on: a walk asks so many of these that a function made for each would be felt.

function includesAny(answer: Answer | undefined, options: readonly string[]): boolean {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return options.includes(answer);
  for (const option of answer) if (options.includes(option)) return true;
  return false;
}

function hasAny<T>(known: Pick<ReadonlySet<T>, 'has'>, wanted: readonly T[]): boolean {
  for (const one of wanted) if (known.has(one)) return true;
  return false;
}

function isEvery(tests: readonly Test[], known: Known): boolean {
  for (const test of tests) if (!test(known)) return false;
  return true;
}

function isSome(tests: readonly Test[], known: Known): boolean {
  for (const test of tests) if (test(known)) return true;
  return false;
}

/** Whether the person chose this area of life, or is not sure which. */
function isChosen(area: string, { answers }: Pick<Known, 'answers'>): boolean {
  const areas = chosen(answers.areas);
  return areas.includes(area) || areas.includes('not-sure');
}

/** Ages that are not known never hide a question, except those a young person cannot have. */
function agesTest(wanted: readonly AgeBand[]): Test {
  const forYoungPeople = wanted.some((age) => fiveAndOver.includes(age));
  return ({ ages, audience }) => {
    if (ages.size === 0) return audience !== 'young-person' || forYoungPeople;
    return hasAny(ages, wanted);
  };
}

function testFor(condition: Condition): Test {
  if ('question' in condition) {
    const { question, chose } = condition;
    return ({ answers }) => includesAny(answers[question], chose);
  }
  if ('raised' in condition) {
    return ({ raised }) => hasAny(raised, condition.raised);
  }
  if ('audience' in condition) {
    return ({ audience }) => audience !== null && condition.audience.includes(audience);
  }
  if ('ages' in condition) return agesTest(condition.ages);
  if ('area' in condition) return (known) => isChosen(condition.area, known);
  if ('all' in condition) {
    const tests = condition.all.map(testOf);
    return (known) => isEvery(tests, known);
  }
  if ('any' in condition) {
    const tests = condition.any.map(testOf);
    return (known) => isSome(tests, known);
  }
  const test = testOf(condition.not);
  return (known) => !test(known);
}

const tests = new WeakMap<Condition, Test>();

/** The condition as a function, made once. */
export function testOf(condition: Condition): Test {
  const known = tests.get(condition);
  if (known) return known;
  const test = testFor(condition);
  tests.set(condition, test);
  return test;
}

/** Whether a condition holds; no condition always does. */
export function holds(condition: Condition | undefined, known: Known): boolean {
  return condition === undefined || testOf(condition)(known);
}
