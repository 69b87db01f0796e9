import { expect, test } from 'vitest';
import { readAuthority } from '../../platform/authority.server.ts';
import type { Brag } from '../brag.ts';
import { dueAfterAsking, dueAfterRating } from './deadline.ts';

// Red: four working hours. Amber: one working day. Green: three.
const authority = readAuthority('seeds/authority/marlshire.json');
const on = (day: string, time = '10:00') => new Date(`2026-11-${day}T${time}Z`);
const tuesday = on('24');

test.each([
  ['red', on('24', '14:00')],
  ['amber', on('25')],
  ['green', on('27')],
  ['blue', null],
  [null, null],
] as const)('asked on Tuesday at ten and rated %s, a reply is due when the rating says', (brag, due) => {
  expect(dueAfterAsking(brag, tuesday, authority)).toEqual(due);
});

/** Asked on Tuesday at ten under one rating, rated anew under another. */
const moved = (from: 'red' | 'amber' | 'green', to: Brag, at: Date) =>
  dueAfterRating(
    { askedAt: tuesday, dueAt: dueAfterAsking(from, tuesday, authority) ?? tuesday },
    to,
    at,
    authority,
  );

test('what becomes more urgent is needed sooner, counted from when it did', () => {
  expect(moved('green', 'red', on('25'))).toEqual(on('25', '14:00'));
  expect(moved('green', 'amber', on('25'))).toEqual(on('26'));
});

test('it is never needed later than it was because it became more urgent', () => {
  expect(moved('amber', 'red', on('25', '09:30'))).toEqual(on('25'));
  expect(moved('green', 'red', on('30')), 'late stays late').toEqual(on('27'));
});

test('what becomes less urgent has the time it would have had from the start', () => {
  expect(moved('red', 'green', on('24', '11:00'))).toEqual(on('27'));
  expect(moved('red', 'amber', on('24', '16:00')), 'also when it was late already').toEqual(on('25'));
});

test('the same rating again, or that it is not for us, changes nothing', () => {
  expect(moved('amber', 'amber', on('24', '15:00'))).toEqual(on('25'));
  expect(moved('amber', 'blue', on('24', '15:00'))).toEqual(on('25'));
});
