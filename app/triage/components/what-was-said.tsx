/** What the referrer said: red flags, then their own words, then what they chose, in the words that were on the screen. */
import { SummaryList, Tag } from '../../govuk/index.ts';
import type { FrozenRow } from '../../referral/referral.ts';
import type { ReferralView } from '../referral-view.ts';

/** The facts that go before everything else. */
export function RedFlags({ view }: { view: ReferralView }) {
  if (view.redFlags.length === 0) return null;
  return (
    <section className="app-red-flags" aria-labelledby="red-flags">
      <h2 className="govuk-heading-m" id="red-flags">
        Red flags
      </h2>
      <ul className="govuk-list">
        {view.redFlags.map(({ id, statement, answers }) => (
          <li key={id}>
            <Tag colour="red">Red flag</Tag> <strong>{statement}</strong>
            {answers.length > 0 && <p className="govuk-body">Answered: {answers.join('; ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Free text exactly as it was typed, set apart from what was ticked. */
export function OwnWords({ view, level = 3 }: { view: ReferralView; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <Heading className="govuk-heading-s">In their own words</Heading>
      {view.ownWords.length === 0 && <p className="govuk-body">Nothing was written.</p>}
      {view.ownWords.map(({ question, asked, answered }) => (
        <figure className="app-own-words" key={question}>
          <figcaption className="govuk-body app-own-words__asked">{asked}</figcaption>
          {answered.map((text, index) => (
            <blockquote className="app-own-words__text" key={index}>
              {text}
            </blockquote>
          ))}
        </figure>
      ))}
    </>
  );
}

function Strengths({ view }: { view: ReferralView }) {
  const strengths = view.suggestion?.strengths ?? [];
  if (strengths.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">What is going well</h3>
      <ul className="govuk-list govuk-list--bullet">
        {strengths.map((strength) => (
          <li key={strength}>{strength}</li>
        ))}
      </ul>
    </>
  );
}

/** Asked, and nothing offered applied: worth knowing, and not worth a row each. */
const nothingApplied = ({ answered }: FrozenRow) => answered.every((one) => one === 'None of these');

function rowsOf(rows: readonly FrozenRow[]) {
  const none = rows.filter(nothingApplied).map(({ asked }) => asked);
  return [
    ...rows
      .filter((row) => !nothingApplied(row))
      .map(({ asked, answered }) => ({ key: asked, value: answered })),
    ...(none.length > 0 ? [{ key: 'Asked, and none of the answers applied', value: none }] : []),
  ];
}

export function WhatWasSaid({ view }: { view: ReferralView }) {
  return (
    <section aria-labelledby="said">
      <h2 className="govuk-heading-m" id="said">
        What {view.source ? `was said (${view.source})` : 'was said'}
      </h2>
      <OwnWords view={view} />
      {view.sections.map(({ id, title, rows }) => (
        <div key={id}>
          <h3 className="govuk-heading-s">{title}</h3>
          <SummaryList rows={rowsOf(rows)} />
        </div>
      ))}
      <Strengths view={view} />
    </section>
  );
}
