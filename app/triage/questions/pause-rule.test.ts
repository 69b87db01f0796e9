import { describe, expect, test } from 'vitest';
import { isHeldBy, type PauseFacts, whyNoPause, whyNoPauseNow } from './pause-rule.ts';

const calm: PauseFacts = {
  redFlag: false,
  brag: 'green',
  askedRoute: 'early-support-hub',
  suggestedRoute: 'early-support-hub',
};

describe('whether a child waits for an answer', () => {
  test('a family who asks for early support may wait', () => {
    expect(whyNoPause(calm)).toBeNull();
    expect(whyNoPause({ ...calm, brag: null })).toBeNull();
    expect(
      whyNoPause({ ...calm, brag: 'amber', askedRoute: 'support', suggestedRoute: 'support' }),
    ).toBeNull();
  });

  test.each([
    ['a red flag', { redFlag: true }],
    ['a red rating', { brag: 'red' }],
    ['a referral sent to the MASH', { askedRoute: 'mash' }],
    ['a suggestion of the MASH', { suggestedRoute: 'mash' }],
    ['the lack of any suggestion', { suggestedRoute: null }],
  ] as const)('%s never waits', (_, facts) => {
    expect(whyNoPause({ ...calm, ...facts })).not.toBeNull();
  });

  test('nobody waits who told us of the same as another', () => {
    expect(whyNoPauseNow({ ...calm, goWithIt: 0 })).toBeNull();
    expect(whyNoPauseNow({ ...calm, goWithIt: 1 })).toMatch(/goes with it$/);
  });

  test('the clock stands still for an open question until it is due, and for no other', () => {
    const at = new Date('2026-11-24T10:00:00Z');
    const later = new Date('2026-11-24T11:00:00Z');
    const question = { pauses: true, dueAt: later, answeredAt: null, withdrawnAt: null };
    expect(isHeldBy([question], at)).toBe(true);
    expect(isHeldBy([question], later)).toBe(false);
    expect(isHeldBy([{ ...question, answeredAt: at }], at)).toBe(false);
    expect(isHeldBy([{ ...question, withdrawnAt: at }], at)).toBe(false);
    expect(isHeldBy([{ ...question, pauses: false }], at)).toBe(false);
  });
});
