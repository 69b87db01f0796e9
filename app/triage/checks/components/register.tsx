/** Each agency with its agreements and what was shared without one. */
import { Button, Tag, type TagColour, WarningText } from '../../../govuk/index.ts';
import { type AgreementState, agreementStateInWords } from '../agreement.ts';
import type { RegisterAgency, RegisterEntry } from '../register-view.ts';

const colours: Record<AgreementState, TagColour> = {
  'not-yet': 'grey',
  'in-force': 'green',
  'review-due': 'yellow',
  expired: 'red',
  ended: 'red',
};

function Entry({ entry, agency, mayEnd }: { entry: RegisterEntry; agency: string; mayEnd: boolean }) {
  const isOver = entry.state === 'expired' || entry.state === 'ended';
  return (
    <li>
      <p className="govuk-body">
        <Tag colour={colours[entry.state]}>{agreementStateInWords[entry.state]}</Tag> {entry.from} to{' '}
        {entry.to}, review on {entry.review}
        {entry.ended && `, ended on ${entry.ended}`}. Recorded by {entry.by}.
      </p>
      <p className="govuk-body app-lines">{entry.purpose}</p>
      {mayEnd && !isOver && (
        <form method="post">
          <input type="hidden" name="agreement" value={entry.id} />
          <Button kind="secondary" name="do" value="end">
            End it now
            <span className="govuk-visually-hidden">
              : the agreement with {agency} from {entry.from}
            </span>
          </Button>
        </form>
      )}
    </li>
  );
}

/** What somebody has to do something about, before the list of all there is. */
function ToDo({ agencies }: Pick<RegisterProps, 'agencies'>) {
  const blocked = agencies.filter(({ isCovered }) => !isCovered);
  const has = ({ entries }: RegisterAgency, which: AgreementState) =>
    entries.some(({ state }) => state === which);
  // One that was recorded anew after its review takes the place of the one before.
  const due = agencies.filter((one) => has(one, 'review-due') && !has(one, 'in-force'));
  const named = (some: readonly RegisterAgency[]) => some.map(({ name }) => name).join(', ');
  if (blocked.length + due.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {blocked.length > 0 && (
        <li>
          <strong>Checks are blocked, as no agreement is in force:</strong> {named(blocked)}
        </li>
      )}
      {due.length > 0 && (
        <li>
          <strong>To be reviewed now:</strong> {named(due)}. After the review, record it again with its next
          one.
        </li>
      )}
    </ul>
  );
}

interface RegisterProps {
  agencies: readonly RegisterAgency[];
  mayEnd: boolean;
  /** Where whoever reads the trail finds each share without an agreement. */
  sharesHref: string | null;
}

export function Register({ agencies, mayEnd, sharesHref }: RegisterProps) {
  const shares = agencies.reduce((sum, { emergencies }) => sum + emergencies, 0);
  return (
    <>
      <ToDo agencies={agencies} />
      {shares > 0 && (
        <WarningText>
          {shares === 1 ? 'Something was shared once' : `Something was shared ${shares} times`} in an
          emergency without an agreement in force, in the last 12 months.
          {sharesHref && (
            <>
              {' '}
              <a className="govuk-link" href={sharesHref}>
                See by whom and when
              </a>
            </>
          )}
        </WarningText>
      )}
      {agencies.map(({ id, name, entries, isCovered, emergencies }) => (
        <section key={id} aria-labelledby={`agency-${id}`}>
          <h2 className="govuk-heading-m" id={`agency-${id}`}>
            {name}
          </h2>
          {!isCovered && (
            <p className="govuk-body">
              <strong>No agreement is in force, so checks to this agency are blocked.</strong>
            </p>
          )}
          {emergencies > 0 && (
            <p className="govuk-body">Emergency shares in the last 12 months: {emergencies}.</p>
          )}
          <ul className="govuk-list">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} agency={name} mayEnd={mayEnd} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
