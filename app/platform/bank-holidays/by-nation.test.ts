import { expect, test } from 'vitest';
import { bankHolidaysByRule, easter } from '../../../tests/support/bank-holiday-rules.ts';
import { dayNumberOf } from '../london-clock.ts';
import { bankHolidays, expiryAlarm, isBankHoliday, type Nation, tableEnds } from './by-nation.ts';

const nations: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const years = Array.from({ length: 8 }, (_, later) => 2024 + later);

test.each(nations)('every bank holiday in %s from 2024 to 2031 is the one the rules give', (nation) => {
  const written = bankHolidays[nation].holidays.map(({ date }) => date);
  expect(written).toEqual(years.flatMap((year) => bankHolidaysByRule(nation, year)));
});

test('Easter falls where the church calendar puts it', () => {
  const sundays = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01'];
  expect(sundays.map((_, later) => easter(2024 + later).toString())).toEqual(sundays);
});

test.each(nations)(
  'a substitute day in %s says so, and a holiday kept on its own date does not',
  (nation) => {
    const ownDates: Record<string, string> = {
      "New Year's Day": '01-01',
      '2nd January': '01-02',
      "St Patrick's Day": '03-17',
      "Battle of the Boyne (Orangemen's Day)": '07-12',
      "St Andrew's Day": '11-30',
      'Christmas Day': '12-25',
      'Boxing Day': '12-26',
    };
    const fixed = bankHolidays[nation].holidays
      .map(({ date, name }) => ({ date, name, ownDate: ownDates[name.replace(' (substitute day)', '')] }))
      .filter(({ ownDate }) => ownDate !== undefined);
    expect(fixed.length).toBeGreaterThanOrEqual(24);
    for (const { date, name, ownDate } of fixed) {
      expect([name, name.endsWith('(substitute day)')]).toEqual([name, !date.endsWith(String(ownDate))]);
    }
  },
);

test('the nations differ where people would notice', () => {
  const off = (date: string) => nations.filter((nation) => isBankHoliday(dayNumberOf(date), nation));
  expect(off('2026-04-06'), 'Easter Monday').toEqual(['england', 'wales', 'northern-ireland']);
  expect(off('2026-06-15'), 'the World Cup holiday').toEqual(['scotland']);
  expect(off('2026-11-30'), 'St Andrew').toEqual(['scotland']);
  expect(off('2026-03-17'), 'St Patrick').toEqual(['northern-ireland']);
  expect(off('2027-12-28'), 'Boxing Day, after a Christmas at the weekend').toEqual(nations);
  expect(off('2026-11-24'), 'an ordinary Tuesday').toEqual([]);
});

test.each(nations)('the table for %s reaches the day it claims, and no further', (nation) => {
  const { completeTo, holidays } = bankHolidays[nation];
  const last = holidays.at(-1)?.date ?? '';
  expect(tableEnds(nation).toString()).toBe(completeTo);
  expect(last <= completeTo && last.slice(0, 4) === completeTo.slice(0, 4)).toBe(true);
});

test('the alarm sounds half a year before the table runs out, and does not stop by itself', () => {
  const alarm = (at: string) => expiryAlarm('england', new Date(at));
  expect(alarm('2026-11-24T12:00Z')).toEqual({ daysLeft: 1863, alarming: false });
  // London has reached 4 July, 181 days ahead being the 3rd, while UTC is still on the day before.
  expect(alarm('2031-07-03T22:59Z')).toEqual({ daysLeft: 181, alarming: false });
  expect(alarm('2031-07-03T23:00Z')).toEqual({ daysLeft: 180, alarming: true });
  expect(alarm('2031-12-31T12:00Z')).toEqual({ daysLeft: 0, alarming: true });
  expect(alarm('2032-01-10T12:00Z')).toEqual({ daysLeft: -10, alarming: true });
});

test('the tables in use today are not about to run out', () => {
  for (const nation of nations) expect(expiryAlarm(nation, new Date()).alarming).toBe(false);
});
