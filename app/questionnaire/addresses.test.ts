import { expect, test } from 'vitest';
import { opaque } from '../govuk/opaque.ts';
import { rulesets } from '../threshold/rulesets/index.ts';
import { bank } from './question-bank/index.ts';

const ids = bank.questions.map(({ id }) => id);
const paragraphs = rulesets.flatMap((ruleset) => ruleset.paragraphs.map(({ id }) => id));

test('every question and every paragraph has an address of its own', () => {
  for (const names of [ids, [...new Set(paragraphs)]])
    expect(new Set(names.map(opaque)).size).toBe(names.length);
});

test('whoever reads the browser’s history at home learns nothing of what was asked', () => {
  const words = [...ids, ...bank.areas.map(({ id }) => id)]
    .flatMap((id) => id.split('-'))
    .filter((word) => word.length > 2);
  const told = ids.filter((id) => words.some((word) => opaque(id).includes(word)));
  expect(told).toEqual([]);
});
