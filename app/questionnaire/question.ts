/**
 * What a question is: data, from which its field, schema, error wording, summary row and the indicators it raises all
 * follow. Stored answers are option ids, never labels. Conditions are data too, so that the whole bank can be printed.
 */
import type { AgeBand } from '../threshold/evidence.ts';
import type { Indicator } from '../threshold/indicators/index.ts';
import type { Strength } from '../threshold/indicators/strengths.ts';

export const audiences = ['professional', 'parent', 'young-person', 'other'] as const;
export type Audience = (typeof audiences)[number];

/** One text for everybody, or one per audience where the words must differ. */
export type Wording = string | ({ any: string } & Partial<Record<Audience, string>>);

export type Condition =
  | { question: string; chose: readonly string[] }
  | { raised: readonly Indicator[] }
  | { audience: readonly Audience[] }
  /** At least one child of such an age, or ages not known. */
  | { ages: readonly AgeBand[] }
  /** The person chose this area of life, or is not sure which. */
  | { area: string }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

export interface Option {
  id: string;
  label: Wording;
  /** A definition or example, where the label alone could be misread. */
  hint?: Wording;
  indicates?: readonly Indicator[];
  strengthens?: Strength;
  age?: AgeBand;
  /** Offered only when this holds. */
  asked?: Condition;
  /** "None of these" and "I do not know": cannot be chosen with anything else. */
  exclusive?: true;
  /** "I do not know": a real answer that raises nothing and lowers nothing. */
  unknown?: true;
}

interface Asked {
  id: string;
  /** Which part of the journey it belongs to: an area id or one of the journey's own parts. */
  part: string;
  ask: Wording;
  hint?: Wording;
  asked?: Condition;
  /** Stands on the page of the question before it, or only of this one, where it can: see `pages.ts`. */
  together?: true | { with: string };
  /** The heading of a page that holds several questions, on the first of them. */
  heading?: Wording;
  ifMissing: Wording;
}
export interface Choice extends Asked {
  kind: 'radios' | 'checkboxes';
  options: readonly Option[];
}
export interface Words extends Asked {
  kind: 'text';
  optional?: true;
  /** Most characters kept; longer text is refused with a message, never cut. */
  limit: number;
}
export type Question = Choice | Words;

/** An area of life: its line on the areas page and its questions, in the order they are asked. */
export interface Area {
  id: string;
  name: Wording;
  hint?: Wording;
  /** Offered only when this holds, for example an age. */
  asked?: Condition;
  /** The first question is the brief one, asked of those who are not sure which areas matter. */
  questions: readonly [Choice, ...Question[]];
}

const unknown: Option = {
  id: 'unknown',
  label: { any: 'I do not know', 'young-person': 'I do not know or would rather not say' },
  exclusive: true,
  unknown: true,
};
const none: Option = { id: 'none', label: 'None of these', exclusive: true };

/** One answer of several; "I do not know" is always offered, last. */
export function radios(question: Omit<Choice, 'kind'>): Choice {
  return { ...question, kind: 'radios', options: [...question.options, unknown] };
}

/** One answer of several where everybody knows theirs, such as who they are. */
export function radiosWithoutUnknown(question: Omit<Choice, 'kind'>): Choice {
  return { ...question, kind: 'radios' };
}

/** Any number of statements; "None of these" and "I do not know" are always offered, last. */
export function checkboxes(question: Omit<Choice, 'kind'>): Choice {
  return { ...question, kind: 'checkboxes', options: [...question.options, none, unknown] };
}

/** The person's own words, kept whole. */
export function words(question: Omit<Words, 'kind'>): Words {
  return { ...question, kind: 'text' };
}

/** The text for this audience. */
export function say(wording: Wording, audience: Audience): string {
  return typeof wording === 'string' ? wording : (wording[audience] ?? wording.any);
}
