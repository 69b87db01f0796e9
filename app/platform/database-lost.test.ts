// @vitest-environment node
import { expect, test } from 'vitest';
import { isDatabaseLost } from './database-lost.ts';

const failing = (fields: object) => Object.assign(new Error('x'), fields);

test.each<[string, unknown]>([
  ['Prisma cannot reach it', failing({ code: 'P1001' })],
  ['PostgreSQL is shutting down', failing({ code: '57P01' })],
  ['PostgreSQL has no connection left', failing({ code: '53300' })],
  ['nobody listens', failing({ code: 'ECONNREFUSED', syscall: 'connect' })],
  [
    'nobody listens on either address',
    new AggregateError([failing({ code: 'ECONNREFUSED', syscall: 'connect' })]),
  ],
  ['the pool gave up', new Error('timeout exceeded when trying to connect')],
  ['the adapter cannot reach it', new Error('x', { cause: { kind: 'DatabaseNotReachable' } })],
])('the database is lost when %s', (_what, error) => {
  expect(isDatabaseLost(error)).toBe(true);
});

test.each<[string, unknown]>([
  ['a row is there already', failing({ code: 'P2002' })],
  ['a value is wrong', failing({ code: '22P02' })],
  ['a file is missing', failing({ code: 'ENOENT', syscall: 'open' })],
  [
    'it causes itself',
    (() => {
      const error: Error & { cause?: unknown } = new Error('x');
      error.cause = error;
      return error;
    })(),
  ],
  ['nothing was thrown', undefined],
])('the database is not lost when %s', (_what, error) => {
  expect(isDatabaseLost(error)).toBe(false);
});
