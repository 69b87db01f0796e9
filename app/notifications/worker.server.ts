/** The mail worker: in the server's own process, or in one of its own (`worker.ts`). Any number may run side by side. */
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { systemClock } from '../platform/clock.ts';
import { env } from '../platform/env.server.ts';
import { log } from '../platform/log.server.ts';
import { deliverMessage, PutOff } from './deliver.server.ts';
import { type Mailer, mailer } from './mailer.server.ts';
import { deliveryTask } from './outbox.server.ts';
import { sweep } from './sweep.server.ts';

const SWEEP_EVERY = 60_000;
const START_AGAIN_AFTER = 5_000;

let working: { end: AbortController; done: Promise<void> } | undefined;

/** Starts delivering, and keeps at it until `stopWorker`. Does nothing when already started. */
export function startWorker(): void {
  if (working) return;
  const end = new AbortController();
  working = { end, done: work(mailer(), end.signal) };
}

/** Lets go: what is being sent may finish for three seconds, and is otherwise tried again later. */
export async function stopWorker(): Promise<void> {
  const { end, done } = working ?? {};
  working = undefined;
  end?.abort();
  await done;
}

async function work(mail: Mailer, end: AbortSignal): Promise<void> {
  const sweeping = setInterval(() => void sweepOrSay(), SWEEP_EVERY);
  await sweepOrSay();
  // graphile-worker gives up when it cannot put down a job for long, say while the database is away.
  while (!end.aborted) {
    await runUntil(mail, end).catch((error) => log.error({ event: 'mail-worker-stopped', error }));
    await wait(START_AGAIN_AFTER, undefined, { signal: end }).catch(() => {});
  }
  clearInterval(sweeping);
  mail.close();
}

async function runUntil(mail: Mailer, end: AbortSignal): Promise<void> {
  // Its own connections, so that no burst of mail holds up a page; and ended by us, as graphile-worker would not wait.
  const connections = new pg.Pool({ connectionString: env.DATABASE_URL, max: 6 });
  // Without both of these a connection lost at the wrong moment would end the process.
  connections.on('error', connectionLost);
  connections.on('connect', (client) => client.on('error', connectionLost));
  try {
    const runner = await run({
      pgPool: connections,
      concurrency: 4,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 3_000,
      logger: errorsOnly,
      taskList: { [deliveryTask]: deliverMessage(mail) },
    });
    // It refuses to stop twice, which is what we want anyway.
    const stop = () => void runner.stop().catch(() => {});
    end.addEventListener('abort', stop, { once: true });
    if (end.aborted) stop();
    await runner.promise.finally(() => end.removeEventListener('abort', stop));
  } finally {
    await connections.end();
  }
}

const connectionLost = (error: Error) => log.warn({ event: 'database-connection-lost', error });

async function sweepOrSay(): Promise<void> {
  await sweep(systemClock.now()).catch((error) => log.error({ event: 'mail-sweep-failed', error }));
}

/** Its messages repeat what errors say, so they are dropped; what became of a message is logged by the delivery. */
const errorsOnly = new Logger(() => (level, _message, about) => {
  if (level !== 'error' || about?.error instanceof PutOff) return;
  log.error({ event: 'mail-worker-problem', error: about?.error });
});
