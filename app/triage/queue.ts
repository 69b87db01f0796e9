/** What the queue shows and how it is asked for. Nothing in a filter or a place in the list identifies anybody. */
import type { Brag } from '../govuk/index.ts';
import type { RouteId } from '../platform/authority.ts';
import type { ClockLeft } from './sla-clock.ts';

export const lanes = ['mash', 'support', 'early-support-hub', 'universal'] as const satisfies RouteId[];

export interface QueueFilter {
  /** Referrals asked for, or suggested for, this route: both teams see one on which the two differ. */
  lane: RouteId | null;
  holder: 'anybody' | 'me' | 'nobody';
  /** Where the page before ended. */
  after: QueuePlace | null;
}

/** The place of a row in the order of reading. */
export interface QueuePlace {
  readingOrder: number;
  receivedAt: Date;
  id: string;
}

export interface QueueRow {
  reference: string;
  brag: Brag | null;
  redFlag: boolean;
  clock: ClockLeft;
  ages: readonly string[];
  gist: string;
  source: string;
  asked: RouteId;
  /** Null when no suggestion could be made. */
  suggested: RouteId | null;
  holder: string | null;
  heldByMe: boolean;
}

export interface QueueCounts {
  open: number;
  mine: number;
  unclaimed: number;
  /** Nobody has claimed them and their decision is overdue: the first thing to put right. */
  unclaimedOverdue: number;
  /** Messages that could not be delivered, for a person to follow up. */
  deadMessages: number;
  byLane: Record<RouteId, number>;
}

export interface Queue {
  rows: readonly QueueRow[];
  counts: QueueCounts;
  next: QueuePlace | null;
}

/** A place as text for a link. */
export const placeToText = ({ readingOrder, receivedAt, id }: QueuePlace): string =>
  `${readingOrder}_${receivedAt.getTime()}_${id}`;

const placePattern = /^(\d)_(\d{1,15})_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The filter an address asks for. What cannot be read is left out, so that an old link still shows a queue. */
export function filterOf(search: URLSearchParams): QueueFilter {
  const lane = lanes.find((candidate) => candidate === search.get('lane')) ?? null;
  const holder = search.get('holder');
  const [, order, received, id] = placePattern.exec(search.get('after') ?? '') ?? [];
  return {
    lane,
    holder: holder === 'me' || holder === 'nobody' ? holder : 'anybody',
    after: id ? { readingOrder: Number(order), receivedAt: new Date(Number(received)), id } : null,
  };
}

/** The query of a filter, to put after the queue's path. */
export function searchOf({ lane, holder, after }: QueueFilter): string {
  const search = new URLSearchParams();
  if (lane) search.set('lane', lane);
  if (holder !== 'anybody') search.set('holder', holder);
  if (after) search.set('after', placeToText(after));
  const text = search.toString();
  return text && `?${text}`;
}
