import { Details, WarningText } from '../../govuk/index.ts';
import { DecisionWords } from '../components/history.tsx';
import { Requests } from '../reconsidering/requests.tsx';
import type { DecisionPanel as Shown, ToldView } from './panel.server.ts';

const who = { referrer: 'Whoever told us', family: 'The family' } as const;

function Told({ told }: { told: readonly ToldView[] }) {
  if (told.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {told.map(({ id, recipient, way, by, at, arrived }) => (
        <li key={id}>
          {arrived
            ? `${who[recipient]} was told ${way}`
            : `${who[recipient]} was written to, and the e-mail did not arrive`}
          {by && ` by ${by}`}, <time dateTime={at.iso}>{at.text}</time>
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
      {toTell.map((one) => (
        <WarningText key={one}>Still to be told: {one}</WarningText>
      ))}
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
