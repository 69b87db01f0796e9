/** Under the gist of a record: whom it is about, who told us and what is known; on a small screen how urgent it is, too. */
import { BragTag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { seenBeforeInWords } from '../matching/history.ts';
import type { MatchingPanelView } from '../matching/panel.server.ts';
import type { ReferralView } from '../referral-view.ts';
import { ClockTag } from './clock-tag.tsx';

interface WhoAndKnownProps {
  view: ReferralView;
  matching: MatchingPanelView;
}

export function WhoAndKnown({ view, matching: { seenBefore, toConfirm, reference } }: WhoAndKnownProps) {
  const { nextClock, brag } = view;
  return (
    <>
      <p className="govuk-body">
        {view.names.length > 0 && <strong>{view.names.join(', ')}. </strong>}
        Ages: {view.ages.join(', ') || 'not known'}. From: {view.source}. {seenBeforeInWords(seenBefore)}.
        {toConfirm > 0 && (
          <>
            {' '}
            <a className="govuk-link" href={paths.staff.matches(reference)}>
              Compare {toConfirm === 1 ? 'one possible match' : `${toConfirm} possible matches`}
            </a>
          </>
        )}
      </p>
      {/* Where the rail stands beside the words, it says this itself. */}
      <p className="govuk-body app-jump">
        {brag && <BragTag brag={brag} />}{' '}
        {nextClock && (
          <>
            {nextClock.name}: <ClockTag clock={nextClock.left} />{' '}
          </>
        )}
        <br />
        <a className="govuk-link" href="#how-it-stands">
          How it stands and what is next
        </a>
      </p>
    </>
  );
}
