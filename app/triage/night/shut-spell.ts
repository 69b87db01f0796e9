/** When the front door was shut last, or is shut now: what the hand-over list is about. */
import { londonDay } from '../../platform/london-clock.ts';
import { openingOn } from '../../platform/opening-hours.ts';
import type { WorkingHours } from '../../platform/working-time.ts';

export interface ShutSpell {
  /** When it closed. */
  from: Date;
  /** When it opened again; null while it is still shut. */
  until: Date | null;
}

/** The closing before this moment on this day or an earlier one, and the opening that followed it, if it is past. */
export function shutSpell(at: Date, hours: WorkingHours): ShutSpell {
  const instant = at.getTime();
  let until: number | null = null;
  for (let day = londonDay(instant); ; day -= 1) {
    const opening = openingOn(day, hours);
    if (!opening) continue;
    if (opening.closes <= instant)
      return { from: new Date(opening.closes), until: until === null ? null : new Date(until) };
    if (opening.opens <= instant) until = opening.opens;
  }
}
