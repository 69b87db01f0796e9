/** Families who were promised help and are with no team yet. Nothing at all where there are none. */
import { Fragment } from 'react';
import { Tag } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { ToOffer } from '../to-offer.server.ts';

function Offer({ reference }: Pick<ToOffer, 'reference'>) {
  return (
    <a className="govuk-link app-queue__reference" href={paths.staff.handOver(reference)}>
      {reference}
    </a>
  );
}

/** Every one of them, with who decided it: for the page about caseloads. */
export function ToOfferList({ found }: { found: readonly ToOffer[] }) {
  if (found.length === 0) return null;
  return (
    <section className="app-wrong" aria-labelledby="to-offer">
      <h2 className="govuk-heading-s" id="to-offer">
        Decided, and still to be offered to a team
      </h2>
      <ul className="govuk-list">
        {found.map(({ reference, holder, isMine, isLate }) => (
          <li key={reference}>
            <Offer reference={reference} />, {isMine ? 'yours' : (holder ?? 'nobody holds it')}{' '}
            {isLate && <Tag colour="red">Overdue</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is named above the queue, so that its list stays in view. */
const NAMED = 3;

/** How many there are, and one's own by name: for the queue. */
export function ToOfferLine({ found }: { found: readonly ToOffer[] }) {
  if (found.length === 0) return null;
  const late = found.filter(({ isLate }) => isLate).length;
  const own = found.filter(({ isMine }) => isMine);
  const amount = found.length === 1 ? '1 decided referral is' : `${found.length} decided referrals are`;
  return (
    <section className="app-wrong" aria-label="Still to be offered to a team">
      <p className="govuk-body">
        <strong>
          {amount} still to be offered to a team{late > 0 && `, ${late} past the time for it`}.
        </strong>{' '}
        {own.length > 0 && 'Yours: '}
        {own.slice(0, NAMED).map(({ reference }, place) => (
          <Fragment key={reference}>
            {place > 0 && ', '}
            <Offer reference={reference} />
          </Fragment>
        ))}
        {own.length > NAMED && ` and ${own.length - NAMED} more`}
        {own.length > 0 && '. '}
        <a className="govuk-link" href={`${paths.staff.caseloads()}#to-offer`}>
          Show {found.length === 1 ? 'it' : 'all of them'}
        </a>
      </p>
    </section>
  );
}
