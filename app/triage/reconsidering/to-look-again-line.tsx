/** Decisions that somebody asked to be looked at again, and whose turn that is. Nothing at all where there are none. */
import { Fragment } from 'react';
import { paths } from '../../paths.ts';
import type { ToLookAgain } from './to-look-again.server.ts';

/** What is named above the queue, so that its list stays in view; one's own and what is due first are in front. */
const NAMED = 6;

const whose = ({ by, isMine, isLate }: ToLookAgain) =>
  `${isMine ? 'yours' : (by ?? 'nobody has taken it yet')}${isLate ? ', overdue' : ''}`;

export function ToLookAgainLine({ found }: { found: readonly ToLookAgain[] }) {
  if (found.length === 0) return null;
  const amount = found.length === 1 ? '1 decision was asked' : `${found.length} decisions were asked`;
  return (
    <section className="app-wrong" aria-label="Asked to be looked at again">
      <p className="govuk-body">
        <strong>{amount} to be looked at again:</strong>{' '}
        {found.slice(0, NAMED).map((one, place) => (
          <Fragment key={one.reference}>
            {place > 0 && '; '}
            <a className="govuk-link app-queue__reference" href={paths.staff.reconsider(one.reference)}>
              {one.reference}
            </a>{' '}
            ({whose(one)})
          </Fragment>
        ))}
        {found.length > NAMED && `; and ${found.length - NAMED} more`}
      </p>
    </section>
  );
}
