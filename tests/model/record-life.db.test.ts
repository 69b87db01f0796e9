import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { closeDb } from '../../app/platform/db.server.ts';
import { everyLife, tally } from './interleavings.ts';
import { theCast } from './world.ts';

afterAll(closeDb);

test('whatever several people do to a record, in any order and at once, it is what the rules say', async () => {
  await fc.assert(everyLife(await theCast()), {
    numRuns: 150,
    endOnFailure: false,
    interruptAfterTimeLimit: 120_000,
  });
  expect(tally.accepted).toBeGreaterThan(300);
}, 300_000);
