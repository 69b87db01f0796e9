/** A referral as staff read it: everything in words, with times already written out, ready for screen and print. */
import type { RecordState, Staff } from '../accounts/roles.ts';
import type { Brag, MomentProps } from '../govuk/index.ts';
import type { ExplainedReason } from '../questionnaire/suggestion.ts';
import type { FrozenRow, FrozenSection } from '../referral/referral.ts';
import type { PreTag } from '../threshold/pre-tag.ts';
import type { ClockLeft } from './sla-clock.ts';

/** The route, by its official name. */
export interface NamedRoute {
  id: string;
  name: string;
}

export interface PersonRow {
  label: string;
  value: readonly string[];
  warnings: readonly string[];
}
export interface PeoplePart {
  id: string;
  title: string;
  groups: readonly { title: string; rows: readonly PersonRow[] }[];
}

/** What somebody at the front door did, oldest first. */
export type HistoryEntry =
  | { kind: 'rating'; id: string; by: string; at: MomentProps; brag: Brag; reason: string }
  | { kind: 'note'; id: string; by: string; at: MomentProps; text: string };

export interface SuggestionView {
  route: NamedRoute;
  reasons: readonly ExplainedReason[];
  strengths: readonly string[];
  easedBecause: string | null;
  preTag: PreTag;
  ruleset: { version: string; from: string };
}

export interface DecisionView {
  id: string;
  state: 'awaiting_sign_off' | 'final' | 'returned' | 'replaced';
  outcome: string;
  route: NamedRoute | null;
  /** Why it is not what was asked for, or suggested; null where it is. */
  askedDiffers: string | null;
  suggestedDiffers: string | null;
  /** The open record that the contact was passed to. */
  passedTo: string | null;
  belowRedFlag: boolean;
  startsNow: boolean;
  capacityFoundAt: MomentProps | null;
  rationale: string;
  answer: string;
  /** Whether the family is told, in words, and what. */
  family: string;
  familyAnswer: string | null;
  /** Why something stayed that the recipient guard found. */
  stays: { reason: string; what: readonly string[] } | null;
  by: string;
  byId: string;
  at: MomentProps;
  signOff: { by: string; byId: string; at: MomentProps; says: string | null } | null;
}

/** Who looked, what they did with the record, and why where they had to say. */
export interface Looked {
  id: string;
  by: string;
  at: MomentProps;
  did: string;
  why: string | null;
}

export interface ReferralView {
  id: string;
  reference: string;
  version: number;
  status: RecordState;
  receivedAt: MomentProps;
  /** The clock that ends next of those that run; null when none does. */
  nextClock: { name: string; due: MomentProps; left: ClockLeft } | null;
  /** The decision clock stands still. */
  isPaused: boolean;
  holder: Staff | null;
  brag: Brag | null;
  /** Of the children, as they were given. */
  names: readonly string[];
  ages: readonly string[];
  gist: string;
  source: string;
  redFlags: readonly ExplainedReason[];
  ownWords: readonly FrozenRow[];
  sections: readonly FrozenSection[];
  asked: { route: NamedRoute; reason: string };
  /** Null when no suggestion could be made; staff are then told so. */
  suggestion: SuggestionView | null;
  people: readonly PeoplePart[];
  history: readonly HistoryEntry[];
  decision: DecisionView | null;
  /** Only those on its list may open it. */
  restricted: boolean;
  /** Until when the glass is broken, where that is why it opened. */
  glassUntil: MomentProps | null;
  /** Who has opened this record, latest first. */
  lookedAt: readonly Looked[];
}
