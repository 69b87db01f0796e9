// @vitest-environment node
import { expect, test } from 'vitest';
import { newStatusPass, openStatusPass } from './status-pass.server.ts';

const at = new Date('2026-11-24T10:00Z');
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

test('a pass opens its referral for half an hour, and then nothing', () => {
  const pass = newStatusPass('one', at);
  expect(openStatusPass(pass, after(30))).toBe('one');
  expect(openStatusPass(pass, after(31))).toBeNull();
});

test('a pass that somebody made up or changed opens nothing', () => {
  const pass = newStatusPass('one', at);
  for (const other of ['', 'x', 'AQID', `${pass.slice(0, -4)}AAAA`, pass.slice(4)])
    expect(openStatusPass(other, at)).toBeNull();
});
