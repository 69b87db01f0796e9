/** The outbox as a test sees it: put something in, let the worker look once, look at what became of it. */
import { Logger, runOnce } from 'graphile-worker';
import { expect, vi } from 'vitest';
import { deliverMessage } from '../../app/notifications/deliver.server.ts';
import { createMailer, type Mailer } from '../../app/notifications/mailer.server.ts';
import { deliveryTask, queueMessage } from '../../app/notifications/outbox.server.ts';
import { db, type Tx } from '../../app/platform/db.server.ts';
import { env } from '../../app/platform/env.server.ts';

export const at = new Date('2026-06-09T09:00:00Z');
export const reference = 'K7QM-4TXN';
export const to = 'priya@school.example.org';

export const mailerTo = (port: number, { live = false, query = '' } = {}): Mailer =>
  createMailer({
    smtpUrl: `smtp://127.0.0.1:${port}${query}`,
    from: 'Front Door <front-door@example.org>',
    dataDir: '/nowhere',
    live,
  });

/** Puts a message in the outbox, within the transaction given or one of its own. */
export function queue(changed: { to?: string; props?: { reference: string } } = {}, tx?: Tx) {
  const put = (tx: Tx) =>
    queueMessage(tx, { template: 'referral-received', to, props: { reference }, at, ...changed });
  return tx ? put(tx) : db.$transaction(put);
}

/** Who holds a job that a process left behind. */
const gone = 'gone';

/** Runs every job that is due, as the worker would. The worker does not wait until a job is written off: this does. */
export async function work(mailer: Mailer): Promise<void> {
  await runOnce({
    connectionString: env.DATABASE_URL,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: { [deliveryTask]: deliverMessage(mailer) },
  });
  await vi.waitFor(async () => {
    const [left] = await db.$queryRaw<{ taken: number }[]>`
      SELECT count(*)::int AS taken FROM graphile_worker._private_jobs WHERE locked_by <> ${gone}`;
    expect(left?.taken).toBe(0);
  }, 20_000);
}

interface Job {
  key: string;
  attempts: number;
  secondsAway: number;
  last_error: string | null;
}

export const jobs = () => db.$queryRaw<Job[]>`
  SELECT key, attempts::int, last_error, extract(epoch FROM run_at - now())::float AS "secondsAway"
  FROM graphile_worker._private_jobs`;

/** The wait is over. */
export const makeDue = () => db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;

/** As if a process that is no more had taken every job so long ago. */
export const hold = (minutes: number, attempts = 1) => db.$executeRaw`
  UPDATE graphile_worker._private_jobs SET attempts = ${attempts}, locked_by = ${gone},
    locked_at = now() - make_interval(mins => ${minutes}::int)`;

export const stored = (id: string) => db.message.findUniqueOrThrow({ where: { id } });

export async function emptyOutbox(): Promise<void> {
  await db.message.deleteMany();
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
}
