import { describe, expect, test } from 'vitest';
import { toDate, toLondon } from './british-time.ts';
import {
  DAY,
  dayNumberOf,
  endOfDayIn,
  HOUR,
  londonDay,
  londonInstant,
  londonTimeOfDay,
  weekdayOf,
} from './london-clock.ts';

const intl = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

function shown(instant: number): string {
  const day = new Date(londonDay(instant) * DAY).toISOString().slice(0, 10);
  const time = new Date(londonTimeOfDay(instant)).toISOString().slice(11, 19);
  return `${day}, ${time}`;
}

test('every hour from 2024 to 2035 shows the day and time that Intl shows', () => {
  const wrong: string[] = [];
  const end = Date.UTC(2036, 0, 1);
  for (let at = Date.UTC(2024, 0, 1); at < end; at += HOUR) {
    if (shown(at) !== intl.format(at)) wrong.push(new Date(at).toISOString());
  }
  expect(wrong).toEqual([]);
});

test('the clocks change at the very millisecond Intl says they do', () => {
  for (const change of ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', '2031-10-26T01:00Z']) {
    for (const at of [Date.parse(change) - 1, Date.parse(change)]) expect(shown(at)).toBe(intl.format(at));
  }
});

describe('a time on the clock becomes the instant Temporal gives', () => {
  test.each([
    ['an ordinary winter morning', '2026-11-24', '08:45'],
    ['an ordinary summer morning', '2026-07-14', '08:45'],
    ['half past one, skipped in March', '2026-03-29', '01:30'],
    ['two in the morning in March', '2026-03-29', '02:00'],
    ['half past one, shown twice in October', '2026-10-25', '01:30'],
    ['two in the morning in October', '2026-10-25', '02:00'],
    ['midnight before the clocks go forward', '2026-03-29', '00:00'],
  ])('%s', (_, date, clock) => {
    const midnightToClock = Date.parse(`${date}T${clock}Z`) - Date.parse(`${date}T00:00Z`);
    const expected = toDate(toLondon(new Date(`${date}T12:00Z`)).withPlainTime(clock));
    expect(new Date(londonInstant(dayNumberOf(date), midnightToClock))).toEqual(expected);
  });
});

test('24 November 2026 is a Tuesday and the Sunday before it is day seven', () => {
  expect([weekdayOf(dayNumberOf('2026-11-24')), weekdayOf(dayNumberOf('2026-11-22'))]).toEqual([2, 7]);
});

test.each([
  ['2026-11-21T13:09Z', 90, '2027-02-19T23:59:59.999Z'],
  ['2026-03-01T00:30Z', 90, '2026-05-30T22:59:59.999Z'],
  ['2026-07-31T22:59Z', 90, '2026-10-29T23:59:59.999Z'],
  ['2026-07-31T23:01Z', 90, '2026-10-30T23:59:59.999Z'],
])('what is promised at %s for %d days holds to the end of a day in London', (from, days, until) => {
  expect(endOfDayIn(new Date(from), days)).toEqual(new Date(until));
});
