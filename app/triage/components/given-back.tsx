/** A manager did not agree: whoever decides again reads why first, and what was decided and written. */
import { Details, WarningText } from '../../govuk/index.ts';
import type { DecisionView } from '../referral-view.ts';
import { DecisionWords } from './history.tsx';

interface GivenBackProps {
  /** The decision that counts, or is to be signed off; null before there is one. */
  decision: DecisionView | null;
  /** Those that do not count, oldest first. */
  before: readonly DecisionView[];
}

/** The last one where it was given back, and nothing was decided since. */
export function lastGivenBack({ decision, before }: GivenBackProps): DecisionView | null {
  const last = before.at(-1);
  if (last?.state !== 'returned') return null;
  return decision && new Date(decision.at.iso) > new Date(last.at.iso) ? null : last;
}

export function GivenBack(props: GivenBackProps) {
  const last = lastGivenBack(props);
  if (!last) return null;
  const { signOff } = last;
  return (
    <section aria-label="Given back by a manager">
      <WarningText>
        {signOff?.by ?? 'A manager'} gave this decision back, and nobody has been told anything of it.
      </WarningText>
      {signOff?.says && <blockquote className="app-own-words__text">{signOff.says}</blockquote>}
      <Details summary={`What was given back: ${last.outcome}`}>
        <DecisionWords decision={last} />
      </Details>
    </section>
  );
}
