/** A migrated embedded PostgreSQL for one drill, in memory as far as it can be. Call it before anything of the app loads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.server.ts';
import { applyAll } from '../../app/platform/migrate.server.ts';

export async function ownDatabase(): Promise<{ stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'front-door-drill-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  await applyAll(server.url);
  process.env.NODE_ENV = 'test';
  process.env.LOG_LEVEL = 'silent';
  process.env.ORIGIN = 'http://localhost:3000';
  process.env.DATA_KEYS = `drill:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.DATABASE_URL = server.url;
  return {
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
