import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleJsonSchema } from './bundle-schema.ts';
import { canonical } from './canonical.ts';

test('the published schema is the one every bundle is held to', () => {
  const published = JSON.parse(readFileSync('docs/schemas/record-bundle.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(bundleJsonSchema())));
});

test('the digest does not depend on the order in which a system keeps its keys', () => {
  const one = { b: [1, { d: null, c: 'é "x"' }], a: true };
  const other = { a: true, b: [1, { c: 'é "x"', d: null }] };
  expect(canonical(one)).toBe('{"a":true,"b":[1,{"c":"é \\"x\\"","d":null}]}');
  expect(canonical(other)).toBe(canonical(one));
  expect(JSON.parse(canonical(one))).toEqual(one);
});
