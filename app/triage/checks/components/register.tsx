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

export function Register({ agencies, mayEnd }: { agencies: readonly RegisterAgency[]; mayEnd: boolean }) {
  const shares = agencies.reduce((sum, { emergencies }) => sum + emergencies, 0);
  return (
    <>
      {shares > 0 && (
        <WarningText>
          {shares === 1 ? 'Something was shared once' : `Something was shared ${shares} times`} in an
          emergency without an agreement in force, in the last 12 months.
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
