/**
 * Many people press Claim on one referral at the same moment, again and again: always exactly one holds it, and all the
 * others learn the same name. `--rounds=1000 --claims=200`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Staff } from '../../app/accounts/roles.ts';
import type { ClaimResult } from '../../app/triage/claiming.ts';
import { ownDatabase } from './own-database.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    claims: { type: 'string', default: '200' },
  },
});
const [rounds, claims] = [Number(values.rounds), Number(values.claims)];

const database = await ownDatabase();
const { claim } = await import('../../app/triage/claim.server.ts');
const { closeDb, db } = await import('../../app/platform/db.server.ts');
const { aReferral, staff, tuesday } = await import('../support/referrals.ts');

let again = 0;

/** Presses until there is an answer: whoever finds no room at the database is told to try again, and does. */
async function press(reference: string, one: Staff): Promise<ClaimResult> {
  try {
    return await claim(reference, one, tuesday);
  } catch {
    again += 1;
    return press(reference, one);
  }
}

const everybody = await Promise.all(Array.from({ length: claims }, (_, n) => staff({ name: `Worker ${n}` })));

/** What is not as it must be after everybody has pressed once. */
async function faultsOf(id: string, results: readonly ClaimResult[]): Promise<string[]> {
  const winners = results.flatMap((one) => (one.kind === 'claimed' ? [one.by.id] : []));
  const told = results.flatMap((one) => (one.kind === 'already-claimed' ? [one.by.id] : []));
  const [winner] = winners;
  const [row, changes] = await Promise.all([
    db.referral.findUniqueOrThrow({ where: { id }, select: { holderId: true, version: true } }),
    db.auditEntry.count({ where: { subject: id } }),
  ]);
  const must: readonly (readonly [string, boolean])[] = [
    [`${winners.length} winners instead of one`, winners.length === 1],
    ['the record is not held by the winner', row.holderId === winner],
    [`the record changed ${row.version - 1} times`, row.version === 2],
    [`the trail has ${changes} entries`, changes === 1],
    [`${told.length} were told who holds it`, told.length === claims - winners.length],
    ['somebody was told another name', told.every((name) => name === winner)],
  ];
  return must.filter(([, holds]) => !holds).map(([words]) => words);
}

const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const tried = () => `pressed again for want of room: ${again}`;
try {
  for (let round = 1; round <= rounds; round += 1) {
    const { id, reference } = await aReferral().save();
    const faults = await faultsOf(id, await Promise.all(everybody.map((one) => press(reference, one))));
    if (faults.length > 0) throw new Error(`Round ${round}: ${faults.join('; ')}`);
    if (round % 20 === 0) console.log(`${round} rounds, each with one winner, ${seconds()} s; ${tried()}`);
  }
  console.log(`${rounds} rounds of ${claims} claims at once, each with exactly one winner; ${tried()}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await closeDb();
  await database.stop();
}
