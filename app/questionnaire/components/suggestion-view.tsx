/** The moment of doubt, so the clearest page: what is suggested, why, what would change it, what happens next. */
import { Details, InsetText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { ExplainedReason, Suggestion } from '../suggestion.ts';

const most = 6;

function ReasonItem({ reason }: { reason: ExplainedReason }) {
  return (
    <li className="app-reason">
      <p className="app-reason__says">{reason.says}</p>
      {reason.answers.length > 0 && (
        <p className="app-reason__answers">
          You said: {reason.answers.map((answer) => `“${answer}”`).join(', ')}
        </p>
      )}
      {reason.paragraph && (
        <p className="app-reason__source">
          <a className="govuk-link" href={paths.guidance(reason.paragraph.id)}>
            Local guidance {reason.paragraph.id}: {reason.paragraph.title}
          </a>
        </p>
      )}
    </li>
  );
}

export function Why({ suggestion }: { suggestion: Suggestion }) {
  const counting = suggestion.reasons.filter(
    ({ level }) => level >= Math.max(2, suggestion.guidance.level - 1),
  );
  const [shown, more] = [
    counting.slice(0, most),
    suggestion.reasons.filter((reason) => !counting.slice(0, most).includes(reason)),
  ];
  return (
    <>
      <h2 className="govuk-heading-m">Why</h2>
      {shown.length === 0 && (
        <p className="govuk-body">
          Nothing you ticked says that more than everyday services is needed just now.
        </p>
      )}
      <ol className="app-reasons">
        {shown.map((reason) => (
          <ReasonItem key={reason.id} reason={reason} />
        ))}
      </ol>
      {more.length > 0 && (
        <Details summary={`Also taken into account (${more.length})`}>
          <ol className="app-reasons">
            {more.map((reason) => (
              <ReasonItem key={reason.id} reason={reason} />
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}

export function GoingWell({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.strengths.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What is going well</h2>
      <ul className="govuk-list govuk-list--bullet">
        {suggestion.strengths.map((strength) => (
          <li key={strength}>{strength}</li>
        ))}
      </ul>
      {suggestion.easedBecause && <InsetText>{suggestion.easedBecause}</InsetText>}
    </>
  );
}

export function WhatWouldChange({ suggestion }: { suggestion: Suggestion }) {
  if (suggestion.wouldChange.length === 0 || suggestion.guidance.level === 4) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What would change this</h2>
      <p className="govuk-body">We would suggest something else if this is so:</p>
      <ul className="govuk-list govuk-list--bullet">
        {suggestion.wouldChange.map((change) => (
          <li key={change.says}>
            {change.says}.{' '}
            <a className="govuk-link" href={`${paths.question(change.question)}?change`}>
              Change your answer<span className="govuk-visually-hidden"> about: {change.says}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
