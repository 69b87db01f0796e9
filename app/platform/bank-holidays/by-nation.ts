/**
 * Which bank holidays count where. The tables run out: clocks then know weekends only, which makes some
 * decisions due earlier than they should be, never later. The alarm gives half a year to add the next years.
 */
import { Temporal } from 'temporal-polyfill';
import { toLondon } from '../british-time.ts';
import { dayNumberOf } from '../london-clock.ts';
import type { BankHolidayTable } from './bank-holiday-table.ts';
import { englandAndWales } from './england-and-wales.ts';
import { northernIreland } from './northern-ireland.ts';
import { scotland } from './scotland.ts';

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

const ALARM_DAYS = 180;

export const bankHolidays: Readonly<Record<Nation, BankHolidayTable>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland,
  'northern-ireland': northernIreland,
};

const daysOff: Readonly<Record<Nation, ReadonlySet<number>>> = {
  england: dayNumbers(englandAndWales),
  wales: dayNumbers(englandAndWales),
  scotland: dayNumbers(scotland),
  'northern-ireland': dayNumbers(northernIreland),
};

function dayNumbers({ holidays }: BankHolidayTable): ReadonlySet<number> {
  return new Set(holidays.map(({ date }) => dayNumberOf(date)));
}

/** True on a listed bank holiday. Days are numbered as in `london-clock.ts`. */
export function isBankHoliday(day: number, nation: Nation): boolean {
  return daysOff[nation].has(day);
}

/** The last day on which the table for this nation can be relied on. */
export function tableEnds(nation: Nation): Temporal.PlainDate {
  return Temporal.PlainDate.from(bankHolidays[nation].completeTo);
}

/**
 * How many days the table has left, and whether somebody should add to it now. Below zero once it has run
 * out.
 */
export function expiryAlarm(nation: Nation, at: Date): { daysLeft: number; alarming: boolean } {
  const daysLeft = toLondon(at).toPlainDate().until(tableEnds(nation)).total('days');
  return { daysLeft, alarming: daysLeft <= ALARM_DAYS };
}
