/**
 * Lives thousands of random lives of a record, several at once, on an embedded PostgreSQL of its own, and holds each
 * against the model (tests/model). `--runs=10000` says how many; `--seed=1` lives the same ones again.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ownDatabase } from './own-database.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    /** Lives at a time: one database, so that they also meet on its locks. */
    shards: { type: 'string', default: '4' },
  },
});
const [runs, seed, shards] = [Number(values.runs), Number(values.seed), Number(values.shards)];

const database = await ownDatabase();
const { everyLife, tally } = await import('../model/interleavings.ts');
const { theCast } = await import('../model/world.ts');
const { closeDb } = await import('../../app/platform/db.server.ts');

console.log(`Seed ${seed}`);
const began = Date.now();
const telling = setInterval(() => {
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${tally.lives} lives, ${tally.commands} commands, ${seconds} s`);
}, 30_000);
try {
  const cast = await theCast();
  const share = Math.ceil(runs / shards);
  await Promise.all(
    Array.from({ length: shards }, (_, n) =>
      fc.assert(everyLife(cast), { numRuns: share, seed: seed + n, verbose: 1 }),
    ),
  );
  const { lives, commands, accepted, pairs, kinds } = tally;
  console.log(`${lives} lives held: ${commands} commands, ${accepted} went through, ${pairs} pairs at once`);
  console.log([...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  clearInterval(telling);
  await closeDb();
  await database.stop();
}
