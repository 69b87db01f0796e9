import { describe, expect, test } from 'vitest';
import { authority } from '../../platform/authority.server.ts';
import { whySignOff } from './sign-off.ts';

const outcomes = Object.fromEntries(authority.outcomes.map((outcome) => [outcome.code, outcome]));

/** By outcome: without a red flag, with one, and while a section 17 assessment waits. The whole table, to be read. */
const matrix = {
  'strategy-discussion': [[], [], []],
  'section-47': [['outcome'], ['outcome'], ['outcome']],
  'social-work-assessment': [[], ['below-red-flag'], []],
  'family-keyworker': [[], ['below-red-flag'], []],
  'early-support': [[], ['below-red-flag'], ['lower-than-waiting']],
  'universal-services': [[], ['below-red-flag'], ['lower-than-waiting']],
  'advice-and-services': [[], ['below-red-flag'], ['lower-than-waiting']],
  'already-working': [[], ['below-red-flag'], []],
  'other-authority': [[], ['below-red-flag'], ['lower-than-waiting']],
  'no-further-action': [[], ['below-red-flag'], ['lower-than-waiting']],
} as const;

describe('who has to agree', () => {
  test('the table covers every outcome of the authority', () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(outcomes).sort());
  });
  test.each(Object.entries(matrix))('%s', (code, [plain, flagged, waiting]) => {
    const outcome = outcomes[code];
    if (!outcome) throw new Error(code);
    const assessment = outcomes['social-work-assessment'];
    expect(whySignOff({ outcome, redFlag: false })).toEqual(plain);
    expect(whySignOff({ outcome, redFlag: true })).toEqual(flagged);
    expect(whySignOff({ outcome, redFlag: false, waitingFor: assessment })).toEqual(waiting);
  });
  test('level 4 anywhere else than the MASH is below it', () => {
    const elsewhere = { level: 4, route: 'support', signOff: false } as const;
    expect(whySignOff({ outcome: elsewhere, redFlag: true })).toEqual(['below-red-flag']);
  });
});
