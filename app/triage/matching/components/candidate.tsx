/** One candidate: why it may be the same child, what speaks against it, and the two buttons. */
import { paths } from '../../../paths.ts';
import type { Refusal } from '../act-on-matches.server.ts';
import { type CandidateView, type ContactInShort, kindInWords } from '../matches-view.ts';
import { VerdictForm } from './verdict-form.tsx';

export function ContactWords({ contact }: { contact: ContactInShort }) {
  if (contact.reference === null || contact.at === null)
    return <p className="govuk-body">A restricted record.</p>;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.staff.referral(contact.reference)}>
        {contact.reference}
      </a>
      , <time dateTime={contact.at.iso}>{contact.at.text}</time>, from {contact.source}: {contact.gist}.{' '}
      {contact.outcome}.
    </p>
  );
}

interface ListProps {
  title: string;
  items: readonly string[];
  level: 4 | 5;
}

function List({ title, items, level }: ListProps) {
  const Heading = `h${level}` as const;
  if (items.length === 0) return null;
  return (
    <>
      <Heading className="govuk-heading-s">{title}</Heading>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

interface ComparedProps {
  compared: Pick<CandidateView, 'reasons' | 'against'>;
  level: 4 | 5;
}

/** Why it may be the same child, and what speaks against it. */
export function Compared({ compared: { reasons, against }, level }: ComparedProps) {
  return (
    <>
      <List title="What agrees" items={reasons} level={level} />
      <List title="What does not" items={against} level={level} />
    </>
  );
}

interface CandidateProps {
  candidate: CandidateView;
  child: string;
  mayJudge: boolean;
  refused?: Refusal;
}

export function Candidate({ candidate, child, mayJudge, refused }: CandidateProps) {
  const { entryId, contact, name, born, more } = candidate;
  if (contact.reference === null) {
    return (
      <li className="app-candidate">
        <h3 className="govuk-heading-s">A restricted record matches</h3>
        <p className="govuk-body">
          {kindInWords[candidate.kind]}. Only those on its list may open it: ask a manager or the data
          protection lead.
        </p>
      </li>
    );
  }
  return (
    <li className="app-candidate">
      <h3 className="govuk-heading-s">
        {name}, {born}
      </h3>
      <p className="govuk-body">
        <strong>{kindInWords[candidate.kind]}</strong>
        {more > 0 &&
          `. ${more} more ${more === 1 ? 'contact is' : 'contacts are'} confirmed to be about this child`}
      </p>
      <ContactWords contact={contact} />
      <Compared compared={candidate} level={4} />
      {mayJudge && (
        <VerdictForm
          child={child}
          other={entryId}
          last={candidate.last}
          about={`${name}, ${contact.reference}`}
          refused={refused}
        />
      )}
    </li>
  );
}
