// @vitest-environment node
import { expect, test } from 'vitest';
import { createLog, type LogLine } from './log.server.ts';

function written(line: LogLine): string {
  const lines: string[] = [];
  createLog('debug', { write: (text) => lines.push(text) }).error(line);
  expect(lines).toHaveLength(1);
  return lines.join('');
}

test('an error leaves its name, code and frames, and nothing of its message', () => {
  const inner = Object.assign(new Error('Key (email)=(a@b) already exists.'), {
    code: '23505',
    detail: 'a@b',
  });
  const outer = new Error('Invalid value for Jade:\n    at Jade Smith (/home/jade.ts:1:2)', { cause: inner });
  const line = written({ event: 'request-failed', error: outer });
  expect(line).not.toMatch(/a@b|email|Jade|jade|exists/);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    event: 'request-failed',
    error: { name: 'Error', cause: { code: '23505' } },
  });
  expect(JSON.parse(line).error.frames[0]).toMatch(/log\.test\.ts:\d+:\d+/);
});

test('frames survive when the message changed after the error was made', () => {
  const error = new Error('first');
  error.message = 'Jade at home';
  expect(written({ event: 'x', error })).not.toMatch(/Jade|first/);
});

test('what is thrown need not be an error', () => {
  expect(written({ event: 'x', error: 'Jade' })).not.toContain('Jade');
});

test('a field outside the list is dropped', () => {
  const line = { event: 'x', email: 'a@b', body: { name: 'Jade' } } as LogLine;
  expect(Object.keys(JSON.parse(written(line)))).toEqual(['level', 'time', 'event']);
});

test('a value cannot start a line of its own or colour a terminal', () => {
  const line = written({ event: 'x', code: 'a\r\n{"event":"forged"}\u001b[31m' });
  expect(line.trimEnd()).not.toMatch(/[\r\n]/);
  expect(line).not.toContain(String.fromCharCode(27));
});

test('times are UTC', () => {
  expect(JSON.parse(written({ event: 'x' })).time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});
