/**
 * How long is left before a decision is due, counted in working time. The words stand without colour, so the
 * clock reads the same on screen, aloud and in print.
 */
import { minutesOfDay } from '~/platform/opening-hours.ts';
import { isOpen, type WorkingHours, workingMinutesBetween } from '~/platform/working-time.ts';

const DUE_SOON_MINUTES = 120;

export interface ClockLeft {
  kind: 'left' | 'due-soon' | 'overdue';
  /** Whole working minutes; below zero when overdue, so that sorting by it puts the latest first. */
  workingMinutes: number;
  inWords: string;
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

/** So many working days are no longer counted in hours. */
const MANY_DAYS = 3;

/** "4 working days", "5 hours 10 minutes", "2 hours", "1 minute". */
function duration(minutes: number, working: WorkingHours): string {
  const days = Math.floor(minutes / minutesOfDay(working));
  if (days >= MANY_DAYS) return count(days, 'working day');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return count(rest, 'minute');
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
}

function soonInWords(minutes: number, at: Date, hours: WorkingHours): string {
  if (minutes > 0) return `Due soon: ${duration(minutes, hours)} left`;
  return isOpen(at, hours) ? 'Due in less than a minute' : 'Due at the next opening';
}

/** Due on the dot is still on time. Overnight nothing runs, so something may be overdue by no working time. */
export function clockLeft(dueAt: Date, at: Date, hours: WorkingHours): ClockLeft {
  const exact = workingMinutesBetween(at, dueAt, hours);
  // Rounded towards zero: never more time than there is, never later than it was. Plus zero turns -0 into 0.
  const workingMinutes = Math.trunc(exact) + 0;
  if (at > dueAt) {
    const by = workingMinutes === 0 ? '' : ` by ${duration(-workingMinutes, hours)}`;
    return { kind: 'overdue', workingMinutes, inWords: `Overdue${by}` };
  }
  if (exact < DUE_SOON_MINUTES) {
    return { kind: 'due-soon', workingMinutes, inWords: soonInWords(workingMinutes, at, hours) };
  }
  return { kind: 'left', workingMinutes, inWords: `${duration(workingMinutes, hours)} left` };
}
