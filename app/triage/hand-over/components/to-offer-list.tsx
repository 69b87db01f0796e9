import { Tag } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { ToOffer } from '../to-offer.server.ts';

interface ToOfferListProps {
  found: readonly ToOffer[];
  /** How many are named; the rest stand on the page about caseloads. */
  most?: number;
}

/** Families who were promised help and are with no team yet; nothing at all where there are none. */
export function ToOfferList({ found, most = found.length }: ToOfferListProps) {
  if (found.length === 0) return null;
  return (
    <section className="app-wrong" aria-labelledby="to-offer">
      <h2 className="govuk-heading-s" id="to-offer">
        Decided, and still to be offered to a team
      </h2>
      <ul className="govuk-list">
        {found.slice(0, most).map(({ reference, holder, isMine, isLate }) => (
          <li key={reference}>
            <a className="govuk-link" href={paths.staff.handOver(reference)}>
              {reference}
            </a>
            , {isMine ? 'yours' : (holder ?? 'nobody holds it')} {isLate && <Tag colour="red">Overdue</Tag>}
          </li>
        ))}
      </ul>
      {found.length > most && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.staff.caseloads()}>
            Show all {found.length}
          </a>
        </p>
      )}
    </section>
  );
}
