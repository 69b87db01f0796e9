import { expect, test } from 'vitest';
import { type AgreementDays, agreementState, isInForce, londonDate } from './agreement.ts';

const agreement: AgreementDays = {
  startsOn: '2026-04-01',
  reviewOn: '2026-10-25',
  endsOn: '2027-03-31',
  endedAt: null,
};
// London is an hour ahead of UTC from 29 March to 25 October 2026, and from 28 March 2027.
test.each([
  ['the evening before the first day', '2026-03-31T22:59:59Z', 'not-yet', false],
  [
    'midnight in London on the first day, still the day before in UTC',
    '2026-03-31T23:00:00Z',
    'in-force',
    true,
  ],
  ['the evening before the review', '2026-10-24T22:59:59Z', 'in-force', true],
  ['the day of the review, on which the clocks go back', '2026-10-24T23:00:00Z', 'review-due', true],
  ['the last minute of the last day', '2027-03-31T22:59:59Z', 'review-due', true],
  ['the first minute after the last day', '2027-03-31T23:00:00Z', 'expired', false],
] as const)('at %s it stands as it should', (_when, at, state, inForce) => {
  expect(agreementState(agreement, new Date(at))).toBe(state);
  expect(isInForce(agreement, new Date(at))).toBe(inForce);
});

test('one that was ended early holds until that moment, and not after', () => {
  const endedAt = new Date('2026-06-01T10:00:00Z');
  const ended = { ...agreement, endedAt };
  expect(agreementState(ended, new Date(endedAt.getTime() - 1))).toBe('in-force');
  expect(agreementState(ended, endedAt)).toBe('ended');
  expect(isInForce(ended, new Date('2026-06-01T23:30:00Z'))).toBe(false);
});

test('an agreement of one day holds on that day', () => {
  const day = { startsOn: '2026-01-15', reviewOn: '2026-01-15', endsOn: '2026-01-15', endedAt: null };
  expect(isInForce(day, new Date('2026-01-15T00:00:00Z'))).toBe(true);
  expect(isInForce(day, new Date('2026-01-15T23:59:59Z'))).toBe(true);
  expect(isInForce(day, new Date('2026-01-16T00:00:00Z'))).toBe(false);
});

test('the day is London’s', () => {
  expect(londonDate(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(londonDate(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
});
