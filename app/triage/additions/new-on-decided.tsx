import { Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { NewOnDecided } from './new-on-decided.server.ts';

interface ListProps {
  id: string;
  title: string;
  found: readonly NewOnDecided[];
}

function Section({ id, title, found }: ListProps) {
  if (found.length === 0) return null;
  return (
    <section className="app-wrong" aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>
        {title}
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

/** New words on referrals that are no longer in the queue, one's own families first; nothing at all on a quiet day. */
export function NewOnDecidedList({ found }: { found: readonly NewOnDecided[] }) {
  return (
    <>
      <Section
        id="new-on-mine"
        title="New about families you are the keyworker of"
        found={found.filter(({ isMine }) => isMine)}
      />
      <Section
        id="new-on-decided"
        title="Added after the decision, and not seen yet"
        found={found.filter(({ isMine }) => !isMine)}
      />
    </>
  );
}
