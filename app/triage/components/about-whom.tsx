/** Whom a page of a record is about: the names first, so that nobody decides on the wrong one. */
import type { ReferralView } from '../referral-view.ts';

export function AboutWhom({ view }: { view: Pick<ReferralView, 'names' | 'gist' | 'ages'> }) {
  return (
    <>
      {view.names.length > 0 && <strong>{view.names.join(', ')}. </strong>}
      {view.gist}. Ages: {view.ages.join(', ') || 'not known'}.
    </>
  );
}
