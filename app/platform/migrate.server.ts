import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

/** The number the Prisma CLI takes too, so the two never migrate at once. */
const lock = 72707369;

type Migration = { name: string; sql: string; checksum: string };
type Recorded = { migration_name: string; checksum: string; finished_at: Date | null };

/**
 * Brings the database to the last migration in `folder`, creating it when missing, and gives the names it applied.
 * Records what it did as the Prisma CLI does, so `prisma migrate status` and `deploy` agree. Safe to call from several
 * processes at once: each migration is applied once, and wholly or not at all.
 * @throws when an applied migration's file has changed, when one was left half done, or with PostgreSQL's own error.
 */
export async function applyMigrations(url: string, folder = 'prisma/migrations'): Promise<string[]> {
  await createDatabaseIfMissing(url);
  return withLock(url, async (client) => {
    await client.query(migrationsTable);
    const { rows } = await client.query<Recorded>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const recorded = new Map(rows.map((row) => [row.migration_name, row]));
    const waiting = readMigrations(folder).filter((migration) => !isApplied(migration, recorded));
    for (const migration of waiting) await apply(client, migration);
    return waiting.map(({ name }) => name);
  });
}

/** Brings both our own tables and graphile-worker's (its schema `graphile_worker`) up to date. */
export async function applyAll(url: string, folder?: string): Promise<void> {
  await applyMigrations(url, folder);
  // Its own messages tell of nothing an operator can act on; failures are thrown.
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

function isApplied({ name, checksum }: Migration, recorded: ReadonlyMap<string, Recorded>): boolean {
  const row = recorded.get(name);
  if (!row) return false;
  if (!row.finished_at) {
    throw new Error(
      `Migration ${name} was left half done. See \`prisma migrate resolve\`, then start again.`,
    );
  }
  if (row.checksum !== checksum) {
    throw new Error(
      `Migration ${name} was changed after this database had applied it. Restore its migration.sql and put the ` +
        'change in a new migration.',
    );
  }
  return true;
}

/** The file goes as one query, so the server reads it whole; its record is part of the same transaction. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${name} failed, and nothing of it was kept`, { cause });
  }
}

async function createDatabaseIfMissing(url: string): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === databaseMissing)) throw error;
  } finally {
    await client.end();
  }
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  await withLock(server.href, async (admin) => {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

const databaseMissing = '3D000';

/** Runs `work` while no other process holds the lock in this database. The lock ends with the connection. */
export async function withLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Word for word as Prisma creates it. */
const migrationsTable = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
