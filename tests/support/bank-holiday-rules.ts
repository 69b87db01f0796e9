/**
 * Bank holidays worked out from the rules, to check the dates written in `app/platform/bank-holidays`. Shares
 * nothing with the tables: Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations and orders
 * made each year for 1 January, early May, Christmas and substitute days.
 */
import { Temporal } from 'temporal-polyfill';
import type { Nation } from '../../app/platform/bank-holidays/by-nation.ts';

type Day = Temporal.PlainDate;

const proclaimed: Partial<Record<Nation, readonly string[]>> = { scotland: ['2026-06-15'] };

/** Easter Day in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Temporal.PlainDate.from({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
}

function firstMonday(year: number, month: number): Day {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Day {
  const last = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** At a weekend the next weekday that is not already a holiday is kept instead. */
function keep(wanted: readonly Day[]): Day[] {
  const weekday = (day: Day) => day.dayOfWeek <= 5;
  const kept = wanted.filter(weekday);
  for (const lost of wanted.filter((day) => !weekday(day))) {
    let instead = lost.add({ days: 1 });
    while (!weekday(instead) || kept.some((day) => day.equals(instead))) instead = instead.add({ days: 1 });
    kept.push(instead);
  }
  return kept;
}

/** Every bank holiday of the year as YYYY-MM-DD, in order. */
export function bankHolidaysByRule(nation: Nation, year: number): string[] {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const scottish = nation === 'scotland';
  const everywhere = [
    on(1, 1),
    easter(year).subtract({ days: 2 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
  ];
  const here = scottish
    ? [on(1, 2), firstMonday(year, 8), on(11, 30)]
    : [easter(year).add({ days: 1 }), lastMonday(year, 8)];
  const irish = nation === 'northern-ireland' ? [on(3, 17), on(7, 12)] : [];
  const kept = keep([...everywhere, ...here, ...irish, on(12, 25), on(12, 26)]).map(String);
  const special = (proclaimed[nation] ?? []).filter((day) => day.startsWith(`${year}-`));
  return [...kept, ...special].sort();
}
