import { Tag, type TagColour } from '../../govuk/index.ts';
import type { ClockLeft } from '../sla-clock.ts';

const colours: Record<ClockLeft['kind'], TagColour> = { left: 'grey', 'due-soon': 'yellow', overdue: 'red' };

/** The time left in working hours. The words say it all; the colour only catches the eye. */
export function ClockTag({ clock }: { clock: ClockLeft }) {
  return <Tag colour={colours[clock.kind]}>{clock.inWords}</Tag>;
}
