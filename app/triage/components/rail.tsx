/** Beside the record, always in view: what comes next, how urgent it is, how long is left, who holds it, who has looked. */
import type { ReactNode } from 'react';
import { canBeDoneTo, type RecordState, type Staff } from '../../accounts/roles.ts';
import { BragTag, Button, Details, LinkButton, SummaryList, Tag } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import { WhoLooked } from '../access/components/who-looked.tsx';
import type { CountedFrom } from '../clocks/panel.server.ts';
import type { NextStep } from '../next-step.ts';
import { recordLinks } from '../record-links.ts';
import type { ReferralView } from '../referral-view.ts';
import { ClockTag, CountedFromOther } from './clock-tag.tsx';

const statusWords: Record<RecordState, string> = {
  received: 'Waiting to be claimed',
  claimed: 'Being looked at',
  awaiting_sign_off: 'Decided, waiting for a manager to sign off',
  waiting: 'Meets the threshold, waiting for capacity',
  decided: 'Decided',
  merged: 'The same contact as another referral',
};

/** The clock that ends next, by name: whose it is and what follows stands under "Clocks". */
function clockRows({ nextClock, isPaused }: ReferralView, countedFrom: CountedFrom | null) {
  return [
    ...(isPaused ? [{ key: 'Decision', value: <Tag colour="grey">Paused</Tag> }] : []),
    ...(nextClock
      ? [
          {
            key: 'Next due',
            value: (
              <>
                {nextClock.name}
                <br />
                <ClockTag clock={nextClock.left} />
                <br />
                <time dateTime={nextClock.due.iso}>{nextClock.due.text}</time>
                {countedFrom && (
                  <>
                    <br />
                    <CountedFromOther {...countedFrom} />
                  </>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
}

function NextAction({ view, next }: { view: ReferralView; next: NextStep }) {
  if (next === 'claim') {
    return (
      <form method="post">
        <Button name="do" value="claim">
          Claim
        </Button>
      </form>
    );
  }
  if (next === 'put-back') {
    return (
      <form method="post">
        <p className="govuk-body">It is rated. Your role does not decide: a social worker claims it next.</p>
        <Button name="do" value="release">
          Put back for a social worker
        </Button>
      </form>
    );
  }
  if (next === 'sign-off') {
    return <LinkButton href={paths.staff.signOff(view.reference)}>Sign off the decision</LinkButton>;
  }
  if (next === 'decide') return <LinkButton href={paths.staff.decide(view.reference)}>Decide</LinkButton>;
  if (next === 'look-again') {
    return <LinkButton href={paths.staff.reconsider(view.reference)}>Look at it again</LinkButton>;
  }
  if (next === 'end-wait') {
    return (
      <LinkButton href={`${paths.staff.answer(view.reference)}#wait`}>End or review the wait</LinkButton>
    );
  }
  if (next === 'tell') {
    return <LinkButton href={paths.staff.answer(view.reference)}>Tell them the answer</LinkButton>;
  }
  if (next === 'answer-hand-over') {
    return <LinkButton href={paths.staff.handOver(view.reference)}>Answer the hand-over</LinkButton>;
  }
  if (next === 'hand-over') {
    return <LinkButton href={paths.staff.handOver(view.reference)}>Hand it over</LinkButton>;
  }
  return null;
}

interface RailProps {
  view: ReferralView;
  /** The contact that the next clock is counted from, where that is another one. */
  countedFrom: CountedFrom | null;
  staff: Staff;
  next: NextStep;
  mayRelease: boolean;
  /** Whom somebody has yet to tell; and whose turn it is, where nothing is next for this person. */
  waits: ReactNode;
  /** How to reach or relieve the colleague who holds it. */
  reach: ReactNode;
  /** The form that sets the rating, where it is the next thing or may be changed. */
  rating: ReactNode;
  /** The list of keys that work here. */
  keys: ReactNode;
  isRatingOpen: boolean;
}

export function Rail(props: RailProps) {
  const { view, countedFrom, staff, next, mayRelease, waits, reach, rating, keys, isRatingOpen } = props;
  const links = recordLinks(staff, view.status, view.reference);
  const holder = view.holder?.id === staff.id ? 'You' : view.holder?.name;
  const rows = [
    { key: 'Rating', value: <BragTag brag={view.brag} /> },
    ...clockRows(view, countedFrom),
    { key: 'Held by', value: holder ?? 'Nobody yet' },
    { key: 'Status', value: statusWords[view.status] },
    ...(view.restricted ? [{ key: 'Access', value: <Tag colour="purple">Restricted record</Tag> }] : []),
    { key: 'Received', value: <time dateTime={view.receivedAt.iso}>{view.receivedAt.text}</time> },
  ];
  return (
    <aside className="app-rail" id="how-it-stands" aria-label="How it stands">
      {/* On top, where it is in view without moving the page, unless it is a whole form. */}
      <div className="app-screen-only">
        {waits}
        <NextAction view={view} next={next} />
      </div>
      <SummaryList rows={rows} />
      <div className="app-screen-only">
        {reach}
        {next === 'rate' && rating}
        {canBeDoneTo('rate', view.status) && next !== 'rate' && (
          <Details summary={view.brag ? 'Change the rating' : 'Rate it'} open={isRatingOpen}>
            {rating}
          </Details>
        )}
        {mayRelease && next !== 'put-back' && (
          <form method="post">
            <Button kind="secondary" name="do" value="release">
              Put back in the queue
            </Button>
          </form>
        )}
      </div>
      {links.length > 0 && (
        <nav className="app-screen-only" aria-label="More to do">
          <ul className="govuk-list">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {keys}
      <WhoLooked lookedAt={view.lookedAt} />
    </aside>
  );
}
