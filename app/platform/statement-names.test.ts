// @vitest-environment node
import { expect, test } from 'vitest';
import { statementNamer } from './statement-names.ts';

test('the same text has the same name, another text another', () => {
  const nameOf = statementNamer();
  const first = nameOf({ sql: 'SELECT $1', args: [1] });
  expect(first).not.toBe('');
  expect(nameOf({ sql: 'SELECT $1', args: [2] })).toBe(first);
  expect(nameOf({ sql: 'SELECT $1, 2', args: [1] })).not.toBe(first);
});

test('what takes no values, and what comes after the limit, has no name', () => {
  const nameOf = statementNamer(1);
  expect(nameOf({ sql: 'BEGIN', args: [] })).toBe('');
  const first = nameOf({ sql: 'SELECT $1', args: [1] });
  expect(nameOf({ sql: 'SELECT $1, 2', args: [1] })).toBe('');
  expect(nameOf({ sql: 'SELECT $1', args: [1] })).toBe(first);
});
