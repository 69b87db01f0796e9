// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingGrade, sentencesOf, wordsOf } from '../../tests/support/reading-grade.ts';
import { readAuthority } from './authority.server.ts';
import { authoritySchema, helpNow, opensAgain, type Reader, routeOf } from './authority.ts';

const file = 'seeds/authority/marlshire.json';
const marlshire = readAuthority(file);
const parsed = () => JSON.parse(readFileSync(file, 'utf8'));

/** Numbers Ofcom keeps for drama: they ring nowhere. */
const DRAMA = /^(?:01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3}|03069 990\d{3})$/;

test('every telephone number is one that rings nowhere', () => {
  const numbers = readFileSync(file, 'utf8').match(/"phone": "([^"]+)"/g) ?? [];
  expect(numbers.length).toBeGreaterThan(8);
  expect(numbers.map((found) => found.slice(10, -1)).filter((number) => !DRAMA.test(number))).toEqual([]);
});

test('the place says that it is made up', () => {
  expect(marlshire.fictional).toBe(true);
});

test('the number to call now follows the hours of the front door', () => {
  const at = (instant: string) => helpNow(marlshire, new Date(instant)).number;
  expect(at('2026-06-10T09:00:00Z')).toBe('01632 960100');
  expect(at('2026-06-10T16:30:00Z')).toBe('01632 960199');
  expect(at('2026-12-25T11:00:00Z')).toBe('01632 960199');
});

test('whoever writes while nobody is there learns when it is read, past weekends and bank holidays', () => {
  const at = (instant: string) => opensAgain(marlshire, new Date(instant))?.toISOString() ?? null;
  expect(at('2026-06-10T09:00:00Z')).toBeNull();
  expect(at('2026-11-21T00:10:00Z')).toBe('2026-11-23T08:45:00.000Z');
  expect(at('2026-12-24T23:50:00Z')).toBe('2026-12-29T08:45:00.000Z');
});

test('every outcome leads to a route the authority has, or ends here', () => {
  const routes = marlshire.outcomes.flatMap(({ route }) => (route ? [routeOf(marlshire, route).level] : []));
  expect(new Set(routes)).toEqual(new Set([1, 2, 3, 4]));
});

describe('what each reader is told of an outcome', () => {
  const told = (reader: Reader) =>
    marlshire.outcomes.map(({ plain }) => `${plain[reader].says}\n${plain[reader].next}`);

  test.each(['parent', 'young-person', 'family'] as const)('speaks to a %s, not about them', (reader) => {
    expect(told(reader).filter((words) => /\bthe (child|family)\b/i.test(words))).toEqual([]);
  });

  test('says nothing of a family’s life to a neighbour, whatever becomes of it', () => {
    expect(
      told('other').filter((words) => /worker|police|health|risk|assess|agree|area/i.test(words)),
    ).toEqual([]);
    const helped = marlshire.outcomes.filter(
      ({ route, passesOn }) => route && route !== 'universal' && !passesOn,
    );
    // How much is done cannot be told from how it is put; only that it cannot wait.
    expect(
      new Set(helped.map(({ level, plain }) => `${level === 4} ${JSON.stringify(plain.other)}`)).size,
    ).toBe(2);
  });

  test.each(['parent', 'young-person', 'other', 'family'] as const)(
    'can be read by a %s who is eleven',
    (reader) => {
      const lines = told(reader).flatMap((words) => words.split('\n'));
      expect(readingGrade(lines)).toBeLessThan(6);
      for (const sentence of lines.flatMap(sentencesOf))
        expect(wordsOf(sentence).length).toBeLessThanOrEqual(25);
    },
  );
});

test.each<[string, (file: ReturnType<typeof parsed>) => void]>([
  ['a quick exit that is not encrypted', (file) => Object.assign(file, { quickExit: 'http://example.org' })],
  [
    'a day that closes before it opens',
    ({ frontDoor }) => Object.assign(frontDoor.open.monday, { to: '07:00' }),
  ],
  ['a front door that never opens', ({ frontDoor }) => Object.assign(frontDoor, { open: {} })],
  ['a route missing', ({ routes }) => routes.pop()],
  ['routes out of order', ({ routes }) => routes.reverse()],
  ['an outcome code used twice', ({ outcomes }) => outcomes.push(outcomes[0])],
  ['a setting nobody reads', (file) => Object.assign(file, { colours: 'red' })],
  ['an extension in a telephone number', ({ outOfHours }) => Object.assign(outOfHours, { phone: 'ext 12' })],
])('a file with %s is refused', (_what, spoil) => {
  const spoiled = parsed();
  spoil(spoiled);
  expect(authoritySchema.safeParse(spoiled).success).toBe(false);
});
