import pg from 'pg';
import { withLock } from './migrate.server.ts';

/** What is added to and never changed: the application may read and add, and nothing else. */
const appendOnly = ['AuditEntry', 'AuditHead'];

/**
 * Gives the login of `applicationUrl` what the application needs in the owner's database, and no more: to read and write
 * rows. It cannot change tables, empty them, or touch what the audit trail says. Safe to do at every start.
 * @throws when there is no such login.
 */
export async function grantApplication(ownerUrl: string, applicationUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(applicationUrl).username);
  const to = pg.escapeIdentifier(login);
  await withLock(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
    if (!rowCount) {
      throw new Error(
        'The login of DATABASE_URL does not exist. Create it on the server, or take DATABASE_OWNER_URL away.',
      );
    }
    await owner.query('BEGIN');
    await owner.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${to};
      GRANT USAGE ON SCHEMA public, graphile_worker TO ${to};
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${to};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${to};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${to};
      REVOKE ALL ON _prisma_migrations FROM ${to};
      REVOKE UPDATE, DELETE ON ${appendOnly.map((name) => `"${name}"`).join(', ')} FROM ${to};`);
    for (const name of await tablesWithoutPolicy(owner, login)) {
      const table = `graphile_worker.${pg.escapeIdentifier(name)}`;
      await owner.query(`CREATE POLICY ${to} ON ${table} TO ${to} USING (true) WITH CHECK (true)`);
    }
    await owner.query('COMMIT');
  });
}

/** The mail worker's tables show no row to anybody but their owner until a policy says so. */
async function tablesWithoutPolicy(owner: pg.Client, login: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
       AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = $1)`,
    [login],
  );
  return rows.map(({ name }) => name);
}

/** Whether this login could change what the audit trail says, were it not for the trigger. */
export async function mayChangeTheTrail(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT has_table_privilege('"AuditEntry"', 'UPDATE, DELETE, TRUNCATE') AS "may"`,
    );
    return rows[0]?.may ?? false;
  } finally {
    await client.end();
  }
}
