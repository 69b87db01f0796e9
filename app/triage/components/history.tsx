import { BragTag, Timeline, type TimelineEntry } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
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

const stateWords: Record<DecisionView['state'], string | null> = {
  awaiting_sign_off: 'It waits for a manager to sign off, and nobody has been told.',
  final: null,
  returned: 'A manager gave it back.',
  replaced: 'A later decision took its place.',
};

/** Everything about one decision. */
export function DecisionWords({ decision }: { decision: DecisionView }) {
  const { state, signOff, stays } = decision;
  return (
    <>
      <p className="govuk-body">
        {decision.by}, <time dateTime={decision.at.iso}>{decision.at.text}</time>.{' '}
        {decision.route ? `It goes to: ${decision.route.name}.` : 'It goes no further here.'}{' '}
        {stateWords[state]}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {decision.passedTo && (
          <li>
            Passed on to{' '}
            <a className="govuk-link" href={paths.staff.referral(decision.passedTo)}>
              {decision.passedTo}
            </a>
          </li>
        )}
        {decision.askedDiffers && <li>Not what was asked for: {decision.askedDiffers}</li>}
        {decision.suggestedDiffers && <li>Not what was suggested: {decision.suggestedDiffers}</li>}
        {decision.belowRedFlag && <li>There is a red flag, and this is below the MASH</li>}
        {!decision.startsNow && (
          <li>
            It meets the threshold and waits for capacity
            {decision.capacityFoundAt && `; found ${decision.capacityFoundAt.text}`}
          </li>
        )}
        {signOff && (
          <li>
            {state === 'returned' ? 'Given back' : 'Signed off'} by {signOff.by}, {signOff.at.text}
            {signOff.says && `: ${signOff.says}`}
          </li>
        )}
        <li>{decision.family}</li>
        {stays && (
          <li>
            Left in an answer: {stays.what.join('; ')}. Why: {stays.reason}
          </li>
        )}
      </ul>
      <h3 className="govuk-heading-s">Rationale</h3>
      <p className="app-as-typed">{decision.rationale}</p>
      <h3 className="govuk-heading-s">Answer to the referrer</h3>
      <p className="app-as-typed">{decision.answer}</p>
      {decision.familyAnswer && (
        <>
          <h3 className="govuk-heading-s">Answer to the family</h3>
          <p className="app-as-typed">{decision.familyAnswer}</p>
        </>
      )}
    </>
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
      <DecisionWords decision={decision} />
    </section>
  );
}
