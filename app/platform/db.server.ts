import { PrismaPg } from '@prisma/adapter-pg';
import { env } from './env.server.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { log } from './log.server.ts';
import { SharedPool } from './shared-pool.server.ts';
import { statementNamer } from './statement-names.ts';

/** The client inside a transaction: what a function takes that must succeed or fail with its caller. */
export type Tx = Prisma.TransactionClient;

/** Connections to the database, for the few hot statements; `db` uses the same ones. None is opened before it is needed. */
export const pool = new SharedPool({
  connectionString: inUtc(env.DATABASE_URL ?? 'postgresql://DATABASE_URL-is-not-set.invalid/none'),
  max: 10,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
});

// Without this an idle connection lost (say, to a restart of the database) would end the process.
pool.on('error', (error) => log.warn({ event: 'database-connection-lost', error }));

/** The database. Its errors leave out the values that were asked for. */
export const db = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator: statementNamer() }),
  errorFormat: 'minimal',
});

/** Ends every connection, once the work in hand is done. Neither `db` nor `pool` can be used afterwards. */
export async function closeDb(): Promise<void> {
  await db.$disconnect();
  await pool.end();
}

/**
 * The adapter writes and reads times as if the session were in UTC; in any other zone they would be hours wrong. The
 * option goes into the URL because there it joins, and does not lose to, options given by whoever runs the service.
 */
function inUtc(url: string): string {
  const asked = new URL(url);
  asked.searchParams.set('options', `${asked.searchParams.get('options') ?? ''} -c TimeZone=UTC`.trim());
  return asked.href;
}
