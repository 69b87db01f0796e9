/** Plans made from the statistics of empty tables would be slow ones. Only the owner of a table may gather them. */
import pg from 'pg';
import { env } from '../app/platform/env.server.ts';

export async function gatherStatistics(tables: readonly string[]): Promise<void> {
  const owner = new pg.Client(env.DATABASE_OWNER_URL ?? env.DATABASE_URL);
  await owner.connect();
  try {
    await owner.query(`ANALYZE ${tables.map((name) => pg.escapeIdentifier(name)).join(', ')}`);
  } finally {
    await owner.end();
  }
}
