import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { tuesday } from '../../../tests/support/referrals.ts';
import { closeDb, db, pool } from '../../platform/db.server.ts';
import { log } from '../../platform/log.server.ts';
import { onStart, runStarts, runStops } from '../../platform/start.server.ts';
import { recordAudit } from '../audit.server.ts';
import { type HeadKeeper, headKeeper } from './keep-signing.server.ts';
import { verifyTrail } from './verify.server.ts';

/** Somebody with the rights of the owner. */
let owner: pg.Client;
let keeper: HeadKeeper;
beforeAll(async () => {
  owner = new pg.Client(process.env.DATABASE_URL);
  await owner.connect();
});
beforeEach(async () => {
  await tamper('DELETE FROM "AuditEntry"; DELETE FROM "AuditHead"');
  keeper = headKeeper(pool);
  await keeper.turn(tuesday);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(async () => {
  await owner.end();
  await closeDb();
});

const look = () =>
  recordAudit(db, { at: tuesday, actor: randomUUID(), action: 'referral-viewed', subject: randomUUID() });
const heads = () => db.auditHead.findMany({ orderBy: { seq: 'asc' } });
const seconds = (many: number) => new Date(tuesday.getTime() + many * 1000);

/** What only somebody can do who switches the triggers off. */
async function tamper(change: string): Promise<void> {
  await owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${change}; COMMIT`);
}
const last = '(SELECT max("seq") FROM "AuditEntry")';

test('a turn signs all that was written since the one before, once, and nothing when nothing was', async () => {
  for (let n = 0; n < 5; n += 1) await look();
  await keeper.turn(seconds(1));
  await keeper.turn(seconds(2));
  expect((await heads()).map(({ seq }) => seq)).toEqual([0n, 5n]);
  expect((await verifyTrail(owner)).walk).toMatchObject({ seq: 5n, lastHead: 5n });
});

test('two servers sign one after the other, and their signatures are one chain', async () => {
  const other = headKeeper(pool);
  for (let n = 0; n < 10; n += 1) {
    await look();
    await Promise.all([keeper.turn(seconds(n)), other.turn(seconds(n))]);
  }
  expect((await heads()).map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 11 }, (_, n) => n));
  expect((await verifyTrail(owner)).broken).toBeNull();
  expect([keeper.health(), other.health()]).toEqual([{ ok: true }, { ok: true }]);
});

test('whoever writes never waits for a signature', async () => {
  // A signature that takes for ever, as far as the writer can tell.
  await owner.query('BEGIN; SELECT pg_advisory_xact_lock(7270736902)');
  const turn = keeper.turn(seconds(1));
  await look();
  await owner.query('COMMIT');
  await turn;
  expect(keeper.health()).toEqual({ ok: true });
});

test.each([
  ['the last entry cut off', `DELETE FROM "AuditEntry" WHERE "seq" = ${last}`, 'tail-cut'],
  [
    'the last entry cut off with its signature',
    `DELETE FROM "AuditHead" WHERE "seq" = ${last}; DELETE FROM "AuditEntry" WHERE "seq" = ${last}`,
    'heads-missing',
  ],
  [
    'the last entry put away for another',
    `UPDATE "AuditEntry" SET "hash" = sha256("hash") WHERE "seq" = ${last}`,
    'replaced',
  ],
])(
  '%s is seen at the next turn, said in the log and in /health, and not signed over',
  async (_, cut, code) => {
    await look();
    await keeper.turn(seconds(1));
    await look();
    await keeper.turn(seconds(2));
    const said = vi.spyOn(log, 'error');
    await tamper(cut);
    await keeper.turn(seconds(3));
    expect(keeper.health()).toEqual({ ok: false, note: code });
    // Writing on over it hides nothing.
    await look();
    await look();
    await keeper.turn(seconds(4));
    expect(keeper.health()).toMatchObject({ ok: false });
    expect(said.mock.calls).toEqual([[{ event: 'audit-broken', code }]]);
    const signed = (await heads()).map(({ seq }) => seq);
    expect(signed.at(-1)).toBeLessThanOrEqual(2n);
  },
);

test('the log hears of a signature once a minute at most, of the last one always, and at once when asked', async () => {
  const said = vi.spyOn(log, 'info');
  const heard = () => said.mock.calls.map(([what]) => (what as { code: string }).code.split(':')[0]);
  for (let n = 1; n <= 3; n += 1) {
    await look();
    await keeper.turn(seconds(n));
  }
  expect(heard()).toEqual([]);
  await keeper.turn(seconds(70));
  await keeper.turn(seconds(200));
  expect(heard()).toEqual(['3']);
  await look();
  await keeper.turn(seconds(201), 'note');
  expect(heard()).toEqual(['3', '4']);
});

test('when it cannot sign that is said, and it goes on once it can', async () => {
  let away = true;
  const one = headKeeper({
    connect: (() => (away ? Promise.reject(new Error('away')) : pool.connect())) as typeof pool.connect,
  });
  const said = vi.spyOn(log, 'error');
  await one.turn(seconds(1));
  await one.turn(seconds(2));
  expect(one.health()).toEqual({ ok: false, note: 'not-signed' });
  expect(said).toHaveBeenCalledOnce();
  away = false;
  await look();
  await one.turn(seconds(3));
  expect(one.health()).toEqual({ ok: true });
  expect((await heads()).at(-1)?.seq).toBe(1n);
});

test('a running server has signed an entry soon after it was written', async () => {
  await import('./register.server.ts');
  onStart(look);
  await runStarts();
  try {
    await look();
    const written = (await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })).seq;
    await vi.waitFor(async () => expect((await heads()).at(-1)?.seq).toBe(written), 20_000);
  } finally {
    await runStops();
  }
  expect((await heads()).at(-1)?.seq).toBe(await db.auditEntry.count().then(BigInt));
});
