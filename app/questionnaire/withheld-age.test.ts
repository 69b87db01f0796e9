import { describe, expect, test } from 'vitest';
import { ageBands } from '../threshold/evidence.ts';
import { rulesets } from '../threshold/rulesets/index.ts';
import { evidenceOf } from './evidence-of.ts';
import { fiveAndOver, holds } from './holds.ts';
import { bank } from './question-bank/index.ts';
import { suggestionFor } from './suggestion.ts';
import { walk } from './walk.ts';

const at = new Date('2026-11-20T10:00:00Z');
const young = { who: 'young-person', 'your-age': 'unknown', areas: ['not-sure', 'baby', 'marks'] };
const younger = ageBands.filter((age) => !fiveAndOver.includes(age));

describe('a young person who would rather not say their age', () => {
  test('meets no page for babies and small children', () => {
    const walked = walk(bank, young);
    for (const age of younger) expect([age, holds({ ages: [age] }, walked)]).toEqual([age, false]);
    expect(walked.questions.map(({ id }) => id)).not.toContain('baby-signs');
  });

  test('still meets every page for five and over', () => {
    const walked = walk(bank, young);
    for (const age of fiveAndOver) expect([age, holds({ ages: [age] }, walked)]).toEqual([age, true]);
  });

  test('is not taken for a baby who cannot move about, unless a disability was stated', () => {
    expect(evidenceOf(walk(bank, young)).mayBeUnableToMove).toBe(false);
    const disabled = { ...young, 'child-facts': ['disability'] };
    expect(evidenceOf(walk(bank, disabled)).mayBeUnableToMove).toBe(true);
  });
});

test('a young person who keeps their age to themselves is told nothing about a baby', () => {
  const father = { areas: ['grown-ups'], 'grown-ups-signs': ['crisis'], 'grown-ups-more': ['end-life'] };
  const suggestion = suggestionFor(bank, walk(bank, { ...young, ...father }), rulesets, at);
  expect(suggestion?.guidance.level).toBe(3);
  expect(JSON.stringify(suggestion?.reasons)).not.toMatch(/baby/i);
});

test('of somebody else’s child, an age that is not known hides no page', () => {
  const walked = walk(bank, { who: 'other', ages: ['unknown'], areas: ['not-sure'] });
  for (const age of ageBands) expect([age, holds({ ages: [age] }, walked)]).toEqual([age, true]);
  expect(evidenceOf(walked).mayBeUnableToMove).toBe(true);
});
