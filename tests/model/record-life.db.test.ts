import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { closeDb } from '../../app/platform/db.server.ts';
import { everyLife, tally } from './interleavings.ts';
import { theCast } from './world.ts';

afterAll(closeDb);

/** Lives at a time, on one database: so they are quicker, and meet on its locks. */
const shares = [50, 50, 50, 50];

test('whatever several people do to a record, in any order and at once, it is what the rules say', async () => {
  const cast = await theCast();
  await Promise.all(shares.map((numRuns) => fc.assert(everyLife(cast), { numRuns, endOnFailure: true })));
  expect(tally.lives).toBeGreaterThanOrEqual(200);
  expect(tally.accepted).toBeGreaterThan(1000);
}, 300_000);
