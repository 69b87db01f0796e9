/** What the queue shows and how it is asked for. Nothing in a filter or a place in the list identifies anybody. */
import type { RecordState } from '../accounts/roles.ts';
import type { RouteId } from '../platform/authority.ts';
import { type Brag, brags } from './brag.ts';
import type { ClockCode } from './clocks/clocks.ts';
import type { ClockLeft } from './sla-clock.ts';

export const lanes = ['mash', 'early-support-hub', 'out-of-hours'] as const;
export type Lane = (typeof lanes)[number];

/** Which of the open referrals. `team`: held by somebody of my team, or allocated or offered to it. */
export const shows = ['everything', 'mine', 'team', 'unclaimed', 'overdue', 'waiting', 'sign-off'] as const;
export type Show = (typeof shows)[number];

export const ratings = [...brags, 'none'] as const;
export type RatingFilter = (typeof ratings)[number];

/** What is due next, with what may be significant harm before the rest; or what came last. */
export const sorts = ['due', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface QueueFilter {
  lane: Lane | null;
  show: Show;
  rating: RatingFilter | null;
  sort: Sort;
  /** Rows of one household stand together, where the first of them would. */
  together: boolean;
  /** Where the page before ended. */
  after: QueuePlace | null;
}

/** The place of a row in its order: by what is due, or by when it came. */
export interface QueuePlace {
  /** True for all but what may be significant harm. */
  later: boolean;
  at: Date;
  id: string;
}

export interface QueueRow {
  id: string;
  reference: string;
  status: RecordState;
  brag: Brag | null;
  redFlag: boolean;
  /** Null when no clock runs. */
  clock: { code: ClockCode; left: ClockLeft } | null;
  /** The decision clock stands still for an answer of the referrer's. */
  isPaused: boolean;
  /** A manager did not agree to its decision, and it is to be decided again. */
  givenBack: boolean;
  /** Null for a restricted record that this person is not on the list of. */
  summary: { ages: readonly string[]; gist: string; source: string } | null;
  asked: RouteId;
  /** Null when no suggestion could be made. */
  suggested: RouteId | null;
  seenBefore: number;
  holder: string | null;
  heldByMe: boolean;
  outOfHours: boolean;
  /** References of the other open referrals from this household, the oldest first. */
  sameHousehold: readonly string[];
  /** References of the other open referrals that people confirmed to be about the same child, the oldest first. */
  sameChild: readonly string[];
  /** Answers, additions and contacts that nobody has seen yet. */
  unseen: number;
  /** It stands under another one of its household. */
  isUnder: boolean;
}

/** How many there are of everything one can choose. */
export interface QueueCounts {
  shows: Record<Show, number>;
  lanes: Record<Lane, number>;
  ratings: Record<RatingFilter, number>;
}

export interface Queue {
  rows: readonly QueueRow[];
  counts: QueueCounts;
  /** Messages that could not be delivered, for a person to follow up. */
  deadMessages: number;
  next: QueuePlace | null;
}

export const everything: QueueFilter = {
  lane: null,
  show: 'everything',
  rating: null,
  sort: 'due',
  together: false,
  after: null,
};

/** A place as text, for a link or a form. */
export const placeToText = ({ later, at, id }: QueuePlace): string =>
  `${later ? 1 : 0}_${at.getTime()}_${id}`;

const placePattern = /^([01])_(\d{1,15})_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The place a text says, or null. */
export function placeOf(text: string): QueuePlace | null {
  const [, later, at, id] = placePattern.exec(text) ?? [];
  return id ? { later: later === '1', at: new Date(Number(at)), id } : null;
}

const oneOf = <T extends string>(known: readonly T[], said: string | null): T | null =>
  known.find((one) => one === said) ?? null;

/** The filter an address asks for. What cannot be read is left out, so that an old link still shows a queue. */
export function filterOf(search: URLSearchParams): QueueFilter {
  return {
    lane: oneOf(lanes, search.get('lane')),
    show: oneOf(shows, search.get('show')) ?? 'everything',
    rating: oneOf(ratings, search.get('rating')),
    sort: oneOf(sorts, search.get('sort')) ?? 'due',
    together: search.get('together') === 'yes',
    after: placeOf(search.get('after') ?? ''),
  };
}

/** The query of a filter, to put after the queue's path. */
export function searchOf({ lane, show, rating, sort, together, after }: QueueFilter): string {
  const search = new URLSearchParams();
  if (lane) search.set('lane', lane);
  if (show !== 'everything') search.set('show', show);
  if (rating) search.set('rating', rating);
  if (sort !== 'due') search.set('sort', sort);
  if (together) search.set('together', 'yes');
  if (after) search.set('after', placeToText(after));
  const text = search.toString();
  return text && `?${text}`;
}
