import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.server.ts';
import { applyAll } from '../../app/platform/migrate.server.ts';
import { onDatabase, template } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
  }
}

/** One server for all database tests, with one migrated database to copy. */
export default async function startServer(project: TestProject) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'front-door-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  await applyAll(onDatabase(server.url, template));
  project.provide('databaseServer', server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
