import { describe, expect, test } from 'vitest';
import { mustBeTold } from './telling.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const decision = {
  ...{ at: at(9), signedOffAt: null, capacityFoundAt: null, told: [] },
  ...{ tellReferrer: 'call', sealedFamilyAnswer: null },
};
const told = (recipient: string, hour: number) => [{ recipient, at: at(hour) }];

describe('who still has to be told by a person', () => {
  test('a referrer without a safe mailbox, until somebody has called', () => {
    expect(mustBeTold('referrer', decision)).toBe(true);
    expect(mustBeTold('referrer', { ...decision, told: told('referrer', 10) })).toBe(false);
    expect(mustBeTold('referrer', { ...decision, told: told('family', 10) })).toBe(true);
  });
  test('nobody who was written to, and nobody who cannot be reached', () => {
    for (const tellReferrer of ['email', 'none', null])
      expect(mustBeTold('referrer', { ...decision, tellReferrer })).toBe(false);
  });
  test('again when there is something new', () => {
    const before = { ...decision, told: told('referrer', 10) };
    expect(mustBeTold('referrer', { ...before, capacityFoundAt: at(12) })).toBe(true);
    expect(mustBeTold('referrer', { ...before, lookedAgainAt: at(12) })).toBe(true);
  });
  test('the family, only where there is an answer for them', () => {
    expect(mustBeTold('family', decision)).toBe(false);
    expect(mustBeTold('family', { ...decision, sealedFamilyAnswer: new Uint8Array(1) })).toBe(true);
  });
});
