/** What came after the referral was sent, each with what was there before. Unseen first in words, not by colour alone. */
import { Button, SummaryList, Table, Tag, Timeline, WarningText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { AddedContent, AddedView, ShortSuggestion } from './additions-view.server.ts';

export const titles: Record<AddedContent['kind'], string> = {
  more: 'Told us more',
  correction: 'Put something right',
  answer: 'Answered our question',
  contact: 'A new contact about this child',
  reply: 'An agency replied',
};

/** It was another child's: its red flag is history, and no longer this record's own. */
export const isTakenBack = (content: AddedContent): boolean =>
  content.kind === 'contact' && content.isTakenBack;

const inWords = (values: readonly string[]) => (values.length > 0 ? values.join('; ') : 'Nothing');

function Suggested({ title, suggestion }: { title: string; suggestion: ShortSuggestion | null }) {
  return (
    <div className="app-beside__one">
      <h4 className="govuk-heading-s">{title}</h4>
      <p className="govuk-body app-beside__route">{suggestion?.route ?? 'No suggestion could be made'}</p>
      <ul className="govuk-list govuk-list--bullet">
        {suggestion?.redFlags.map((flag) => (
          <li key={flag}>
            <Tag colour="red">Red flag</Tag> {flag}
          </li>
        ))}
        {suggestion?.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function More({ content }: { content: Extract<AddedContent, { kind: 'more' }> }) {
  const { words, said, weighed } = content;
  return (
    <>
      {words && <blockquote className="app-own-words__text app-as-typed">{words}</blockquote>}
      {said.length > 0 && (
        <SummaryList rows={said.map(({ asked, answered }) => ({ key: asked, value: answered }))} />
      )}
      {weighed && (
        <div className="app-beside">
          <Suggested title="Suggested then" suggestion={weighed.atFirst} />
          <Suggested title="Suggested now" suggestion={weighed.today} />
        </div>
      )}
    </>
  );
}

function Content({ added: { id, content }, reference }: { added: AddedView; reference: string }) {
  switch (content.kind) {
    case 'more':
      return <More content={content} />;
    case 'correction':
      return (
        <Table
          caption={content.title}
          columns={[{ label: 'What' }, { label: 'Before' }, { label: 'After' }]}
          rows={content.changes.map(({ field, label, before, after }) => ({
            id: field,
            cells: [label, inWords(before), inWords(after)],
          }))}
        />
      );
    case 'answer':
      return (
        <p className="govuk-body">
          <a className="govuk-link" href="#asked">
            Read the answer with the question
          </a>
        </p>
      );
    case 'contact':
      return content.isTakenBack ? (
        <WarningText>
          A contact that was put with this record has been taken back. It does not belong here: do not act on
          it.
        </WarningText>
      ) : (
        <>
          {content.why && <p className="app-as-typed">{content.why}</p>}
          {content.from && (
            <p className="govuk-body">
              <a className="govuk-link" href={paths.staff.referral(content.from)}>
                Read contact {content.from}
              </a>
            </p>
          )}
        </>
      );
    case 'reply':
      return (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.staff.check(reference, id)}>
            Read the reply of {content.agency}
          </a>
        </p>
      );
  }
}

function Body({ added, reference, maySee }: { added: AddedView; reference: string; maySee: boolean }) {
  return (
    <>
      <Content added={added} reference={reference} />
      {added.seen ? (
        <p className="govuk-hint">
          Seen by {added.seen.by}, <time dateTime={added.seen.at.iso}>{added.seen.at.text}</time>
        </p>
      ) : (
        maySee && (
          <form method="post" action={paths.staff.additions(reference)} className="app-screen-only">
            <Button kind="secondary" name="id" value={added.id}>
              I have seen this
              <span className="govuk-visually-hidden">
                : {titles[added.content.kind]}, {added.at.text}
              </span>
            </Button>
          </form>
        )
      )}
    </>
  );
}

const FlagTag = ({ content }: { content: AddedContent }) =>
  isTakenBack(content) ? <Tag colour="grey">Red flag, taken back</Tag> : <Tag colour="red">New red flag</Tag>;

export interface AdditionsProps {
  additions: readonly AddedView[];
  reference: string;
  maySee: boolean;
}

export function AdditionsPanel({ additions, reference, maySee }: AdditionsProps) {
  if (additions.length === 0) return null;
  const unseen = additions.filter(({ seen }) => !seen).length;
  return (
    <section aria-labelledby="added">
      <h2 className="govuk-heading-m" id="added">
        Added since it was sent {unseen > 0 && <Tag colour="yellow">{unseen} not seen yet</Tag>}
      </h2>
      <Timeline
        entries={additions.map((added) => ({
          id: added.id,
          at: added.at,
          title: (
            <>
              {titles[added.content.kind]} {added.redFlag && <FlagTag content={added.content} />}{' '}
              {!added.seen && <Tag colour="yellow">Not seen yet</Tag>}
            </>
          ),
          body: <Body added={added} reference={reference} maySee={maySee} />,
        }))}
      />
    </section>
  );
}
