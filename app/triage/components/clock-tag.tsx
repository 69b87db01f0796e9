import { Tag, type TagColour } from '../../govuk/index.ts';
import { paths } from '../../paths.ts';
import type { CountedFrom } from '../clocks/panel.server.ts';
import type { ClockLeft } from '../sla-clock.ts';

const colours: Record<ClockLeft['kind'], TagColour> = { left: 'grey', 'due-soon': 'yellow', overdue: 'red' };

/** The time left in working hours. The words say it all; the colour only catches the eye. */
export function ClockTag({ clock }: { clock: ClockLeft }) {
  return <Tag colour={colours[clock.kind]}>{clock.inWords}</Tag>;
}

/** Why a clock ends sooner than this record's own would: another contact that goes with it was there first. */
export function CountedFromOther({ reference, at }: CountedFrom) {
  return (
    <>
      Counted from{' '}
      <a className="govuk-link" href={paths.staff.referral(reference)}>
        {reference}
      </a>
      , received <time dateTime={at.iso}>{at.text}</time>
    </>
  );
}
