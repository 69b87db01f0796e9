/**
 * Working time at an authority's front door. Working Together to Safeguard Children: a social worker decides
 * about a referral, and the referrer hears back, within one working day. Clocks run while the door is
 * staffed, by London time and the nation's bank holidays; past the end of that table they know weekends only
 * (`expiryAlarm` warns first), because a referral must never fail for want of a date.
 */
import { HOUR, londonDay, londonInstant, londonTimeOfDay, MINUTE } from './london-clock.ts';
import { type Opening, openingOn, type WorkingHours } from './opening-hours.ts';

export type { WorkingHours } from './opening-hours.ts';

interface WorkingTime {
  workingDays?: number;
  workingHours?: number;
}

/** The first staffed day from this one on. */
function openDayFrom(firstDay: number, hours: WorkingHours): { day: number; opening: Opening } {
  if (!Number.isFinite(firstDay)) throw new RangeError('This is not a date');
  for (let day = firstDay; ; day += 1) {
    const opening = openingOn(day, hours);
    if (opening) return { day, opening };
  }
}

/** True while the door is staffed; at closing time it no longer is. */
export function isOpen(at: Date, hours: WorkingHours): boolean {
  const instant = at.getTime();
  const today = openingOn(londonDay(instant), hours);
  return today !== undefined && instant >= today.opens && instant < today.closes;
}

/** When the door opens next, or now if it is opening at this moment. */
export function nextOpening(at: Date, hours: WorkingHours): Date {
  const instant = at.getTime();
  const today = londonDay(instant);
  const { opening } = openDayFrom(today, hours);
  const next = opening.opens >= instant ? opening : openDayFrom(today + 1, hours).opening;
  return new Date(next.opens);
}

/**
 * The same clock time so many working days on. Where that day is shorter, its opening or closing time: still
 * within the promised day, and when somebody is there to keep the promise.
 */
function addDays(start: number, count: number, hours: WorkingHours): number {
  let { day, opening } = openDayFrom(londonDay(start), hours);
  for (let left = count; left >= 1; left -= 1) ({ day, opening } = openDayFrom(day + 1, hours));
  const sameTime = londonInstant(day, londonTimeOfDay(start));
  return Math.min(Math.max(sameTime, opening.opens), opening.closes);
}

/** Spends hours while the door is open, so four hours from 3pm end the next morning. */
function addHours(start: number, amount: number, hours: WorkingHours): number {
  let left = amount;
  let { day, opening } = openDayFrom(londonDay(start), hours);
  for (;;) {
    const begins = Math.max(start, opening.opens);
    const usable = Math.max(0, opening.closes - begins);
    if (left <= usable) return begins + left;
    left -= usable;
    ({ day, opening } = openDayFrom(day + 1, hours));
  }
}

/**
 * When something is due: working days first, then working hours (whole days; nothing below zero). What
 * arrives while the door is shut counts from the next opening, as nobody could have read it before. With the
 * door open Monday to Friday, 8:45am to 5pm, one working day from
 *
 *     Friday 4:30pm     is Monday 4:30pm: the same clock time on the next working day
 *     Tuesday 7am       is Wednesday 8:45am: counted from Tuesday's opening
 *     Saturday          is Tuesday 8:45am: counted from Monday's opening, a full working day to decide
 *     Good Friday, 7pm  is Wednesday 8:45am: Easter Monday is a bank holiday (in Scotland, Tuesday 8:45am)
 */
export function addWorkingTime(from: Date, amount: WorkingTime, hours: WorkingHours): Date {
  const { workingDays = 0, workingHours = 0 } = amount;
  if (!Number.isFinite(workingDays + workingHours)) throw new RangeError('This is not an amount of time');
  const start = (isOpen(from, hours) ? from : nextOpening(from, hours)).getTime();
  const afterDays = workingDays >= 1 ? addDays(start, workingDays, hours) : start;
  return new Date(workingHours > 0 ? addHours(afterDays, workingHours * HOUR, hours) : afterDays);
}

/** Minutes the door is open from one moment to another; below zero when the second comes first. */
export function workingMinutesBetween(a: Date, b: Date, hours: WorkingHours): number {
  if (b < a) return 0 - workingMinutesBetween(b, a, hours);
  const [begins, ends] = [a.getTime(), b.getTime()];
  let open = 0;
  for (let day = londonDay(begins); day <= londonDay(ends); day += 1) {
    const opening = openingOn(day, hours);
    if (opening) open += Math.max(0, Math.min(ends, opening.closes) - Math.max(begins, opening.opens));
  }
  return open / MINUTE;
}
