import { Tag } from '../../../govuk/index.ts';
import { type HandOverView, whereItIs } from '../hand-over-view.ts';
import { Steps } from './steps.tsx';

/** Where the family is now, with whom, and every step on the way. */
export function HandOverPanel({ view }: { view: HandOverView | null }) {
  if (!view) return null;
  return (
    <section aria-labelledby="hand-over">
      <h2 className="govuk-heading-m" id="hand-over">
        Hand-over
      </h2>
      <p className="govuk-body">
        {whereItIs(view)} {view.isLate && <Tag colour="red">Answer overdue</Tag>}
      </p>
      <Steps entries={view.entries} headingLevel={3} />
    </section>
  );
}
