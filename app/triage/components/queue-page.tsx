/** What must be picked up now. Dense but quiet, and whole without scripts, which only add what changes meanwhile. */
import { ErrorSummary, type FormError, type MomentProps } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { RouteId } from '../../platform/authority.ts';
import type { NewOnDecided } from '../additions/new-on-decided.server.ts';
import { NewOnDecidedList } from '../additions/new-on-decided.tsx';
import type { StillToTell } from '../deciding/still-to-tell.server.ts';
import { ToTellLine } from '../deciding/to-tell-list.tsx';
import { ToOfferLine } from '../hand-over/components/to-offer-list.tsx';
import type { ToOffer } from '../hand-over/to-offer.server.ts';
import { everything, type Queue, type QueueFilter, searchOf } from '../queue.ts';
import type { ToLookAgain } from '../reconsidering/to-look-again.server.ts';
import { ToLookAgainLine } from '../reconsidering/to-look-again-line.tsx';
import type { SavedFilterRow } from '../saved-filters.ts';
import { FindBox } from './find-box.tsx';
import { Keys, queueKeys } from './keys.tsx';
import { filterInWords, QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { SavedFilters } from './saved-filters.tsx';

export type QueuePageProps = Queue & {
  filter: QueueFilter;
  routeNames: Record<RouteId, string>;
  saved: readonly SavedFilterRow[];
  shortcuts: boolean;
  hasTeam: boolean;
  /** When this list was made. */
  asAt: MomentProps;
  /** The account of whoever reads it, to say what is new on what they hold. */
  me: string;
  /** Names of accounts, to say who took a referral meanwhile. */
  names: Record<string, string>;
  /** What was added to referrals that are no longer in the queue. */
  newOnDecided: readonly NewOnDecided[];
  /** What is decided and with no team yet. */
  toOffer: readonly ToOffer[];
  /** Who has not heard of a decision, and is for a person to tell. */
  toTell: readonly StillToTell[];
  /** Decisions that somebody asked to be looked at again. */
  toLookAgain: readonly ToLookAgain[];
  refused?: { name: string; errors: readonly FormError[] };
};

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`;

/** Only what is wrong; nothing at all on a good day. */
function WhatIsWrong({ deadMessages }: Pick<Queue, 'deadMessages'>) {
  if (deadMessages === 0) return null;
  return (
    <section className="app-wrong" aria-label="What needs putting right">
      <p className="govuk-body">
        <strong>{count(deadMessages, 'message', 'messages')} could not be delivered.</strong>{' '}
        <a className="govuk-link" href={paths.staff.messages()}>
          Show messages
        </a>
      </p>
    </section>
  );
}

function Turns({ filter, next }: Pick<QueuePageProps, 'filter' | 'next'>) {
  const href = (after: QueueFilter['after']) => paths.staff.queue() + searchOf({ ...filter, after });
  return (
    <p className="govuk-body">
      {filter.after && (
        <a className="govuk-link app-queue__turn" href={href(null)}>
          Back to the top of the list
        </a>
      )}
      {next && (
        <a className="govuk-link app-queue__turn" href={href(next)}>
          Next referrals
        </a>
      )}
    </p>
  );
}

/** Scripts fill the empty part; without them the link alone does it. */
function AsAt({ filter, asAt }: Pick<QueuePageProps, 'filter' | 'asAt'>) {
  return (
    <div className="app-live app-screen-only">
      <p className="govuk-body-s">
        List as at <time dateTime={asAt.iso}>{asAt.text}</time>.{' '}
        <a className="govuk-link" href={paths.staff.queue() + searchOf(filter)} data-load-again="">
          Load again
        </a>
      </p>
    </div>
  );
}

const isAll = ({ show, lane, rating }: QueueFilter) => show === everything.show && !lane && !rating;

export function QueuePage({ filter, rows, next, routeNames, asAt, ...page }: QueuePageProps) {
  const inWords = filterInWords(filter);
  return (
    <>
      <ErrorSummary errors={page.refused?.errors} />
      <h1 className="govuk-heading-l">Queue</h1>
      <WhatIsWrong deadMessages={page.deadMessages} />
      <NewOnDecidedList found={page.newOnDecided} />
      <ToLookAgainLine found={page.toLookAgain} />
      <ToTellLine found={page.toTell} />
      <ToOfferLine found={page.toOffer} />
      <FindBox />
      <p className="govuk-body app-jump">
        <a className="govuk-link" href="#filters">
          Choose what to show
        </a>
      </p>
      <div
        className="app-queue"
        data-queue={paths.staff.live()}
        data-names={JSON.stringify(page.names)}
        data-me={page.me}
      >
        {/* Folded away on a small screen until it is asked for, by its address alone; what came back stays in view. */}
        <nav
          className={page.refused ? 'app-lanes app-lanes--open' : 'app-lanes'}
          id="filters"
          aria-label="Show"
          data-fresh="filters"
        >
          <p className="govuk-body app-jump">
            <a className="govuk-link" href="#list">
              Go to the list
            </a>
          </p>
          <QueueFilters filter={filter} counts={page.counts} hasTeam={page.hasTeam} />
          <SavedFilters
            saved={page.saved}
            now={searchOf({ ...filter, after: null })}
            refused={page.refused}
          />
        </nav>
        <div className="app-queue__list">
          {/* Stays as it is while the list below is replaced, so that whoever is on a button here stays on it. */}
          <div className="app-live app-screen-only" data-live="" />
          <div data-fresh="list">
            <AsAt filter={filter} asAt={asAt} />
            <h2 className="govuk-heading-m" id="list">
              {inWords}
            </h2>
            <div className="app-queue__rows">
              {rows.length === 0 ? (
                <p className="govuk-body">
                  {isAll(filter) ? (
                    'Nothing is waiting.'
                  ) : (
                    <>
                      Nothing here just now.{' '}
                      <a className="govuk-link" href={paths.staff.queue()}>
                        Show everything open
                      </a>
                    </>
                  )}
                </p>
              ) : (
                <QueueTable rows={rows} routeNames={routeNames} caption={inWords} />
              )}
            </div>
            <Turns filter={filter} next={next} />
          </div>
          <Keys on={page.shortcuts} keys={queueKeys} />
        </div>
      </div>
    </>
  );
}
