/** Everything one can choose beside the queue: plain links, each with how many it shows. */
import { paths } from '../../paths.ts';
import {
  type Lane,
  lanes,
  type QueueCounts,
  type QueueFilter,
  type RatingFilter,
  ratings,
  type Show,
  searchOf,
  shows,
} from '../queue.ts';

const showWords: Record<Show, string> = {
  everything: 'Everything open',
  mine: 'Mine',
  team: 'My team',
  unclaimed: 'Unclaimed',
  overdue: 'Overdue',
  waiting: 'Waiting for capacity',
  'sign-off': 'Waiting for sign-off',
};
const laneWords: Record<Lane, string> = {
  mash: 'MASH',
  'early-support-hub': 'Early Support Hub',
  'out-of-hours': 'Out of hours',
};
const ratingWords: Record<RatingFilter, string> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
  none: 'Not rated yet',
};

/** What a view shows, in words: "Unclaimed, MASH, Red". */
export function filterInWords({ show, lane, rating }: QueueFilter): string {
  const parts = [showWords[show], lane && laneWords[lane], rating && ratingWords[rating]];
  return parts.filter(Boolean).join(', ');
}

interface ChoiceProps {
  to: QueueFilter;
  isChosen: boolean;
  text: string;
  amount?: number;
}

function Choice({ to, isChosen, text, amount }: ChoiceProps) {
  return (
    <li>
      <a
        className="govuk-link app-lane"
        href={paths.staff.queue() + searchOf({ ...to, after: null })}
        aria-current={isChosen ? 'true' : undefined}
      >
        {text}
        {amount !== undefined && <span className="app-lane__count"> ({amount})</span>}
      </a>
    </li>
  );
}

interface QueueFiltersProps {
  filter: QueueFilter;
  counts: QueueCounts;
  /** Somebody who belongs to no team has no team's list. */
  hasTeam: boolean;
}

export function QueueFilters({ filter, counts, hasTeam }: QueueFiltersProps) {
  const { show, lane, rating, sort, together } = filter;
  return (
    <>
      <h2 className="govuk-heading-s">Show</h2>
      <ul className="govuk-list">
        {shows
          .filter((one) => one !== 'team' || hasTeam)
          .map((one) => (
            <Choice
              key={one}
              to={{ ...filter, show: one }}
              isChosen={show === one}
              text={showWords[one]}
              amount={counts.shows[one]}
            />
          ))}
      </ul>
      <h2 className="govuk-heading-s">Lane</h2>
      <ul className="govuk-list">
        <Choice to={{ ...filter, lane: null }} isChosen={lane === null} text="Every lane" />
        {lanes.map((one) => (
          <Choice
            key={one}
            to={{ ...filter, lane: one }}
            isChosen={lane === one}
            text={laneWords[one]}
            amount={counts.lanes[one]}
          />
        ))}
      </ul>
      <h2 className="govuk-heading-s">Rating</h2>
      <ul className="govuk-list">
        <Choice to={{ ...filter, rating: null }} isChosen={rating === null} text="Any rating" />
        {ratings.map((one) => (
          <Choice
            key={one}
            to={{ ...filter, rating: one }}
            isChosen={rating === one}
            text={ratingWords[one]}
            amount={counts.ratings[one]}
          />
        ))}
      </ul>
      <h2 className="govuk-heading-s">Order</h2>
      <ul className="govuk-list">
        <Choice to={{ ...filter, sort: 'due' }} isChosen={sort === 'due'} text="What is due next" />
        <Choice to={{ ...filter, sort: 'newest' }} isChosen={sort === 'newest'} text="Newest first" />
        <Choice
          to={{ ...filter, together: !together }}
          isChosen={together}
          text={together ? 'Households together: on. Turn off' : 'Put households together'}
        />
      </ul>
    </>
  );
}
