// Reads no database itself: whatever imports `db.server.ts` may only be loaded after `bootstrap`.
import { join } from 'node:path';
import { signBeginning } from './audit-heads.server.ts';
import { systemClock } from './clock.ts';
import { startEmbeddedPostgres } from './embedded-postgres.server.ts';
import { env } from './env.server.ts';
import { grantApplication, mayChangeTheTrail } from './grant-application.server.ts';
import { log } from './log.server.ts';
import { applyAll } from './migrate.server.ts';

type Step = () => void | Promise<void>;

/** How long the last answers may take once the process is asked to end. */
const PATIENCE = 10_000;

const starts: Step[] = [];
const stops: Step[] = [];
let ending = false;
const ends = new AbortController();

/** Aborted as the server ends, for answers that would otherwise never be over. */
export const whenEnding = ends.signal;

/** Runs before the first request is taken. What it starts it also ends, with `onStop`. */
export function onStart(start: Step): void {
  starts.push(start);
}

/** Runs when the server ends, after its last answer; the last registered first. */
export function onStop(stop: Step): void {
  stops.push(stop);
}

/**
 * Makes sure there is a database, with every migration applied, and puts the application's address in `env.DATABASE_URL`.
 * Migrations are the owner's: `env.DATABASE_OWNER_URL`, where that is another login.
 * From here on SIGTERM and SIGINT end the process in order.
 */
export async function bootstrap(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  if (!env.DATABASE_URL) {
    const { url, applicationUrl, stop } = await startEmbeddedPostgres({
      dataDir: join(env.DATA_DIR, 'postgres'),
    });
    env.DATABASE_URL = applicationUrl;
    env.DATABASE_OWNER_URL = url;
    onStop(stop);
  }
  await applyAll(env.DATABASE_OWNER_URL ?? env.DATABASE_URL);
  if (env.DATABASE_OWNER_URL) await grantApplication(env.DATABASE_OWNER_URL, env.DATABASE_URL);
  if (await mayChangeTheTrail(env.DATABASE_URL)) {
    // The trigger still refuses; a login that has not even the right is one thing less to trust.
    log.warn({ event: 'database-login-could-be-narrower', code: 'see DATABASE_OWNER_URL in .env.example' });
  }
  await signBeginning(env.DATABASE_URL, systemClock.now());
}

/** Runs what the features registered with `onStart`. */
export async function runStarts(): Promise<void> {
  for (const start of starts.splice(0)) await start();
}

/** Ends what was started, each even if another fails, and listens for signals no more. */
export async function runStops(): Promise<void> {
  ends.abort();
  for (const stop of stops.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      log.error({ event: 'stop-failed', error });
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
}

/** Ends everything in order and exits; whatever is not done after ten seconds is left. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  log.info({ event: 'ending' });
  setTimeout(() => process.exit(1), PATIENCE).unref();
  await runStops();
  process.exit(0);
}

/** Does this, or says on the terminal why the service does not start, ends what was started, and exits with 1. */
export async function orExplain(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    log.error({ event: 'start-failed', error });
    process.stderr.write(`The service does not start. ${reasonOf(error)}\n`);
    await runStops();
    process.exit(1);
  }
}

/** Our own errors are written for the terminal; those of a database or a socket may repeat values, so only their code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The log says where it stopped.';
  if (!('code' in error)) return error.message;
  if (error.code === 'EADDRINUSE')
    return 'PORT is already taken. Set another PORT, or end what listens there.';
  return `It met ${String(error.code)}. If that is about the database, check DATABASE_URL.`;
}
