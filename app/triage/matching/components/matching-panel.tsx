/** What is known from before: how many may match, how often seen, what is new, and the line in time. No score. */
import { Details, InsetText, WarningText } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { seenBeforeInWords } from '../history.ts';
import type { MatchingPanelView } from '../panel.server.ts';
import { ContactLine } from './contact-line.tsx';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

function Merged({ view }: { view: MatchingPanelView }) {
  const link = (reference: string) => (
    <a className="govuk-link" href={paths.staff.referral(reference)}>
      {reference}
    </a>
  );
  return (
    <>
      {view.mergedInto && (
        <WarningText>
          This is the same contact as {link(view.mergedInto.reference)} and goes with it: its clock and its
          decision are the other’s.
        </WarningText>
      )}
      {view.mergedFrom.map(({ reference, at }) => (
        <InsetText key={reference}>
          {link(reference)}, received <time dateTime={at.iso}>{at.text}</time>, is the same contact and goes
          with this one. Whoever sent it is told the outcome under their own reference, and nothing about who
          else told us.
        </InsetText>
      ))}
    </>
  );
}

function Counts({ view }: { view: MatchingPanelView }) {
  const { history, lastClosed, seenBefore, contacts } = view.line;
  const facts = [
    seenBeforeInWords(seenBefore),
    ...(contacts.length > 1
      ? [
          many(history.referrals, 'was a referral', 'were referrals'),
          many(history.noFurtherActions, 'ended with no further action', 'ended with no further action'),
        ]
      : []),
    ...(history.isReReferral
      ? ['Within 12 months of an earlier referral: it counts as a re-referral if it becomes one']
      : []),
  ];
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {lastClosed?.reference && (
        <WarningText>
          Closed under six months ago ({lastClosed.decided}). Last with: {lastClosed.lastWith ?? 'not known'}.
          Think of asking them first.
        </WarningText>
      )}
    </>
  );
}

function Concerns({ view }: { view: MatchingPanelView }) {
  const { newConcerns, knownConcerns } = view.line.history;
  if (view.line.contacts.length < 2) return null;
  return (
    <>
      <h3 className="govuk-heading-s">New this time</h3>
      {newConcerns.length === 0 && <p className="govuk-body">Nothing that was not said before.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {newConcerns.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      {knownConcerns.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Said before</h3>
          <ul className="govuk-list govuk-list--bullet">
            {knownConcerns.map(({ statement, times }) => (
              <li key={statement}>
                {statement} ({many(times, 'time', 'times')} before)
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function MatchingPanel({ view }: { view: MatchingPanelView }) {
  const { contacts, household, restrictedAtHome, current } = view.line;
  return (
    <section aria-labelledby="known">
      <h2 className="govuk-heading-m" id="known">
        What is known from before
      </h2>
      <Merged view={view} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.staff.matches(view.reference)}>
          {view.toConfirm > 0
            ? `${many(view.toConfirm, 'possible match', 'possible matches')} to confirm`
            : 'Matches: none waits to be confirmed'}
        </a>
      </p>
      <Counts view={view} />
      <Concerns view={view} />
      {contacts.length > 1 && (
        <>
          <h3 className="govuk-heading-s">One line in time</h3>
          <ContactLine contacts={contacts} current={current} />
        </>
      )}
      {household.length > 0 && (
        <Details
          summary={`${many(household.length, 'other contact', 'other contacts')} from the same address`}
        >
          <ContactLine contacts={household} />
        </Details>
      )}
      {restrictedAtHome > 0 && (
        <p className="govuk-body">
          A restricted record is about the same address. Only those on its list may open it: ask a manager.
        </p>
      )}
    </section>
  );
}
