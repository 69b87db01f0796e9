/** The counts beside the queue, from open referrals grouped by everything that can be chosen. */
import type { RecordState } from '../accounts/roles.ts';
import {
  type Lane,
  lanes,
  type QueueCounts,
  type QueueFilter,
  type RatingFilter,
  ratings,
  type Show,
  shows,
} from './queue.ts';

export interface Group {
  status: RecordState;
  mash: boolean;
  hub: boolean;
  outOfHours: boolean;
  brag: RatingFilter;
  holderId: string | null;
  open: number;
  overdue: number;
}

type Chosen = Pick<QueueFilter, 'lane' | 'show' | 'rating'>;

/** The groups of everybody together, and of each who holds something: asked for on every page, so added up once. */
export interface Tally {
  all: readonly Group[];
  held: ReadonlyMap<string, readonly Group[]>;
}

const keyOf = ({ status, mash, hub, outOfHours, brag }: Group) =>
  [status, mash, hub, outOfHours, brag].join();

export function tallyOf(groups: readonly Group[]): Tally {
  const all = new Map<string, Group>();
  const held = new Map<string, Group[]>();
  for (const group of groups) {
    const { open = 0, overdue = 0 } = all.get(keyOf(group)) ?? {};
    all.set(keyOf(group), {
      ...group,
      holderId: null,
      open: open + group.open,
      overdue: overdue + group.overdue,
    });
    if (group.holderId) held.set(group.holderId, [...(held.get(group.holderId) ?? []), group]);
  }
  return { all: [...all.values()], held };
}

const inLane = (group: Group, lane: Lane | null): boolean =>
  lane === null ||
  { mash: group.mash, 'early-support-hub': group.hub, 'out-of-hours': group.outOfHours }[lane];

function amount(group: Group, show: Show): number {
  switch (show) {
    case 'everything':
    case 'mine':
    case 'team':
      return group.open;
    case 'unclaimed':
      return group.status === 'received' ? group.open : 0;
    case 'overdue':
      return group.overdue;
    case 'waiting':
      return group.status === 'waiting' ? group.open : 0;
    case 'sign-off':
      return group.status === 'awaiting_sign_off' ? group.open : 0;
  }
}

/**
 * How many one would see by choosing each thing, with the rest of the filter as it is. The list of a team is not only of
 * open referrals, so it has a tally of its own.
 */
export function countsOf(open: Tally, team: Tally, { lane, show, rating }: Chosen, me: string): QueueCounts {
  const groupsFor = (what: Show) =>
    what === 'team' ? team.all : what === 'mine' ? (open.held.get(me) ?? []) : open.all;
  const count = (chosen: Chosen): number =>
    groupsFor(chosen.show)
      .filter((group) => inLane(group, chosen.lane) && (!chosen.rating || group.brag === chosen.rating))
      .reduce((sum, group) => sum + amount(group, chosen.show), 0);
  const each = <T extends string>(all: readonly T[], chosen: (one: T) => Chosen) =>
    Object.fromEntries(all.map((one) => [one, count(chosen(one))])) as Record<T, number>;
  return {
    shows: each(shows, (one) => ({ lane, show: one, rating })),
    lanes: each(lanes, (one) => ({ lane: one, show, rating })),
    ratings: each(ratings, (one) => ({ lane, show, rating: one })),
  };
}
