/** What may come after a referral was sent. What was sent stays as it was: an addition stands beside it, with its time. */
import type { Answers } from '../questionnaire/answers.ts';
import type { DateParts } from '../questionnaire/details/british-date.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';
import type { FrozenRow } from './referral.ts';

/** A value of a detail field as a form posts it. */
export type DetailValue = string | readonly string[] | DateParts;

/** One field that was corrected: as it was, and as it is now, in words and as it is stored. */
export interface Change {
  field: string;
  label: string;
  before: readonly string[];
  after: readonly string[];
  /** Empty where it was taken out. */
  value: DetailValue;
}

/** Sealed as `Addition:<id>`. */
export type AdditionContent =
  | {
      kind: 'more';
      words: string;
      /** What was ticked of the safety questions, as codes and in the words that were on the screen. */
      safety: Answers;
      said: readonly FrozenRow[];
      /** What the guidance suggests with it; null when it could not be worked out. */
      now: Suggestion | null;
    }
  | { kind: 'correction'; detail: DetailId; group: number; title: string; changes: readonly Change[] }
  | { kind: 'answer'; questionId: string }
  | { kind: 'contact'; why: string }
  /** An agency replied to a check; the addition has the check's own id. What it said stands with the check. */
  | { kind: 'reply' };

export interface Added {
  id: string;
  at: Date;
  redFlag: boolean;
  /** Somebody at the front door has taken notice of it. */
  seen: boolean;
  content: AdditionContent;
}
