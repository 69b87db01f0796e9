// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALPHABET } from './crockford.ts';
import * as secrets from './secrets.server.ts';

const { newReference, newReturnCode, newToken, normaliseReference, normaliseReturnCode } = secrets;

/** The ways people type a code: case, spaces for hyphens, look-alikes. */
const typing = fc.record({
  lower: fc.boolean(),
  joint: fc.constantFrom('', ' ', '-', ' - ', '\u2011', '\u2013'),
  nought: fc.constantFrom('0', 'O', 'o'),
  one: fc.constantFrom('1', 'I', 'l', 'L', 'i'),
});

function typed(code: string, how: { lower: boolean; joint: string; nought: string; one: string }): string {
  const text = how.lower ? code.toLowerCase() : code;
  return ` ${text.replaceAll('-', how.joint).replaceAll('0', how.nought).replaceAll('1', how.one)} `;
}

test('codes have the shape people are told about', () => {
  for (let n = 0; n < 200; n += 1) {
    expect(newReturnCode()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(newReference()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newToken()).toMatch(/^[\w-]{43}$/);
  }
});

test('a code is understood however it is typed', () => {
  fc.assert(
    fc.property(typing, (how) => {
      const code = newReturnCode();
      expect(normaliseReturnCode(typed(code, how))).toBe(code);
      const reference = newReference();
      expect(normaliseReference(typed(reference, how))).toBe(reference);
    }),
  );
});

test('a reference with one symbol wrong or two exchanged is not a reference', () => {
  const place = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(place, place, fc.constantFrom(...ALPHABET), (first, second, wrong) => {
      const right = Array.from(newReference().replace('-', ''));
      const mistyped = right.with(first, wrong);
      if (mistyped.join() !== right.join()) expect(normaliseReference(mistyped.join(''))).toBeNull();
      const exchanged = right.with(first, right[second] ?? '').with(second, right[first] ?? '');
      if (exchanged.join() !== right.join()) expect(normaliseReference(exchanged.join(''))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('nothing else is taken for a code, and nothing typed makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const code = normaliseReturnCode(text);
      expect(code === null || code.length === 23).toBe(true);
      normaliseReference(text);
    }),
  );
  expect(normaliseReturnCode('UUUUU-UUUUU-UUUUU-UUUUU')).toBeNull();
  expect(normaliseReturnCode('')).toBeNull();
});

test('every symbol turns up in every place', () => {
  const seen = Array.from({ length: 20 }, () => new Set<string>());
  for (let n = 0; n < 2000; n += 1) {
    Array.from(newReturnCode().replaceAll('-', '')).forEach((symbol, place) => {
      seen[place]?.add(symbol);
    });
  }
  expect(seen.map((symbols) => symbols.size)).toEqual(Array(20).fill(32));
});

test('the hash of a token is always the same and is not the token', () => {
  const token = newToken();
  expect(secrets.sameSecret(secrets.hashToken(token), secrets.hashToken(token))).toBe(true);
  expect(secrets.sameSecret(secrets.hashToken(token), secrets.hashToken(newToken()))).toBe(false);
  expect(secrets.sameSecret(secrets.hashToken(token), new Uint8Array(1))).toBe(false);
  expect(secrets.hashToken(token)).toHaveLength(32);
});
