/** What was asked for, what the guidance suggested and what a person decided, side by side, each with its reasons. */
import { InsetText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { dateInWords } from '../../platform/british-time.ts';
import type { PreTag } from '../../threshold/pre-tag.ts';
import type { DecisionView, ReferralView } from '../referral-view.ts';

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
        Guidance {ruleset.version}, in force from {dateInWords(new Date(`${ruleset.from}T12:00Z`))}
      </p>
    </>
  );
}

/** Where the decided route is another one, the coded reason stands here; where it is the same one, that. */
function DecidedBeside({ decision, hasSuggestion }: { decision: DecisionView; hasSuggestion: boolean }) {
  const { outcome, route, state, askedDiffers, suggestedDiffers } = decision;
  return (
    <div className="app-beside__one">
      <h3 className="govuk-heading-s">Decided</h3>
      <p className="govuk-body app-beside__route">{route?.name ?? 'No route: it ends here'}</p>
      <p className="govuk-body">
        {outcome}
        {state === 'awaiting_sign_off' && '. A manager has yet to sign it off'}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{askedDiffers ? `Not as asked: ${askedDiffers}` : 'As asked'}</li>
        {hasSuggestion && (
          <li>{suggestedDiffers ? `Not as suggested: ${suggestedDiffers}` : 'As suggested'}</li>
        )}
      </ul>
    </div>
  );
}

export function AskedAndSuggested({ view }: { view: ReferralView }) {
  const { asked, suggestion, decision } = view;
  const differ = suggestion && suggestion.route.id !== asked.route.id;
  return (
    <section aria-labelledby="guidance">
      <h2 className="govuk-heading-m" id="guidance">
        {decision
          ? 'What was asked, what the guidance suggested and what was decided'
          : 'What was asked, and what the guidance suggested'}
      </h2>
      {differ && (
        <p className="govuk-body">
          {decision ? 'What was asked and what was suggested differ.' : 'They differ.'}
        </p>
      )}
      <div className={decision ? 'app-beside app-beside--three' : 'app-beside'}>
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
        {decision && <DecidedBeside decision={decision} hasSuggestion={suggestion !== null} />}
      </div>
    </section>
  );
}
