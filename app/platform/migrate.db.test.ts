import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { onDatabase } from '../../tests/support/database.ts';
import { applyAll, applyMigrations } from './migrate.server.ts';

const run = promisify(execFile);
let url: string;
let folder: string;
let names: string[];

beforeEach(async () => {
  url = onDatabase(inject('databaseServer'), `test_migrate_${randomUUID().slice(0, 8)}`);
  folder = await mkdtemp(path.join(tmpdir(), 'front-door-migrations-'));
  await cp('prisma/migrations', folder, { recursive: true });
  names = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
});

afterEach(() => rm(folder, { recursive: true }));

async function ask(text: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

async function addMigration(name: string, sql: string) {
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

/** What the Prisma CLI says of this database, and how it ends. */
async function prisma(...args: string[]) {
  const cli = ['node_modules/prisma/build/index.js', 'migrate', ...args];
  return run(process.execPath, cli, { env: { ...process.env, DATABASE_URL: url } });
}

test('two processes starting at once on a server without the database apply each migration once', async () => {
  const applied = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);

  expect(applied.flat()).toEqual(names);
  const rows = await ask('SELECT migration_name FROM _prisma_migrations ORDER BY started_at');
  expect(rows.map((row) => row.migration_name)).toEqual(names);
});

test('a second start finds nothing to do', async () => {
  await applyMigrations(url, folder);
  expect(await applyMigrations(url, folder)).toEqual([]);
});

test('the Prisma CLI agrees that the database is up to date, and that the migrations make the schema', async () => {
  await applyMigrations(url);

  expect((await prisma('status')).stdout).toContain('Database schema is up to date!');
  expect((await prisma('deploy')).stdout).toContain('No pending migrations to apply.');
  const schema = ['--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'];
  expect((await prisma('diff', ...schema)).stdout).toContain('No difference detected');
});

test('a migration changed after it was applied is refused by name', async () => {
  await applyMigrations(url, folder);
  await appendFile(path.join(folder, names[0] ?? '', 'migration.sql'), '\n-- an afterthought\n');

  await expect(applyMigrations(url, folder)).rejects.toThrow(`Migration ${names[0]} was changed`);
});

test('a failing migration leaves nothing behind, and is applied once it has been mended', async () => {
  await addMigration('20990101000000_late', 'CREATE TABLE late (id int); SELECT 1 / 0;');
  await expect(applyMigrations(url, folder)).rejects.toThrow('20990101000000_late failed');
  expect(await ask(`SELECT to_regclass('late') AS found`)).toEqual([{ found: null }]);

  await writeFile(path.join(folder, '20990101000000_late/migration.sql'), 'CREATE TABLE late (id int);');
  expect(await applyMigrations(url, folder)).toEqual(['20990101000000_late']);
});

test('a function body with semicolons is applied whole', async () => {
  const body = 'DECLARE n int; BEGIN n := 20; RETURN n + 1; END';
  await addMigration(
    '20990101000000_fn',
    `CREATE FUNCTION more() RETURNS int LANGUAGE plpgsql AS $$${body}$$;`,
  );
  await applyMigrations(url, folder);
  expect(await ask('SELECT more()')).toEqual([{ more: 21 }]);
});

test('a migration that Prisma left half done is not passed over', async () => {
  await applyMigrations(url, folder);
  await ask('UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(applyMigrations(url, folder)).rejects.toThrow('left half done');
});

test('the job queue has its tables too, also when two processes start at once', async () => {
  await Promise.all([applyAll(url), applyAll(url)]);
  expect(await ask(`SELECT to_regclass('graphile_worker.jobs')::text AS jobs`)).toEqual([
    { jobs: 'graphile_worker.jobs' },
  ]);
});

test('the lock file that Prisma wants names PostgreSQL', async () => {
  expect(await readFile('prisma/migrations/migration_lock.toml', 'utf8')).toContain(
    'provider = "postgresql"',
  );
});
