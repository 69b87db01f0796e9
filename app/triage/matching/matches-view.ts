/** What the page about matches shows, in words. */
import type { MomentProps } from '../../govuk/index.ts';
import type { MatchKind } from '../../matching/compare.ts';

/** Another contact as it stands beside a match. Of a restricted one nothing, not even when it came. */
export interface ContactInShort {
  reference: string | null;
  at: MomentProps | null;
  gist: string;
  source: string;
  /** What was decided, or how it stands. */
  outcome: string;
}

export interface CandidateView {
  entryId: string;
  kind: MatchKind;
  /** The child as the other record names them; empty for a restricted record. */
  name: string;
  born: string;
  reasons: readonly string[];
  against: readonly string[];
  contact: ContactInShort;
  /** Other contacts already confirmed to be about the same child as this candidate. */
  more: number;
  last: string;
}

export interface JudgedView {
  entryId: string;
  /** The child as the other record names them, and how the two compare; empty for a restricted record. */
  child: string;
  reasons: readonly string[];
  against: readonly string[];
  verdict: 'same' | 'different' | 'through-another';
  by: string;
  at: MomentProps | null;
  reason: string;
  contact: ContactInShort;
  last: string;
}

export interface ChildView {
  entryId: string;
  title: string;
  born: string;
  suggestions: readonly CandidateView[];
  household: readonly CandidateView[];
  judged: readonly JudgedView[];
}

export interface MergedView {
  reference: string;
  at: MomentProps;
  /** What must not be lost from sight because it stands on the other record: rating, route, agency checks, questions. */
  facts: readonly string[];
}

/** What each class of evidence takes, as it stands over a candidate. */
export const kindInWords: Record<MatchKind, string> = {
  number: 'The same number',
  strong: 'Name and date of birth agree',
  likely: 'Most of it agrees, with a usual mistake',
  possible: 'Some of it agrees',
  household: 'Another child of the same home or family',
};
