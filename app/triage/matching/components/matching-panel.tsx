/** What is known from before: how many may match, how often seen, what is new, and the line in time. No score. */
import { Details, InsetText, WarningText } from '../../../govuk/index.ts';
import { paths } from '../../../paths.ts';
import { seenBeforeInWords } from '../history.ts';
import type { ChildLine, HouseholdLine } from '../line.server.ts';
import type { MatchingPanelView } from '../panel.server.ts';
import { ContactLine } from './contact-line.tsx';

const howMany = (count: number, one: string, more = one) =>
  count === 0 ? `None ${one}` : many(count, one, more);
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
      {view.mergedFrom.map(({ reference, at, facts }) => (
        <InsetText key={reference}>
          {link(reference)}, received <time dateTime={at.iso}>{at.text}</time>, is the same contact and goes
          with this one. Whoever sent it is told the outcome under their own reference, and nothing about who
          else told us.
          {facts.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
        </InsetText>
      ))}
    </>
  );
}

/** What the reader may not know is not passed over: it counts as a contact, and as nothing else. */
const restrictedInWords = (restricted: number) =>
  restricted === 1
    ? 'A restricted record is on this line: it is counted as a contact, and not what became of it'
    : `${restricted} restricted records are on this line: they are counted as contacts, and not what became of them`;

interface CountsProps {
  line: ChildLine;
  isHousehold?: boolean;
}

function Counts({ line: { history, lastClosed, contacts, restricted }, isHousehold = false }: CountsProps) {
  const isKnown = contacts.length > 1;
  const facts = [
    isHousehold
      ? `${history.contacts === 0 ? 'No contacts' : many(history.contacts, 'contact', 'contacts')} in the 12 months before`
      : seenBeforeInWords(history.contacts),
    ...(isKnown
      ? [
          howMany(history.referrals, 'was a referral', 'were referrals'),
          howMany(history.noFurtherActions, 'ended with no further action'),
        ]
      : []),
    ...(restricted > 0 ? [restrictedInWords(restricted)] : []),
    ...(history.isReReferral && !isHousehold
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
          <a className="govuk-link" href={paths.staff.referral(lastClosed.reference)}>
            {lastClosed.reference}
          </a>{' '}
          closed under six months ago: {lastClosed.decided}. Last with: {lastClosed.lastWith ?? 'not known'}.
          Think of asking them first.
        </WarningText>
      )}
    </>
  );
}

/** Headings stand one lower below the name of a child. */
const below = (line: ChildLine) => (line.title === null ? 'h3' : 'h4');

function Concerns({ line }: { line: ChildLine }) {
  const { newConcerns, knownConcerns } = line.history;
  const Heading = below(line);
  if (line.contacts.length < 2) return null;
  return (
    <>
      <Heading className="govuk-heading-s">New this time</Heading>
      {newConcerns.length === 0 && <p className="govuk-body">Nothing that was not said before.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {newConcerns.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      {knownConcerns.length > 0 && (
        <>
          <Heading className="govuk-heading-s">Said before</Heading>
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

/** What is known of one child, or of several of whom the same is known. */
function OneLine({ line, current }: { line: ChildLine; current: string }) {
  const Heading = below(line);
  return (
    <>
      {line.title !== null && <h3 className="govuk-heading-s">{line.title}</h3>}
      <Counts line={line} />
      <Concerns line={line} />
      {line.contacts.length > 1 && (
        <>
          <Heading className="govuk-heading-s">One line in time</Heading>
          <ContactLine
            contacts={line.contacts}
            current={current}
            headingLevel={line.title === null ? 4 : 5}
          />
        </>
      )}
    </>
  );
}

/** The household's own line: closed at first, since most of what is on it is about other children. */
function Household({ line, current }: { line: HouseholdLine; current: string }) {
  const others = many(line.others, 'other contact', 'other contacts');
  return (
    <Details summary={`Their household: ${others} from the same address, or an earlier one of theirs`}>
      <Counts line={line} isHousehold />
      <Concerns line={line} />
      <h3 className="govuk-heading-s">The household in time</h3>
      <ContactLine contacts={line.contacts} current={current} headingLevel={4} />
    </Details>
  );
}

export function MatchingPanel({ view }: { view: MatchingPanelView }) {
  const { lines, household, restrictedAtHome, current } = view.line;
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
      {lines.map((line) => (
        <OneLine key={line.title} line={line} current={current} />
      ))}
      {household && <Household line={household} current={current} />}
      {restrictedAtHome > 0 && (
        <p className="govuk-body">
          A restricted record is about the same address, and is not counted here. Only those on its list may
          open it: ask a manager.
        </p>
      )}
    </section>
  );
}
