/** One candidate: why it may be the same child, what speaks against it, and the two buttons. */
import { Button, ButtonGroup, errorFor, type FormError, Textarea } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { type CandidateView, type ContactInShort, kindInWords } from '../matches-view.ts';
import { reasonField, reasonLimit } from '../verdict.ts';

export interface Refused {
  values: Record<string, unknown>;
  errors: readonly FormError[];
}

export function ContactWords({ contact }: { contact: ContactInShort }) {
  if (contact.reference === null) return <p className="govuk-body">A restricted record.</p>;
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

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4 className="govuk-heading-s">{title}</h4>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

interface VerdictFormProps {
  child: string;
  other: string;
  last: string;
  about: string;
  refused?: Refused;
  undo?: boolean;
}

/** The reason and the buttons. Each form of the page has a field of its own, so that what was written stays with it. */
export function VerdictForm({ child, other, last, about, refused, undo = false }: VerdictFormProps) {
  const name = reasonField(other);
  const written = refused?.values.child === child ? refused.values[name] : undefined;
  return (
    <form method="post" noValidate className="app-screen-only">
      <input type="hidden" name="child" value={child} />
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="last" value={last} />
      <Textarea
        name={name}
        label={undo ? `Why it is undone: ${about}` : `What do you go by? ${about}`}
        rows={2}
        limit={reasonLimit}
        value={typeof written === 'string' ? written : undefined}
        error={refused?.values.child === child ? errorFor(refused.errors, name) : undefined}
      />
      <ButtonGroup>
        {undo ? (
          <Button kind="secondary" name="do" value="undone">
            Undo
          </Button>
        ) : (
          <>
            <Button kind="secondary" name="do" value="same">
              The same child
            </Button>
            <Button kind="secondary" name="do" value="different">
              A different child
            </Button>
          </>
        )}
      </ButtonGroup>
    </form>
  );
}

interface CandidateProps {
  candidate: CandidateView;
  child: string;
  mayJudge: boolean;
  refused?: Refused;
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
      <List title="What agrees" items={candidate.reasons} />
      <List title="What does not" items={candidate.against} />
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
