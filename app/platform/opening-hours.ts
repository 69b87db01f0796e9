/**
 * When an authority's front door is staffed: which days, from when to when, and never on a bank holiday.
 */
import { isBankHoliday, type Nation } from './bank-holidays/by-nation.ts';
import { DAY, HOUR, londonInstant, MINUTE, weekdayOf } from './london-clock.ts';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface WorkingHours {
  nation: Nation;
  /**
   * 1 is Monday. A day left out is closed. Times as on the clock, '08:45' to '17:00'; midnight ends at
   * '24:00'.
   */
  days: Partial<Record<Weekday, { from: string; to: string }>>;
}

/** The instants between which the door is open on one day: from `opens`, until just before `closes`. */
export interface Opening {
  opens: number;
  closes: number;
}

type Timetable = readonly (Opening | undefined)[];

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const roundTheClock: Timetable = weekdays.map(() => ({ opens: 0, closes: DAY }));

// Hours are read from one file at start-up, so the same object comes back for every row of a queue.
const timetables = new WeakMap<WorkingHours, Timetable>();

function timeOfDay(clock: string): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}

/** A day whose times cannot be read, or end before they begin, is closed. */
function opening(times: { from: string; to: string } | undefined): Opening | undefined {
  if (!times) return undefined;
  const day = { opens: timeOfDay(times.from), closes: timeOfDay(times.to) };
  return day.opens < day.closes ? day : undefined;
}

/**
 * The week as milliseconds since midnight. Hours that open on no day are read as open all week: a referral
 * must not fail over a settings mistake, and due too early is the safe way to be wrong.
 */
function timetableOf(hours: WorkingHours): Timetable {
  const known = timetables.get(hours);
  if (known) return known;
  const week = weekdays.map((weekday) => opening(hours.days[weekday]));
  const timetable = week.some(Boolean) ? week : roundTheClock;
  timetables.set(hours, timetable);
  return timetable;
}

/** When the door opens and closes on this day; nothing when it stays shut. Days as in `london-clock.ts`. */
export function openingOn(day: number, hours: WorkingHours): Opening | undefined {
  const times = timetableOf(hours)[weekdayOf(day) - 1];
  if (!times || isBankHoliday(day, hours.nation)) return undefined;
  return { opens: londonInstant(day, times.opens), closes: londonInstant(day, times.closes) };
}

/** The minutes of the longest staffed day of the week. */
export const minutesOfDay = (hours: WorkingHours): number =>
  Math.max(...timetableOf(hours).map((day) => (day ? (day.closes - day.opens) / MINUTE : 0)));
