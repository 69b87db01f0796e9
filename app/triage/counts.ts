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

const inLane = (group: Group, lane: Lane | null): boolean =>
  lane === null ||
  { mash: group.mash, 'early-support-hub': group.hub, 'out-of-hours': group.outOfHours }[lane];

function amount(group: Group, show: Exclude<Show, 'team'>, me: string): number {
  switch (show) {
    case 'everything':
      return group.open;
    case 'mine':
      return group.holderId === me ? group.open : 0;
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

type Chosen = Pick<QueueFilter, 'lane' | 'show' | 'rating'>;

/**
 * How many one would see by choosing each thing, with the rest of the filter as it is. `team` counts a list that is not
 * only of open referrals, so it is asked apart.
 */
export function countsOf(
  groups: readonly Group[],
  { lane, show, rating }: Chosen,
  me: string,
  team: (chosen: Chosen) => number,
): QueueCounts {
  const count = (chosen: Chosen): number => {
    const { show: what } = chosen;
    if (what === 'team') return team(chosen);
    return groups
      .filter((group) => inLane(group, chosen.lane) && (!chosen.rating || group.brag === chosen.rating))
      .reduce((sum, group) => sum + amount(group, what, me), 0);
  };
  const each = <T extends string>(all: readonly T[], chosen: (one: T) => Chosen) =>
    Object.fromEntries(all.map((one) => [one, count(chosen(one))])) as Record<T, number>;
  return {
    shows: each(shows, (one) => ({ lane, show: one, rating })),
    lanes: each(lanes, (one) => ({ lane: one, show, rating })),
    ratings: each(ratings, (one) => ({ lane, show, rating: one })),
  };
}
