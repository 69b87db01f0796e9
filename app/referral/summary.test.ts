import { expect, test } from 'vitest';
import { bank } from '../questionnaire/question-bank/index.ts';
import { walk } from '../questionnaire/walk.ts';
import { ageInWords, summaryOf } from './summary.ts';

const at = new Date('2026-11-20T10:00:00Z');

test.each([
  ['2026-11-01', 'under 1 month'],
  ['2026-07-20', '4 months'],
  ['2026-07-21', '3 months'],
  ['2025-01-02', '22 months'],
  ['2023-11-20', '3 years'],
  ['2023-11-21', '2 years'],
  ['2027-05-03', 'due 3 May 2027'],
])('a child born or due on %s is %s', (born, words) => {
  expect(ageInWords(born, at)).toBe(words);
});

test('where nothing in the guidance matched, the parts of life that were chosen say what it is about', () => {
  const answers = { who: 'other', areas: ['family'] };
  const content = { answers, details: {} } as unknown as Parameters<typeof summaryOf>[0];
  const { gist } = summaryOf(content, walk(bank, answers), bank, null, at);
  expect(gist).toBe('Family relationships. No statement of the guidance matched');
});
