import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyOutbox, jobs, queue, stored } from '../../tests/support/mail-work.ts';
import { PostOffice } from '../../tests/support/post-office.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { startWorker, stopWorker } from './worker.server.ts';

const office = new PostOffice();

beforeEach(async () => {
  await emptyOutbox();
  Object.assign(env, { SMTP_URL: `smtp://127.0.0.1:${await office.open()}` });
});

afterEach(async () => {
  await stopWorker();
  await office.close();
});

afterAll(closeDb);

const isSent = (id: string) =>
  vi.waitFor(async () => expect((await stored(id)).state).toBe('sent'), { timeout: 15_000 });

test('mail leaves by itself once it is committed, until the worker is stopped', async () => {
  startWorker();
  startWorker();
  await isSent((await queue()).id);
  await stopWorker();

  const { id } = await queue();
  expect(await jobs()).toMatchObject([{ key: id, attempts: 0 }]);
  startWorker();
  await isSent(id);
  expect(office.received).toHaveLength(2);
});

test('the worker goes on after the database has cut every connection', async () => {
  startWorker();
  await isSent((await queue()).id);
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  await isSent((await vi.waitFor(() => queue(), 15_000)).id);
});

test('a delivery that is still under way does not hold up the end of the process, and is tried again', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  Object.assign(env, { SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  startWorker();
  const { id } = await queue();
  await once(silent, 'connection');
  await stopWorker();
  silent.close();

  expect(await stored(id)).toMatchObject({ state: 'waiting', lastProblem: 'EABORT' });
  expect(await jobs()).toMatchObject([{ key: id, attempts: 1 }]);
});
