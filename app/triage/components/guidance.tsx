/** What was asked for beside what the guidance suggested, each with its reasons. Neither is a decision. */
import { InsetText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { PreTag } from '../../threshold/pre-tag.ts';
import type { ReferralView } from '../referral-view.ts';

/** Census codes to confirm or change at assessment. */
function PreTags({ preTag: { need, factors } }: { preTag: PreTag }) {
  if (!need) return null;
  const named = factors.map(({ code, name }) => `${code} ${name}`);
  return (
    <p className="govuk-body">
      To confirm at assessment: primary need {need.code} {need.name}
      {named.length > 0 && `; factors ${named.join(', ')}`}.
    </p>
  );
}

function Suggested({ suggestion }: Pick<ReferralView, 'suggestion'>) {
  if (!suggestion) {
    return (
      <>
        <p className="govuk-body app-beside__route">No suggestion could be made</p>
        <p className="govuk-body">
          The answers are complete, but the guidance could not be worked out. Read them without it.
        </p>
      </>
    );
  }
  const { route, reasons, easedBecause, preTag, ruleset } = suggestion;
  return (
    <>
      <p className="govuk-body app-beside__route">{route.name}</p>
      {reasons.length === 0 && <p className="govuk-body">No statement of the guidance matched.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map(({ id, statement, answers, paragraph }) => (
          <li key={id}>
            {statement}
            {answers.length > 0 && (
              <span className="app-beside__answers">Answered: {answers.join('; ')}</span>
            )}
            {paragraph && (
              <a className="govuk-link app-beside__source" href={paths.guidance(paragraph.id)}>
                Guidance {paragraph.id}: {paragraph.title}
              </a>
            )}
          </li>
        ))}
      </ul>
      <PreTags preTag={preTag} />
      {easedBecause && <InsetText>{easedBecause}</InsetText>}
      <p className="govuk-hint">
        Guidance {ruleset.version}, in force from {ruleset.from}
      </p>
    </>
  );
}

export function AskedAndSuggested({ view }: { view: ReferralView }) {
  const { asked, suggestion } = view;
  const differ = suggestion && suggestion.route.id !== asked.route.id;
  return (
    <section aria-labelledby="guidance">
      <h2 className="govuk-heading-m" id="guidance">
        What was asked, and what the guidance suggested
      </h2>
      {differ && <p className="govuk-body">They differ.</p>}
      <div className="app-beside">
        <div className="app-beside__one">
          <h3 className="govuk-heading-s">Asked</h3>
          <p className="govuk-body app-beside__route">{asked.route.name}</p>
          {asked.reason && (
            <>
              <p className="govuk-body">The reason given:</p>
              <blockquote className="app-own-words__text">{asked.reason}</blockquote>
            </>
          )}
        </div>
        <div className="app-beside__one">
          <h3 className="govuk-heading-s">Suggested, and why</h3>
          <Suggested suggestion={suggestion} />
        </div>
      </div>
    </section>
  );
}
