import { Details, WarningText } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { DecisionWords } from '../components/history.tsx';
import { Requests } from '../reconsidering/requests.tsx';
import type { DecisionPanel as Shown, ToldView } from './panel.server.ts';

const who = { referrer: 'Whoever told us', family: 'The family' } as const;

function To({ contact }: { contact: string }) {
  return (
    <a className="govuk-link" href={paths.staff.answer(contact)}>
      {contact}
    </a>
  );
}

/** Whom a person has yet to tell, as something to do. */
export function StillToDo({ toTell }: Pick<Shown, 'toTell'>) {
  return toTell.map(({ says, contact }) => (
    <WarningText key={`${says} ${contact}`}>
      {says}
      {contact && (
        <>
          , who sent <To contact={contact} />
        </>
      )}
    </WarningText>
  ));
}

function Told({ told }: { told: readonly ToldView[] }) {
  if (told.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {told.map(({ id, recipient, contact, says, by, at }) => (
        <li key={id}>
          {contact ? (
            <>
              Whoever sent <To contact={contact} />
            </>
          ) : (
            who[recipient]
          )}{' '}
          {says}
          {by && `, written down by ${by}`}, <time dateTime={at.iso}>{at.text}</time>
        </li>
      ))}
    </ul>
  );
}

/** Who heard what, and what was decided before. */
export function DecisionPanel({ panel: { before, told, toTell, requests } }: { panel: Shown }) {
  if (before.length + told.length + toTell.length + requests.length === 0) return null;
  return (
    <section aria-labelledby="answer-told">
      <h2 className="govuk-heading-m" id="answer-told">
        The answer, and after
      </h2>
      <StillToDo toTell={toTell} />
      <Told told={told} />
      {requests.length > 0 && <h3 className="govuk-heading-s">Asked to look again</h3>}
      <Requests requests={requests} />
      {before.map((decision) => (
        <Details key={decision.id} summary={`Before: ${decision.outcome}, ${decision.at.text}`}>
          <DecisionWords decision={decision} />
        </Details>
      ))}
    </section>
  );
}
