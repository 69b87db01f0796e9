import { expect, test } from 'vitest';
import type { DecisionView } from '../referral-view.ts';
import { lastGivenBack } from './given-back.tsx';

const at = (hour: number) => ({ iso: `2026-11-24T${hour}:00:00.000Z`, text: `${hour}:00` });
const one = (state: DecisionView['state'], hour: number): DecisionView => ({
  ...{ id: `${state}-${hour}`, state, outcome: 'Section 47', route: null, askedDiffers: null },
  ...{ suggestedDiffers: null, passedTo: null, belowRedFlag: false, startsNow: true, capacityFoundAt: null },
  ...{
    rationale: '',
    answer: '',
    family: '',
    familyAnswer: null,
    stays: null,
    by: 'Amara Osei',
    byId: 'amara',
  },
  ...{
    at: at(hour),
    signOff: { by: 'Ruth Calder', byId: 'ruth', at: at(hour), says: 'Ask the nurse first' },
  },
});

test('what a manager gave back is read first by whoever decides again, until they have', () => {
  const back = one('returned', 12);
  expect(lastGivenBack({ decision: null, before: [back] })).toBe(back);
  expect(lastGivenBack({ decision: one('awaiting_sign_off', 14), before: [back] })).toBe(null);
});

test('where an earlier decision stands again, that the later one was given back is still said', () => {
  const back = one('returned', 12);
  expect(lastGivenBack({ decision: one('final', 10), before: [back] })).toBe(back);
  expect(lastGivenBack({ decision: one('final', 14), before: [back, one('replaced', 13)] })).toBe(null);
});
