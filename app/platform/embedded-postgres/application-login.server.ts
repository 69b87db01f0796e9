import pg from 'pg';
import { application, applicationPasswordFor } from './cluster.server.ts';

/**
 * Makes the application's login where there is none yet, as in a data folder of an earlier version, and sees to it that
 * its password is the one beside the data. Gives the address it signs in at. What it may do there is granted with the
 * migrations.
 */
export async function ensureApplicationLogin(dataDir: string, ownerUrl: string): Promise<string> {
  const password = applicationPasswordFor(dataDir);
  const server = new URL(ownerUrl);
  const database = server.pathname;
  server.pathname = '/postgres';
  const owner = new pg.Client(server.href);
  await owner.connect();
  try {
    // Several processes may start at once.
    await owner.query(`
      BEGIN;
      SELECT pg_advisory_xact_lock(7270736902);
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${application}') THEN CREATE ROLE ${application}; END IF;
      END $$;
      ALTER ROLE ${application} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS
        PASSWORD ${pg.escapeLiteral(password)};
      COMMIT;`);
  } finally {
    await owner.end();
  }
  server.username = application;
  server.password = password;
  server.pathname = database;
  return server.href;
}
