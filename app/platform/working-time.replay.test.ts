/**
 * Thousands of moments, replayed against a second implementation that shares nothing with the first. The
 * default run is a sample; `REPLAY_INSTANTS=100000` is the full promise: 0 mismatches in each nation.
 */
import { expect, test } from 'vitest';
import { SlowWorkingTime } from '../../tests/support/slow-working-time.ts';
import type { Nation } from './bank-holidays/by-nation.ts';
import {
  addWorkingTime,
  isOpen,
  nextOpening,
  type WorkingHours,
  workingMinutesBetween,
} from './working-time.ts';

const instants = Number(process.env.REPLAY_INSTANTS ?? 5000);
const week = { from: '08:45', to: '17:00' };
const roundTheClock = { from: '00:00', to: '24:00' };

const weekdays: WorkingHours['days'] = { 1: week, 2: week, 3: week, 4: week, 5: week };
const shortFriday: WorkingHours['days'] = { ...weekdays, 5: { from: '09:15', to: '16:30' } };
const always: WorkingHours['days'] = {
  ...{ 1: roundTheClock, 2: roundTheClock, 3: roundTheClock, 4: roundTheClock },
  ...{ 5: roundTheClock, 6: roundTheClock, 7: roundTheClock },
};
const doors: [Nation, string, WorkingHours['days']][] = [
  ['england', 'Monday to Friday', weekdays],
  ['wales', 'with a short Friday', shortFriday],
  ['scotland', 'Monday to Friday', weekdays],
  ['northern-ireland', 'round the clock', always],
];

/** The same moments every time, so that a mismatch can be looked at again (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nights = ['2026-03-29T00:00Z', '2026-10-25T00:00Z'].flatMap((midnight) =>
  Array.from({ length: 240 }, (_, minute) => new Date(Date.parse(midnight) - 3_600_000 + minute * 60_000)),
);

function moments(count: number): Date[] {
  const random = numbers(20261124);
  const [begins, ends] = [Date.UTC(2024, 0, 1), Date.UTC(2035, 10, 1)];
  return Array.from({ length: count }, () => new Date(begins + Math.floor(random() * (ends - begins))));
}

test.each(doors)(
  'in %s, %s, both ways agree about every moment from 2024 to 2035',
  { timeout: 120_000 },
  (nation, _, days) => {
    const hours: WorkingHours = { nation, days };
    const slow = new SlowWorkingTime(hours, 2024, 2036);
    const random = numbers(7);
    const mismatches: string[] = [];
    for (const at of [...nights, ...moments(instants)]) {
      const [workingDays, workingHours] = [1 + Math.floor(random() * 5), Math.ceil(random() * 96) / 4];
      const dueInDays = addWorkingTime(at, { workingDays }, hours);
      const dueInHours = addWorkingTime(at, { workingHours }, hours);
      const later = new Date(at.getTime() + Math.floor(random() * 20 * 86_400_000));
      const agree =
        isOpen(at, hours) === slow.isOpen(at) &&
        nextOpening(at, hours).getTime() === slow.nextOpening(at).getTime() &&
        dueInDays.getTime() === slow.addDays(at, workingDays).getTime() &&
        dueInHours.getTime() === slow.addHours(at, workingHours).getTime() &&
        workingMinutesBetween(at, later, hours) === slow.minutesBetween(at, later) &&
        workingMinutesBetween(at, dueInHours, hours) === workingHours * 60;
      if (!agree) mismatches.push(`${at.toISOString()} ${workingDays} days, ${workingHours} hours`);
    }
    expect(mismatches).toEqual([]);
  },
);
