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
const began = Date.now();
let wrong = 0;
for (let round = 1; round <= rounds; round += 1) {
  const { id, reference } = await aReferral().save();
  const results = await Promise.all(everybody.map((one) => press(reference, one)));
  const winners = results.flatMap((one) => (one.kind === 'claimed' ? [one.by.id] : []));
  const told = new Set(results.flatMap((one) => (one.kind === 'already-claimed' ? [one.by.id] : [])));
  const [row, changes] = await Promise.all([
    db.referral.findUniqueOrThrow({ where: { id }, select: { holderId: true, version: true } }),
    db.auditEntry.count({ where: { subject: id } }),
  ]);
  const [winner] = winners;
  const isRight =
    winners.length === 1 &&
    row.holderId === winner &&
    row.version === 2 &&
    changes === 1 &&
    [...told].every((name) => name === winner);
  if (!isRight) wrong += 1;
  if (round % 50 === 0) console.log(`${round} rounds, ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(
  `${rounds} rounds of ${claims} claims at once: ${rounds - wrong} with exactly one winner, ${wrong} wrong; pressed again for want of room: ${again}`,
);
process.exitCode = wrong === 0 ? 0 : 1;
await closeDb();
await database.stop();
