/**
 * A referral as it was sent: the questions as they were worded, the answers, what the guidance said and what was asked
 * for. It is frozen: wording may change tomorrow, an old referral must not.
 */
import type { Answers } from '../questionnaire/answers.ts';
import type { DetailValues } from '../questionnaire/details/detail-form.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { AskedRoute } from '../questionnaire/journey.ts';
import type { Audience } from '../questionnaire/question.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';

/** One question with what was answered, in the words that were on the screen. */
export interface FrozenRow {
  question: string;
  asked: string;
  answered: readonly string[];
  /** The person's own words, to be set apart from ticked statements. */
  ownWords?: true;
}
export interface FrozenSection {
  id: string;
  title: string;
  rows: readonly FrozenRow[];
}
export interface FrozenGroup {
  title: string;
  rows: readonly { field: string; label: string; value: readonly string[] }[];
}
export interface FrozenDetail {
  id: DetailId;
  title: string;
  groups: readonly FrozenGroup[];
}

/** Sealed as `Referral:<id>`. */
export interface ReferralRecord {
  bankVersion: string;
  audience: Audience;
  sections: readonly FrozenSection[];
  people: readonly FrozenDetail[];
  asked: AskedRoute;
  /** Null when no ruleset was in force or it could not be worked out: the front door is told so. */
  suggestion: Suggestion | null;
  /** The same facts as codes, for whatever reads the record next. */
  answers: Answers;
  /** The open record that the caller rang about. */
  about?: string;
  details: Partial<Record<DetailId, DetailValues>>;
}

/** What a queue row shows. Sealed as `ReferralSummary:<id>`. */
export interface ReferralSummary {
  /** "4 months", "3 years": from dates of birth where given, else the age bands. */
  ages: readonly string[];
  /** One line made from statements, never from free text. */
  gist: string;
  /** Who sent it, as a kind: "School", "GP", "Parent or carer". */
  source: string;
}
