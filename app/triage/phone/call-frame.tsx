/** Around every page of a call: its parts in any order, a search over all questions, and the suggestion so far. */
import type { ReactNode } from 'react';
import { fieldId } from '../../govuk/field.ts';
import { Button, Input, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { CallFrameData } from './call-view.server.ts';

function Place({
  id,
  part,
  here,
  children,
}: {
  id: string;
  part: string;
  here: string;
  children: ReactNode;
}) {
  return (
    <li>
      <a
        className={part === here ? 'govuk-link app-call__here' : 'govuk-link'}
        href={paths.staff.call(id, part)}
        aria-current={part === here ? 'page' : undefined}
      >
        {children}
      </a>
    </li>
  );
}

function Parts({ frame }: { frame: CallFrameData }) {
  const { id, here, parts, details, find, found } = frame;
  return (
    <div className="app-screen-only">
      <p className="govuk-body app-jump">
        <a className="govuk-link" href="#questions">
          Go to the questions
        </a>
      </p>
      <form method="get" role="search">
        <Input name="find" label="Find a question" value={find} autoComplete="off" />
        <Button kind="secondary">Find</Button>
      </form>
      {find && (
        <div role="status">
          <p className="govuk-body">{found.length === 0 ? 'Nothing found.' : `Found ${found.length}:`}</p>
          <ul className="govuk-list">
            {found.map((question) => (
              <li key={question.id}>
                <a
                  className="govuk-link"
                  href={`${paths.staff.call(id, question.part)}#${fieldId(question.id)}`}
                >
                  {question.ask}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <nav aria-label="Parts of the call" data-call-fresh="parts">
        <h2 className="govuk-heading-s">Questions, in any order</h2>
        <ul className="govuk-list">
          {parts.map((part) => (
            <Place key={part.id} id={id} part={part.id} here={here}>
              {part.name}
              {part.answered > 0 && ` (${part.answered} answered)`}
            </Place>
          ))}
        </ul>
        {details.length > 0 && (
          <>
            <h2 className="govuk-heading-s">The people</h2>
            <ul className="govuk-list">
              {details.map((page) => (
                <Place key={page.id} id={id} part={`details/${page.id}`} here={here}>
                  {page.title}
                  {page.state && ` (${page.state})`}
                </Place>
              ))}
            </ul>
          </>
        )}
        <ul className="govuk-list">
          <Place id={id} part="finish" here={here}>
            Check and send
          </Place>
        </ul>
      </nav>
    </div>
  );
}

/** Said before all else, while the caller is still on the line. */
function RedFlagsNow({ soFar: { redFlags, callNow } }: Pick<CallFrameData, 'soFar'>) {
  if (redFlags.length === 0) return null;
  return (
    <section className="app-red-flags" aria-label="Red flags">
      <p className="govuk-body">
        <Tag colour="red">Red flag</Tag> Is somebody in danger now? 999. Otherwise act today: {callNow.who},{' '}
        {callNow.number}.
      </p>
      <ul className="govuk-list">
        {redFlags.map(({ id, statement, answers }) => (
          <li key={id}>
            <strong data-red-flag="">{statement}</strong>
            {answers.length > 0 && `. Answered: ${answers.join('; ')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SoFar({ soFar }: Pick<CallFrameData, 'soFar'>) {
  const { route, redFlags, reasons, strengths, callNow } = soFar;
  return (
    <aside
      className="app-call__so-far"
      aria-label="What it comes to so far"
      data-call-fresh="so-far"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be longer than the window, and is then moved by keyboard
      tabIndex={0}
    >
      <h2 className="govuk-heading-s">Suggested so far</h2>
      {/* Again, as this stays in sight however far down the questions go. */}
      {redFlags.length > 0 && (
        <p className="govuk-body">
          <Tag colour="red">Red flag</Tag> 999, or {callNow.number}:{' '}
          <strong>{redFlags.map(({ statement }) => statement).join('; ')}</strong>
        </p>
      )}
      <p className="govuk-body">
        <strong>{route ?? 'Nothing yet'}</strong>
      </p>
      {reasons.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {reasons.map(({ id, statement, answers }) => (
            <li key={id}>
              {statement}
              {answers.length > 0 && <span className="govuk-hint">Answered: {answers.join('; ')}</span>}
            </li>
          ))}
        </ul>
      )}
      {strengths.length > 0 && <p className="govuk-body">Going well: {strengths.join('; ')}</p>}
      <p className="govuk-hint">From what is saved. It is advice: people decide.</p>
    </aside>
  );
}

export function CallFrame({ frame, children }: { frame: CallFrameData; children: ReactNode }) {
  return (
    <>
      {frame.about && (
        <p className="govuk-body">
          About the open record{' '}
          <a className="govuk-link" href={paths.staff.referral(frame.about)}>
            {frame.about}
          </a>
        </p>
      )}
      {/* Scripts tell of a new red flag here, and bring the parts that follow from the answers up to date. */}
      <p className="govuk-visually-hidden" role="alert" data-call-alarm="" />
      <div data-call-fresh="red-flags">
        <RedFlagsNow soFar={frame.soFar} />
      </div>
      <div className="app-call">
        <Parts frame={frame} />
        <div id="questions">{children}</div>
        <SoFar soFar={frame.soFar} />
      </div>
    </>
  );
}
