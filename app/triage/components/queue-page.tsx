/** What must be picked up now. Dense but quiet, and plain HTML: it works the same without scripts. */
import { paths } from '../../paths.ts';
import type { RouteId } from '../../platform/authority.ts';
import { lanes, type Queue, type QueueFilter, searchOf } from '../queue.ts';
import { QueueTable } from './queue-table.tsx';

type RouteNames = Record<RouteId, string>;
export type QueuePageProps = Queue & { filter: QueueFilter; routeNames: RouteNames };

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`;

/** Only what is wrong; nothing at all on a good day. */
function WhatIsWrong({ counts }: Pick<Queue, 'counts'>) {
  const { unclaimedOverdue, deadMessages } = counts;
  if (unclaimedOverdue === 0 && deadMessages === 0) return null;
  return (
    <section className="app-wrong" aria-label="What needs putting right">
      {unclaimedOverdue > 0 && (
        <p className="govuk-body">
          <strong>
            {count(unclaimedOverdue, 'referral is', 'referrals are')} overdue and nobody has claimed{' '}
            {unclaimedOverdue === 1 ? 'it' : 'them'}.
          </strong>{' '}
          <a className="govuk-link" href={paths.staff.queue() + searchOf({ ...all, holder: 'nobody' })}>
            Show what is not claimed
          </a>
        </p>
      )}
      {deadMessages > 0 && (
        <p className="govuk-body">
          <strong>{count(deadMessages, 'message', 'messages')} could not be delivered.</strong>{' '}
          <a className="govuk-link" href={paths.staff.messages()}>
            Show messages
          </a>
        </p>
      )}
    </section>
  );
}

const all: QueueFilter = { lane: null, holder: 'anybody', after: null };

interface FilterLinkProps {
  to: QueueFilter;
  isChosen: boolean;
  text: string;
  amount: number;
}

function FilterLink({ to, isChosen, text, amount }: FilterLinkProps) {
  return (
    <li>
      <a
        className="govuk-link app-lane"
        href={paths.staff.queue() + searchOf(to)}
        aria-current={isChosen ? 'true' : undefined}
      >
        {text} <span className="app-lane__count">({amount})</span>
      </a>
    </li>
  );
}

function Lanes({ filter, counts, routeNames }: Pick<QueuePageProps, 'filter' | 'counts' | 'routeNames'>) {
  const { lane, holder } = filter;
  return (
    <nav className="app-lanes" aria-label="Show">
      <h2 className="govuk-heading-s">Held by</h2>
      <ul className="govuk-list">
        <FilterLink
          to={{ ...all, lane }}
          isChosen={holder === 'anybody'}
          text="Anybody or nobody"
          amount={counts.open}
        />
        <FilterLink
          to={{ ...all, lane, holder: 'nobody' }}
          isChosen={holder === 'nobody'}
          text="Not claimed"
          amount={counts.unclaimed}
        />
        <FilterLink
          to={{ ...all, lane, holder: 'me' }}
          isChosen={holder === 'me'}
          text="Me"
          amount={counts.mine}
        />
      </ul>
      <h2 className="govuk-heading-s">Asked or suggested for</h2>
      <ul className="govuk-list">
        <FilterLink to={{ ...all, holder }} isChosen={lane === null} text="Any route" amount={counts.open} />
        {lanes.map((id) => (
          <FilterLink
            key={id}
            to={{ ...all, holder, lane: id }}
            isChosen={lane === id}
            text={routeNames[id]}
            amount={counts.byLane[id]}
          />
        ))}
      </ul>
    </nav>
  );
}

export function QueuePage({ filter, rows, counts, next, routeNames }: QueuePageProps) {
  return (
    <>
      <h1 className="govuk-heading-l">Queue</h1>
      <WhatIsWrong counts={counts} />
      <div className="app-queue">
        <Lanes filter={filter} counts={counts} routeNames={routeNames} />
        <div className="app-queue__rows">
          {rows.length === 0 ? (
            <p className="govuk-body">
              {counts.open === 0 ? 'Nothing is waiting.' : 'Nothing here just now.'}
            </p>
          ) : (
            <QueueTable rows={rows} routeNames={routeNames} />
          )}
          <p className="govuk-body">
            {filter.after && (
              <a
                className="govuk-link app-queue__turn"
                href={paths.staff.queue() + searchOf({ ...filter, after: null })}
              >
                Back to the most urgent
              </a>
            )}
            {next && (
              <a
                className="govuk-link app-queue__turn"
                href={paths.staff.queue() + searchOf({ ...filter, after: next })}
              >
                Next referrals
              </a>
            )}
          </p>
        </div>
      </div>
    </>
  );
}
