/** The moment of doubt, so the clearest page: what is suggested, why, what would change it, what happens next. */
import { Details, InsetText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { ExplainedReason, Suggestion } from '../suggestion.ts';

interface NotKnownYetProps {
  suggestion: Suggestion;
  callNow: { who: string; number: string };
  isOpen: boolean;
  isYou: boolean;
}

/** As many as can be said in a breath: the reasons for the level itself first, and never more than six. */
const [fewest, most] = [3, 6];

function shownFirst({ reasons, guidance }: Suggestion): readonly ExplainedReason[] {
  const decisive = reasons.filter(({ level }) => level === guidance.level);
  return reasons.slice(0, Math.min(most, Math.max(fewest, decisive.length)));
}

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

/** Somebody who does not know whether a child is safe is not told that everyday services will do. */
export function NotKnownYet({ suggestion, callNow, isOpen, isYou }: NotKnownYetProps) {
  return (
    <>
      <p className="govuk-body-l">
        You said that you do not know if {isYou ? 'you are' : 'the child is'} safe. That is a real answer.
      </p>
      <p className="govuk-body">
        Send what you have: a person reads every word. {isOpen ? 'Or' : 'If it cannot wait,'} call{' '}
        {callNow.who} on{' '}
        <a className="govuk-link" href={`tel:${callNow.number.replaceAll(' ', '')}`}>
          {callNow.number}
        </a>{' '}
        and talk it over.
      </p>
      {suggestion.reasons.length > 0 && <Why suggestion={suggestion} />}
    </>
  );
}

export function Why({ suggestion }: { suggestion: Suggestion }) {
  const shown = shownFirst(suggestion);
  const more = suggestion.reasons.slice(shown.length);
  return (
    <>
      <h2 className="govuk-heading-m">Why</h2>
      {shown.length === 0 && (
        <p className="govuk-body">
          Nothing you ticked says that more than everyday services is needed just now. What you wrote in your
          own words is not weighed here. If it worries you, send it: a person reads every word.
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
  if (suggestion.wouldChange.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What would change this</h2>
      <p className="govuk-body">
        If one of these is so, change your answer, and we may suggest something else:
      </p>
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
