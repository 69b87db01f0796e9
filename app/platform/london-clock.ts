/**
 * The clock on the wall in London, in plain arithmetic: a queue page asks for fifty clocks at once, and a
 * time zone library answers a thousand times more slowly. British Summer Time runs from 01:00 UTC on the last
 * Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002); tests compare this
 * with Intl. Were Parliament to change it, this file changes.
 *
 * Instants are milliseconds since 1970 in UTC. Days are numbered by the London calendar: 0 is 1 January 1970.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const summers = new Map<number, { begins: number; ends: number }>();

function lastSundayAtOne(year: number, month: number): number {
  const lastOfMonth = new Date(Date.UTC(year, month, 31, 1));
  return lastOfMonth.getTime() - lastOfMonth.getUTCDay() * DAY;
}

function summerOf(year: number) {
  const known = summers.get(year);
  if (known) return known;
  const summer = { begins: lastSundayAtOne(year, 2), ends: lastSundayAtOne(year, 9) };
  summers.set(year, summer);
  return summer;
}

/** How far London is ahead of UTC: nothing, or an hour in summer. */
function londonOffset(instant: number): number {
  const { begins, ends } = summerOf(new Date(instant).getUTCFullYear());
  return instant >= begins && instant < ends ? HOUR : 0;
}

/** The London calendar day on which this instant falls. */
export function londonDay(instant: number): number {
  return Math.floor((instant + londonOffset(instant)) / DAY);
}

/** Milliseconds shown on the London clock since midnight. */
export function londonTimeOfDay(instant: number): number {
  return instant + londonOffset(instant) - londonDay(instant) * DAY;
}

/**
 * The instant when London clocks show this time on this day. When they show it twice (October), the first;
 * when they skip it (March), the moment as long after midnight as asked, so an hour later by the clock.
 */
export function londonInstant(day: number, timeOfDay: number): number {
  const asWinter = day * DAY + timeOfDay;
  const asSummer = asWinter - HOUR;
  return londonOffset(asSummer) === HOUR ? asSummer : asWinter;
}

/** The last moment of the London day so many days on: what is promised until a day holds for the whole of it. */
export function endOfDayIn(at: Date, days: number): Date {
  return new Date(londonInstant(londonDay(at.getTime()) + days + 1, 0) - 1);
}

/** The number of a day written YYYY-MM-DD. */
export function dayNumberOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}
