import { existsSync } from 'node:fs';
import process from 'node:process';
import { isLive, readEnv } from './env-rules.ts';
import type { Env } from './env-schema.ts';

/**
 * The settings of this process, read once. Nothing else reads `process.env`.
 * Only `start.server.ts` writes to it, and only the addresses of the embedded PostgreSQL, once it has them.
 */
export const env: Env = load();

/** True when real families may be on the other side: production, and not a demonstration. */
export const live = isLive(env);

function load(): Env {
  if (!process.env.VITEST && existsSync('.env')) process.loadEnvFile('.env');
  const read = readEnv(process.env);
  if (read.ok) return read.env;
  process.stderr.write('The service does not start, because its settings are wrong:\n');
  for (const line of read.problems) process.stderr.write(`  ${line}\n`);
  process.exit(1);
}
