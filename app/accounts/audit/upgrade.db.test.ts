import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signBeginning } from '../../platform/audit-heads.server.ts';
import { startEmbeddedPostgres } from '../../platform/embedded-postgres.server.ts';
import { grantApplication, mayChangeTheTrail } from '../../platform/grant-application.server.ts';
import { applyAll } from '../../platform/migrate.server.ts';
import { verifyTrail } from './verify.server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'front-door-upgrade-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function asked<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A data folder as the version before left it: one login, and a trail without a chain. */
async function leaveAsBefore(dataDir: string): Promise<void> {
  const before = path.join(folder, 'migrations');
  for (const name of await readdir('prisma/migrations')) {
    if (name < '20261121070000')
      await cp(`prisma/migrations/${name}`, path.join(before, name), { recursive: true });
  }
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  await applyAll(server.url, before);
  await asked(server.url, async (client) => {
    await client.query(`INSERT INTO "AuditEntry" ("seq", "at", "actor", "action", "subject", "detail")
      SELECT n * 3, now(), 'é' || n, 'referral-viewed', CASE WHEN n % 2 = 0 THEN 'record' END, '{"route": "mash", "a": 1}'
      FROM generate_series(1, 50) n`);
    await client.query('DROP ROLE front_door_app');
  });
  await server.stop();
  await rm(path.join(dataDir, 'application-password'));
}

test('a data folder of the version before starts, is chained as it stands and gets a narrower login', async () => {
  const dataDir = path.join(folder, 'postgres');
  await leaveAsBefore(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    // Twice, as at every later start.
    for (let start = 0; start < 2; start += 1) {
      await applyAll(server.url);
      await grantApplication(server.url, server.applicationUrl);
      await signBeginning(server.applicationUrl, new Date());
    }
    expect(await mayChangeTheTrail(server.applicationUrl)).toBe(false);
    expect(await mayChangeTheTrail(server.url)).toBe(true);
    expect(await asked(server.applicationUrl, verifyTrail)).toMatchObject({
      broken: null,
      walk: { seq: 50n, unmarked: 50n, firstHead: 50n },
    });
    await expect(
      asked(server.applicationUrl, (client) => client.query('DROP TABLE "Note"')),
    ).rejects.toThrow();
  } finally {
    await server.stop();
  }
}, 60_000);
