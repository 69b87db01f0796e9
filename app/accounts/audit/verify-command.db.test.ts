import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tuesday } from '../../../tests/support/referrals.ts';
import { signHead } from '../../platform/audit-heads.server.ts';
import { headInWords } from '../../platform/audit-heads.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { recordAudit } from '../audit.server.ts';

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client(process.env.DATABASE_URL);
  await owner.connect();
  await signHead(owner, tuesday);
  for (let n = 0; n < 9; n += 1) {
    await recordAudit(db, { at: tuesday, actor: 'x', action: 'referral-viewed', subject: randomUUID() });
    if (n % 3 === 2) await signHead(owner, tuesday);
  }
});
afterAll(async () => {
  await owner.end();
  await closeDb();
});

/** Runs `npm run audit:verify` as it is run by hand, on this file's database. */
function verify(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ['--import', 'tsx', 'app/accounts/audit/verify.cli.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { env: { ...process.env, LOG_LEVEL: 'silent' } }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

/** Changes the trail as only the owner can, who switches its trigger off, and puts it back afterwards. */
async function tampered<T>(change: string, look: () => Promise<T>): Promise<T> {
  await owner.query('CREATE TABLE kept AS TABLE "AuditEntry"; CREATE TABLE signed AS TABLE "AuditHead"');
  const asReplica = (text: string) =>
    owner.query(`BEGIN; SET LOCAL session_replication_role = replica; ${text}; COMMIT`);
  await asReplica(change);
  try {
    return await look();
  } finally {
    await asReplica(`DELETE FROM "AuditEntry"; INSERT INTO "AuditEntry" SELECT * FROM kept;
      DELETE FROM "AuditHead"; INSERT INTO "AuditHead" SELECT * FROM signed; DROP TABLE kept, signed`);
  }
}

test('a whole trail is said to be whole, with the head to note, and the command ends well', async () => {
  const { code, out, err } = await verify();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('The audit trail is whole: 9 entries, 4 signatures.');
  expect(out).toMatch(/^Signed up to 9\. Head: 9:[\da-f]{64}$/m);
});

test.each([
  [`UPDATE "AuditEntry" SET "actor" = 'y' WHERE "seq" IN (5, 7)`, /^Entry 5 .*\(changed\)/],
  ['DELETE FROM "AuditEntry" WHERE "seq" = 4', /^Entry 4 is missing \(missing\)/],
  ['DELETE FROM "AuditEntry" WHERE "seq" > 7', /^Entry 8 .* cut off \(tail-cut\)/],
  ['DELETE FROM "AuditHead" WHERE "seq" = 3', /^Entry 6 .*\(head-forged\)/],
  ['DELETE FROM "AuditHead"', /^Entry 10 .*\(heads-missing\)/],
])('after %s the command names the first broken link, and fails', async (change, named) => {
  const { code, out, err } = await tampered(change, () => verify());
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(named);
});

test('entries cut off together with their signatures are found by a head that was noted elsewhere', async () => {
  const { rows } = await owner.query('SELECT "seq", "hash" FROM "AuditHead" ORDER BY "seq" DESC LIMIT 1');
  const noted = headInWords({ seq: BigInt(rows[0].seq), hash: rows[0].hash });
  expect(await verify('--head', noted)).toMatchObject({ code: 0 });
  const cut = 'DELETE FROM "AuditEntry" WHERE "seq" > 6; DELETE FROM "AuditHead" WHERE "seq" > 6';
  await tampered(cut, async () => {
    expect(await verify(), 'nothing in the database tells').toMatchObject({ code: 0 });
    expect((await verify('--head', noted)).err).toMatch(/^Entry 7 .*\(tail-cut\)/);
  });
});

test('a noted head that cannot be read is refused, and not passed over', async () => {
  const { code, err } = await verify('--head', '9:abc');
  expect(code).toBe(1);
  expect(err).toContain('Write the noted head like');
});
