import { describe, expect, test } from 'vitest';
import { parseForm } from '../../govuk/form.ts';
import { type DecisionFacts, type DecisionInput, decisionForm, notHere, problemsWith } from './decision.ts';
import { differenceOf } from './difference.ts';

const facts: DecisionFacts = {
  outcomes: [
    { code: 'assessment', route: 'support', needsCapacity: true, passesOn: false },
    { code: 'hub', route: 'early-support-hub', needsCapacity: false, passesOn: false },
    { code: 'nfa', route: null, needsCapacity: false, passesOn: false },
    { code: 'worker', route: 'early-support-hub', needsCapacity: false, passesOn: true },
  ],
  openWith: [],
  asked: 'early-support-hub',
  suggested: 'support',
  reasons: ['known-history', 'risk-lower'],
  asksFamily: true,
  canReachFamily: true,
  canMailFamily: false,
};
const whole: DecisionInput = {
  outcome: 'hub',
  suggestedDiffers: 'risk-lower',
  rationale: 'Why',
  answer: 'Because',
  family: 'not-safe',
  version: 1,
};
const wrong = (change: Partial<DecisionInput>, about: Partial<DecisionFacts> = {}) =>
  problemsWith({ ...whole, ...change }, { ...facts, ...about }).map(({ field }) => field);

describe('a decision is whole, or says what is missing', () => {
  test('with everything it is taken', () => expect(wrong({})).toEqual([]));
  test('nothing is assumed: an empty form asks for each choice', async () => {
    const sent = new FormData();
    sent.append('version', '1');
    const result = await parseForm(sent, decisionForm(facts));
    expect(result.ok ? [] : result.problems.errors.map(({ field }) => field)).toEqual([
      'outcome',
      'rationale',
      'answer',
      'family',
    ]);
  });
  test('a reason is asked for each difference, and only for a difference', () => {
    expect(wrong({ suggestedDiffers: undefined })).toEqual(['suggestedDiffers']);
    expect(wrong({ outcome: 'nfa', suggestedDiffers: undefined })).toEqual([
      'askedDiffers',
      'suggestedDiffers',
    ]);
    expect(wrong({ suggestedDiffers: undefined }, { suggested: null })).toEqual([]);
    expect(wrong({ suggestedDiffers: 'because I say so' })).toEqual(['suggestedDiffers']);
  });
  test('where it needs somebody to do it, it says whether there is somebody', () => {
    const assessment = { outcome: 'assessment', askedDiffers: 'risk-lower' };
    expect(wrong(assessment)).toEqual(['startsNow']);
    expect(wrong({ ...assessment, startsNow: 'no' })).toEqual([]);
  });
  test('a contact for a worker who is here names the open record it belongs to', () => {
    const open = { openWith: ['K7QM-4TXN'] };
    expect(wrong({ outcome: 'worker' })).toEqual([]);
    expect(wrong({ outcome: 'worker' }, open)).toEqual(['passTo']);
    expect(wrong({ outcome: 'worker', passTo: 'AAAA-AAAA' }, open)).toEqual(['passTo']);
    expect(wrong({ outcome: 'worker', passTo: 'K7QM-4TXN' })).toEqual(['passTo']);
    expect(wrong({ outcome: 'worker', passTo: 'K7QM-4TXN' }, open)).toEqual([]);
    expect(wrong({ outcome: 'worker', passTo: notHere }, open)).toEqual([]);
  });
  test('the family is told in words of their own, and only in a safe way', () => {
    expect(wrong({ family: undefined })).toEqual(['family']);
    expect(wrong({ family: 'told' })).toEqual(['familyAnswer']);
    expect(wrong({ family: 'told', familyAnswer: 'Hello' })).toEqual([]);
    expect(wrong({ family: 'told', familyAnswer: 'Hello' }, { canReachFamily: false })).toEqual(['family']);
    expect(wrong({ family: undefined }, { asksFamily: false })).toEqual([]);
  });
  test('spaces are no rationale', () => expect(wrong({ rationale: '  ' })).toEqual(['rationale']));
});

test.each([
  ['support', 'support', 'support', false, false],
  ['none', 'support', 'support', true, true],
  ['mash', 'support', 'mash', true, false],
  ['support', 'support', 'mash', false, true],
  ['support', 'universal', null, true, false],
] as const)('decided %s, asked %s, suggested %s', (decided, asked, suggested, fromAsked, fromSuggested) => {
  expect(differenceOf(decided, asked, suggested)).toEqual({ fromAsked, fromSuggested });
});
