import { BragTag, Timeline, type TimelineEntry } from '../../govuk/index.ts';
import type { DecisionView, HistoryEntry } from '../referral-view.ts';

function entryOf(entry: HistoryEntry): TimelineEntry {
  const { id, by, at } = entry;
  if (entry.kind === 'note') {
    return { id, by, at, title: 'Note', body: <p className="app-as-typed">{entry.text}</p> };
  }
  const body = entry.reason ? <p className="app-as-typed">{entry.reason}</p> : undefined;
  return {
    ...{ id, by, at, body },
    title: (
      <>
        Rated <BragTag brag={entry.brag} />
      </>
    ),
  };
}

/** Every rating and note, oldest first, with who wrote it. */
export function History({ history }: { history: readonly HistoryEntry[] }) {
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        Ratings and notes
      </h2>
      {history.length === 0 ? (
        <p className="govuk-body">No rating and no note yet.</p>
      ) : (
        <Timeline entries={history.map(entryOf)} />
      )}
    </section>
  );
}

/** What was decided, why, and what the referrer was told. */
export function Decided({ decision }: { decision: DecisionView | null }) {
  if (!decision) return null;
  return (
    <section className="app-decided" aria-labelledby="decision">
      <h2 className="govuk-heading-m" id="decision">
        Decision: {decision.outcome}
      </h2>
      <p className="govuk-body">
        {decision.by}, <time dateTime={decision.at.iso}>{decision.at.text}</time>.{' '}
        {decision.route ? `It goes to: ${decision.route.name}.` : 'It goes no further here.'}
      </p>
      <h3 className="govuk-heading-s">Rationale</h3>
      <p className="app-as-typed">{decision.rationale}</p>
      <h3 className="govuk-heading-s">Answer to the referrer</h3>
      <p className="app-as-typed">{decision.answer}</p>
    </section>
  );
}
