// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyRing } from './key-ring.server.ts';
import { SealBroken, seal, unseal } from './seal.server.ts';

const key = (id: string) => ({ id, bytes: new Uint8Array(32).fill(id.charCodeAt(0)) });
const codeOf = (open: () => unknown) => {
  try {
    open();
  } catch (error) {
    return error instanceof SealBroken ? error.code : 'another error';
  }
  return 'opened';
};

test('what is sealed for a row opens for that row', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uuid(), (value, id) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(unseal(seal(plain, `Draft:${id}`), `Draft:${id}`)).toEqual(plain);
    }),
    { numRuns: 50 },
  );
});

test('an envelope put into another row does not open', () => {
  const jade = seal({ name: 'Jade' }, 'Draft:1');
  expect(codeOf(() => unseal(jade, 'Draft:2'))).toBe('changed_or_elsewhere');
  expect(codeOf(() => unseal(jade, 'Referral:1'))).toBe('changed_or_elsewhere');
});

test('an envelope with any one byte changed does not open', () => {
  const ring = createKeyRing([key('k')]);
  const envelope = seal('Jade', 'Draft:1', ring);
  for (let at = 0; at < envelope.length; at += 1) {
    const changed = Uint8Array.from(envelope, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(codeOf(() => unseal(changed, 'Draft:1', ring))).not.toMatch(/opened|another/);
  }
});

test.each([0, 1, 2, 10, 30])('an envelope cut to %i bytes is not an envelope', (length) => {
  expect(codeOf(() => unseal(seal('Jade', 'Draft:1').slice(0, length), 'Draft:1'))).toBe('not_an_envelope');
});

test('after a new key is put in front, the old one still opens', () => {
  const before = createKeyRing([key('a')]);
  const after = createKeyRing([key('b'), key('a')]);
  const old = seal('Jade', 'Draft:1', before);
  expect(unseal(old, 'Draft:1', after)).toBe('Jade');
  const young = seal('Jade', 'Draft:1', after);
  expect(codeOf(() => unseal(young, 'Draft:1', before))).toBe('unknown_key');
});

test('hashes that are looked up stay the same after a new key is put in front', () => {
  const before = createKeyRing([key('a')]);
  const after = createKeyRing([key('b'), key('a')]);
  expect(after.blindKey('token')).toEqual(before.blindKey('token'));
  expect(before.blindKey('token')).not.toEqual(before.blindKey('network'));
});

test('an envelope shows nothing of what is inside, and no two are alike', () => {
  const one = seal({ name: 'Jade' }, 'Draft:1');
  expect(Buffer.from(one).toString('latin1')).not.toMatch(/Jade|name|Draft/);
  expect(seal({ name: 'Jade' }, 'Draft:1')).not.toEqual(one);
});
