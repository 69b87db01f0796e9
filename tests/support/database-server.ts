import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.server.ts';
import { grantApplication } from '../../app/platform/grant-application.server.ts';
import { applyAll } from '../../app/platform/migrate.server.ts';
import { onDatabase, template } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
    /** The same server, as the login of the application. */
    applicationServer: string;
  }
}

/** One server for all database tests, with one migrated database to copy. */
export default async function startServer(project: TestProject) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'front-door-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  await applyAll(onDatabase(server.url, template));
  await grantApplication(onDatabase(server.url, template), server.applicationUrl);
  project.provide('databaseServer', server.url);
  project.provide('applicationServer', server.applicationUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
