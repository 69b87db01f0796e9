import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { closeDb } from './db.server.ts';
import { guessingTooFast, wasNoGuess } from './slow-down.server.ts';

afterAll(closeDb);

const at = new Date('2026-11-24T10:00Z');

/** Tries so often, each right or wrong, and says how many were judged. */
async function judged(network: string, tries: readonly ('right' | 'wrong')[]): Promise<number> {
  let count = 0;
  for (const one of tries) {
    if (await guessingTooFast('return-code', network, at)) continue;
    count += 1;
    if (one === 'right') await wasNoGuess('return-code', network);
  }
  return count;
}

const times = <T>(many: number, one: T) => Array.from({ length: many }, () => one);

test('a whole school on one network may look at what it sent, as often as it likes', async () => {
  expect(await judged(randomUUID(), times(80, 'right'))).toBe(80);
});

test('whoever guesses is slowed after thirty, and one right code among them wipes nothing out', async () => {
  const network = randomUUID();
  expect(
    await judged(network, [...times(20, 'wrong' as const), 'right', ...times(40, 'wrong' as const)]),
  ).toBe(31);
});
