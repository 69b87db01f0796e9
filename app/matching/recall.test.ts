import { expect, test } from 'vitest';
import { inMemory, measure, study } from '../../tests/matching/measure.ts';

// Counted, never timed, on a seeded county with the mistakes people make; `npm run bench:matching` asks 20,000 children
// in the database.
const { kept, questions } = study(6_000, 2_000);
const { search, blocks } = inMemory(kept);

test('at least 95 in 100 children told of before are among the first ten, and the surest class is nearly always right', async () => {
  const { asked, recallAtTen, recallAtOne, precision } = await measure(questions, search);
  expect(asked).toBe(2_000);
  expect(recallAtTen).toBeGreaterThanOrEqual(0.95);
  expect(recallAtOne).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  // Counting takes a few seconds, and machines are shared.
}, 120_000);

test('no key is held by more than one child in a hundred', () => {
  expect(Math.max(...blocks.map(([, size]) => size))).toBeLessThan(kept.length / 100);
});
