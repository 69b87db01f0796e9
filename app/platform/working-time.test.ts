import { describe, expect, test } from 'vitest';
import type { Nation } from './bank-holidays/by-nation.ts';
import { momentInWords, toDate, toLondon } from './british-time.ts';
import {
  addWorkingTime,
  isOpen,
  nextOpening,
  type WorkingHours,
  workingMinutesBetween,
} from './working-time.ts';

const day = { from: '08:45', to: '17:00' };
const weekdays: WorkingHours['days'] = { 1: day, 2: day, 3: day, 4: day, 5: day };
const england: WorkingHours = { nation: 'england', days: weekdays };
const allDay = { from: '00:00', to: '24:00' };
const alwaysOpen: WorkingHours = {
  nation: 'england',
  days: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
};

/** A moment by the clock in London: '2026-04-03 19:00'. */
function london(clock: string): Date {
  const [date, time] = clock.split(' ');
  return toDate(toLondon(new Date(`${date}T12:00Z`)).withPlainTime(String(time)));
}

function dueInOneDay(received: string, hours: WorkingHours = england): string {
  return momentInWords(addWorkingTime(london(received), { workingDays: 1 }, hours));
}

describe('a decision within one working day', () => {
  test.each([
    ['on Friday afternoon is due on Monday afternoon', '2026-11-20 16:30', '4:30pm on Monday 23 November'],
    ['on Saturday is due as Tuesday begins', '2026-11-21 11:00', '8:45am on Tuesday 24 November'],
    [
      'before the door opens is due as the next day begins',
      '2026-11-24 07:00',
      '8:45am on Wednesday 25 November',
    ],
    ['as the door opens is due as it opens tomorrow', '2026-11-24 08:45', '8:45am on Wednesday 25 November'],
    ['a minute before closing keeps that minute', '2026-11-24 16:59', '4:59pm on Wednesday 25 November'],
    ['as the door closes counts from the morning', '2026-11-24 17:00', '8:45am on Thursday 26 November'],
    ['on Good Friday evening is due on Wednesday morning', '2026-04-03 19:00', '8:45am on Wednesday 8 April'],
    ['on Christmas Eve skips the substitute Boxing Day', '2026-12-24 15:00', '3pm on Tuesday 29 December'],
    ['on New Year’s Eve is due on Monday', '2026-12-31 15:00', '3pm on Monday 4 January'],
    ['before the clocks go forward keeps its clock time', '2026-03-27 10:00', '10am on Monday 30 March'],
    ['before the clocks go back keeps its clock time', '2026-10-23 10:00', '10am on Monday 26 October'],
    ['on the night of 29 March is due on Tuesday', '2026-03-29 00:30', '8:45am on Tuesday 31 March'],
    ['on the night of 25 October is due on Tuesday', '2026-10-25 01:30', '8:45am on Tuesday 27 October'],
  ])('a referral sent %s', (_, received, due) => {
    expect(dueInOneDay(received)).toBe(due);
  });

  test.each<[string, Nation, string, string]>([
    ['on Good Friday evening', 'scotland', '2026-04-03 19:00', '8:45am on Tuesday 7 April'],
    ['on New Year’s Eve', 'scotland', '2025-12-31 15:00', '3pm on Monday 5 January'],
    ['before the World Cup holiday', 'scotland', '2026-06-12 15:00', '3pm on Tuesday 16 June'],
    ['before the World Cup holiday', 'england', '2026-06-12 15:00', '3pm on Monday 15 June'],
    ['before St Patrick’s Day', 'northern-ireland', '2026-03-16 15:00', '3pm on Wednesday 18 March'],
    ['before the August holiday', 'wales', '2026-08-28 15:00', '3pm on Tuesday 1 September'],
  ])('a referral sent %s in %s keeps that nation’s holidays', (_, nation, received, due) => {
    expect(dueInOneDay(received, { nation, days: weekdays })).toBe(due);
  });

  test('a referral sent late on Thursday is due before a short Friday closes', () => {
    const shortFriday = { ...england, days: { ...weekdays, 5: { from: '09:00', to: '16:30' } } };
    expect(dueInOneDay('2026-11-19 16:50', shortFriday)).toBe('4:30pm on Friday 20 November');
    expect(dueInOneDay('2026-11-19 08:50', shortFriday)).toBe('9am on Friday 20 November');
  });
});

describe('a decision within working hours', () => {
  const dueInHours = (received: string, workingHours: number) =>
    momentInWords(addWorkingTime(london(received), { workingHours }, england));

  test('four hours from the morning end the same day', () => {
    expect(dueInHours('2026-11-24 09:30', 4)).toBe('1:30pm on Tuesday 24 November');
  });

  test('four hours that reach closing time end then, not the next morning', () => {
    expect(dueInHours('2026-11-24 13:00', 4)).toBe('5pm on Tuesday 24 November');
  });

  test('four hours from late on Friday end on Monday', () => {
    expect(dueInHours('2026-11-20 16:00', 4)).toBe('11:45am on Monday 23 November');
  });

  test('hours may follow days', () => {
    const due = addWorkingTime(london('2026-11-20 16:00'), { workingDays: 1, workingHours: 2 }, england);
    expect(momentInWords(due)).toBe('9:45am on Tuesday 24 November');
  });

  test('no time at all is due at the next opening', () => {
    expect(momentInWords(addWorkingTime(london('2026-11-21 11:00'), {}, england))).toBe(
      '8:45am on Monday 23 November',
    );
  });
});

describe('the minutes between', () => {
  const minutes = (a: string, b: string, hours = england) =>
    workingMinutesBetween(london(a), london(b), hours);

  test('a night and a weekend do not count', () => {
    expect(minutes('2026-11-24 16:45', '2026-11-25 09:00')).toBe(30);
    expect(minutes('2026-11-20 16:00', '2026-11-23 09:45')).toBe(120);
    expect(minutes('2026-11-21 09:00', '2026-11-22 15:00')).toBe(0);
  });

  test('looking back counts below zero', () => {
    expect(minutes('2026-11-25 09:00', '2026-11-24 16:45')).toBe(-30);
    expect(minutes('2026-11-22 15:00', '2026-11-21 09:00')).toBe(0);
  });

  test('round the clock, the night of 29 March is an hour short and that of 25 October an hour long', () => {
    expect(minutes('2026-03-28 22:00', '2026-03-29 06:00', alwaysOpen)).toBe(7 * 60);
    expect(minutes('2026-10-24 22:00', '2026-10-25 06:00', alwaysOpen)).toBe(9 * 60);
  });
});

describe('whether anybody is there', () => {
  test('from opening until just before closing', () => {
    const clock = ['08:44', '08:45', '16:59', '17:00'];
    expect(clock.map((time) => isOpen(london(`2026-11-24 ${time}`), england))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('not on a bank holiday', () => {
    expect(isOpen(london('2026-12-28 10:00'), england)).toBe(false);
  });

  test('the next opening is today’s before it opens, and the next day’s after', () => {
    const next = (clock: string) => momentInWords(nextOpening(london(clock), england));
    expect(next('2026-11-24 06:00')).toBe('8:45am on Tuesday 24 November');
    expect(next('2026-11-24 08:45')).toBe('8:45am on Tuesday 24 November');
    expect(next('2026-11-24 10:00')).toBe('8:45am on Wednesday 25 November');
    expect(next('2026-12-24 18:00')).toBe('8:45am on Tuesday 29 December');
  });
});

describe('a referral never fails over a calendar', () => {
  test('beyond the bank holidays we know, only weekends are closed', () => {
    expect(dueInOneDay('2033-12-23 15:00')).toBe('3pm on Monday 26 December');
  });

  test('with no hours set, the clock runs round the clock', () => {
    expect(dueInOneDay('2026-11-21 11:00', { nation: 'england', days: {} })).toBe(
      '11am on Sunday 22 November',
    );
  });

  test('a day whose times make no sense is closed', () => {
    const muddled = { ...england, days: { ...weekdays, 1: { from: '17:00', to: '08:45' } } };
    expect(dueInOneDay('2026-11-20 16:30', muddled)).toBe('4:30pm on Tuesday 24 November');
  });

  test('something that is no date is refused, not waited on for ever', () => {
    expect(() => addWorkingTime(new Date('soon'), { workingDays: 1 }, england)).toThrow(RangeError);
    expect(() => addWorkingTime(new Date(0), { workingHours: Infinity }, england)).toThrow(RangeError);
  });
});
