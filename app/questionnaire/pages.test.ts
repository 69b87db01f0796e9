import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import { bank } from './question-bank/index.ts';
import { walk } from './walk.ts';

const idsOf = (answers: Parameters<typeof walk>[1]) =>
  pagesOf(walk(bank, answers).questions).map((page) => page.map(({ id }) => id));

describe('which questions stand on one page', () => {
  test('the first page asks who it is, and nothing else', () => {
    expect(idsOf({})[0]).toEqual(['who']);
  });

  test('a teacher writes what happens, why now and what the child says on one page', () => {
    const pages = idsOf({ who: 'professional', role: 'school', ages: ['5-to-9'] });
    expect(pages).toContainEqual(['happening', 'changed', 'child-says']);
  });

  test('a follow-up never stands beside the statement it depends on', () => {
    const pages = idsOf({ who: 'professional', areas: ['school'], 'school-signs': ['missing-days'] });
    const signs = pages.find((page) => page.includes('school-signs'));
    expect(signs).toEqual(['school-signs']);
  });

  test('everybody is asked about danger before anything else about safety', () => {
    const pages = idsOf({ who: 'parent', ages: ['5-to-9'] });
    expect(pages.find((page) => page.includes('danger-now'))?.[0]).toBe('danger-now');
  });

  test('every page of several questions has a heading of its own', () => {
    const everything = bank.areas.map(({ id }) => id);
    for (const who of ['professional', 'parent', 'young-person', 'other']) {
      for (const page of pagesOf(walk(bank, { who, areas: everything }).questions)) {
        const [first] = page;
        const isArea = everything.includes(first.part);
        if (page.length > 1 && !isArea) expect(first.heading, first.id).toBeDefined();
      }
    }
  });
});
