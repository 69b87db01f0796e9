import { expect, test } from 'vitest';
import { dateInWords, dayInWords, momentInWords, timeInWords, toDate, toLondon } from './british-time.ts';

const afternoon = new Date('2026-11-24T15:20:30Z');

test('a decision due in the afternoon reads as people would say it', () => {
  expect(momentInWords(afternoon)).toBe('3:20pm on Tuesday 24 November');
  expect(dayInWords(afternoon)).toBe('Tuesday 24 November');
  expect(dateInWords(afternoon)).toBe('24 November 2026');
});

test('in summer the time is the one on the wall, not the one in the record', () => {
  expect(momentInWords(new Date('2026-07-14T23:05Z'))).toBe('12:05am on Wednesday 15 July');
});

test.each([
  ['2026-11-24T00:00Z', 'midnight'],
  ['2026-11-24T00:01Z', '12:01am'],
  ['2026-11-24T09:00Z', '9am'],
  ['2026-11-24T11:59Z', '11:59am'],
  ['2026-11-24T12:00Z', 'midday'],
  ['2026-11-24T12:30Z', '12:30pm'],
  ['2026-11-24T17:00Z', '5pm'],
  ['2026-11-24T20:05Z', '8:05pm'],
])('%s is %s', (at, words) => {
  expect(timeInWords(new Date(at))).toBe(words);
});

test('dates lead with no nought', () => {
  expect(dateInWords(new Date('2026-06-03T12:00Z'))).toBe('3 June 2026');
});

test('an instant survives the journey to London and back', () => {
  expect(toLondon(afternoon).toString()).toBe('2026-11-24T15:20:30+00:00[Europe/London]');
  expect(toDate(toLondon(afternoon))).toEqual(afternoon);
});
