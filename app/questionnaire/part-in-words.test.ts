import { expect, test } from 'vitest';
import { partInTitle, partInWords } from './part-in-words.ts';
import { bank } from './question-bank/index.ts';
import { walk } from './walk.ts';

const walked = walk(bank, { who: 'other', relation: 'neighbour', ages: ['1-to-4'], areas: ['marks'] });

test('the page says which part it is, and how many there are', () => {
  expect(partInWords(bank, walked, 'marks')).toMatch(/^Bruises, injuries and smacking, part \d of \d$/);
});

test('no title names an area of life, for whoever opens this browser next', () => {
  for (const { id, name } of bank.areas) {
    const title = partInTitle(bank, walked, id);
    expect(title).toMatch(/^Questions, part /);
    expect(title).not.toContain(typeof name === 'string' ? name : name.any);
  }
  expect(partInTitle(bank, walked, 'safety')).toMatch(/^Questions, part /);
  expect(partInTitle(bank, walked, 'tried')).toMatch(/^What has been tried, part /);
});
