/** What a ruleset promises, and what is said when it breaks a promise. */
import type { Evidence } from '../evidence.ts';
import type { Guidance } from '../guide.ts';

/** Every promise by name, in words. */
export const promises = {
  'always-suggests': 'Every combination of answers yields a suggestion with its reasons',
  'nothing-said-nothing-raised': 'Without a concern nothing is suggested above level 1',
  'concern-never-lowers': 'One more concern never lowers the level',
  'not-known-never-lowers': 'A fact that is not known never lowers the level',
  'red-flag-is-level-4': 'A red flag goes to level 4',
  'red-flag-stands': 'No strength, fact or missing answer lowers a red flag',
  'gravest-are-red-flags': 'Each of the gravest concerns is a red flag by itself',
  'grave-never-eased': 'Nothing at level 4 is lowered by strengths',
  'strengths-never-raise': 'One more strength never raises the level',
  'strengths-ease-one-level': 'Strengths lower by one level at most',
  'only-strengths-ease': 'Nothing is eased unless a strength was said',
  'needs-alone-stay-below-4': 'Needs of level 2, however many, never make level 4',
  'known-inputs-only': 'Only known indicators, strengths and facts are weighed',
  'no-protected-characteristic': 'No protected characteristic is weighed; disability and pregnancy only add',
  'ids-are-unique': 'Every statement, paragraph and raise has an id of its own',
  'paragraph-exists': 'Every reason points to a paragraph of the local guidance',
  'statement-can-be-reached': 'Some answers of everybody a statement is meant for make it true',
  'says-it-to-you': 'What a young person’s answers can make true is also said to them',
  'dates-follow-on': 'Dated rulesets neither overlap nor leave a gap, and the last has no end',
} as const;
export type Promised = keyof typeof promises;

/** A broken promise, in words: what it is about, the evidence that shows it, and what is suggested before and after. */
export interface Failure {
  property: Promised;
  /** The statement, indicator, raise or date it is about. */
  about: string;
  counterExample: string;
  before: string;
  after: string;
}

const list = (ids: Iterable<string>, otherwise: string) => [...ids].join(', ') || otherwise;

/** Evidence, in words. */
export function evidenceInWords({ indicators, strengths, ages, mayBeUnableToMove }: Evidence): string {
  return [
    `raised: ${list(indicators, 'nothing')}`,
    `going well: ${list(strengths, 'nothing')}`,
    `ages: ${list(ages, 'not known')}`,
    mayBeUnableToMove ? 'may be unable to move about' : 'moves about',
  ].join('; ');
}

/** A suggestion, in words. */
export function guidanceInWords({ level, redFlag }: Pick<Guidance, 'level' | 'redFlag'>): string {
  return `level ${level}${redFlag ? ' with a red flag' : ''}`;
}

/** Failures, each told once for each promise and thing it is about. */
export function firstOfEach(failures: Iterable<Failure>): Failure[] {
  const first = new Map<string, Failure>();
  for (const failure of failures) {
    const key = `${failure.property} ${failure.about}`;
    if (!first.has(key)) first.set(key, failure);
  }
  return [...first.values()];
}
