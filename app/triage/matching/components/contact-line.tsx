/** Contacts on one line in time, as an ordered list that reads the same to everybody. */
import { Tag, Timeline, type TimelineEntry } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import type { Contact } from '../contacts.server.ts';

function Body({ contact }: { contact: Contact }) {
  const routes = [
    ...(contact.about ? [`About ${contact.about}`] : []),
    `Asked: ${contact.asked}`,
    ...(contact.suggested ? [`Suggested: ${contact.suggested}`] : []),
    contact.decided ? `Decided: ${contact.decided}` : 'Not decided yet',
    ...(contact.outcome ? [contact.outcome.kind === 'referral' ? 'A referral' : 'A contact'] : []),
  ];
  return <p className="govuk-body">{routes.join('. ')}.</p>;
}

function titleOf(contact: Contact, isThis: boolean) {
  if (contact.reference === null) return <>A restricted record</>;
  if (isThis) return <>This one: {contact.gist}</>;
  return (
    <>
      <a className="govuk-link" href={paths.staff.referral(contact.reference)}>
        {contact.reference}
      </a>
      : {contact.gist} {contact.outcome?.isNoFurtherAction && <Tag colour="grey">No further action</Tag>}
    </>
  );
}

interface ContactLineProps {
  contacts: readonly Contact[];
  /** The id of the record this is shown on. */
  current?: string;
  headingLevel: 3 | 4 | 5;
}

export function ContactLine({ contacts, current, headingLevel }: ContactLineProps) {
  const entries = contacts.map(
    (contact): TimelineEntry => ({
      id: contact.id,
      at: contact.at,
      by: contact.source || undefined,
      title: titleOf(contact, contact.id === current),
      body:
        contact.reference === null ? (
          <p className="govuk-body">Only those on its list may open it. Ask a manager.</p>
        ) : (
          <Body contact={contact} />
        ),
    }),
  );
  return <Timeline entries={entries} headingLevel={headingLevel} />;
}
