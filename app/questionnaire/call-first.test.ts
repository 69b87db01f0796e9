import { expect, test } from 'vitest';
import { isToCallFirst } from './call-first.ts';

test('a red flag is phoned in at any hour, and what needs a look today while nobody is there to look', () => {
  const [open, closed] = [false, true];
  expect(isToCallFirst({ redFlag: true, level: 4 }, open)).toBe(true);
  expect(isToCallFirst({ redFlag: false, level: 4 }, closed)).toBe(true);
  expect(isToCallFirst({ redFlag: false, level: 4 }, open)).toBe(false);
  expect(isToCallFirst({ redFlag: false, level: 3 }, closed)).toBe(false);
});
