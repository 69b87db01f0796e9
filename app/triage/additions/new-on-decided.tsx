import { Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { NewOnDecided } from './new-on-decided.server.ts';

/** New words on referrals that are no longer in the queue; nothing at all on a quiet day. */
export function NewOnDecidedList({ found }: { found: readonly NewOnDecided[] }) {
  if (found.length === 0) return null;
  return (
    <section className="app-wrong" aria-labelledby="new-on-decided">
      <h2 className="govuk-heading-s" id="new-on-decided">
        Added after the decision, and not seen yet
      </h2>
      <ul className="govuk-list">
        {found.map(({ reference, redFlag }) => (
          <li key={reference}>
            <a className="govuk-link" href={`${paths.staff.referral(reference)}#added`}>
              {reference}
            </a>{' '}
            {redFlag && <Tag colour="red">New red flag</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
