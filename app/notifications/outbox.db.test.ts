import { afterAll, beforeEach, expect, test } from 'vitest';
import { emptyOutbox, jobs, queue, stored } from '../../tests/support/mail-work.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { maxAttempts } from './outbox.server.ts';

beforeEach(emptyOutbox);
afterAll(closeDb);

test('a message happens together with the change it announces, or not at all', async () => {
  const undone = db.$transaction(async (tx) => {
    await queue({}, tx);
    throw new Error('the change failed');
  });
  await expect(undone).rejects.toThrow('the change failed');
  expect([await db.message.count(), await jobs()]).toEqual([0, []]);

  const { id } = await queue();
  expect(await jobs()).toMatchObject([{ key: id, attempts: 0 }]);
});

test('the outbox leaves no address in the clear', async () => {
  const { id } = await queue();
  expect(Buffer.from((await stored(id)).sealedMail).includes('priya')).toBe(false);
  const rows = await db.$queryRaw`SELECT m::text AS message, j::text AS job
    FROM "Message" m, graphile_worker._private_jobs j`;
  expect(JSON.stringify(rows)).not.toContain('priya');
});

test('the attempts reach over 72 hours', () => {
  const waits = Array.from({ length: maxAttempts - 1 }, (_, index) => Math.exp(Math.min(10, index + 1)));
  const hours = waits.reduce((sum, seconds) => sum + seconds, 0) / 3600;
  expect(hours).toBeGreaterThanOrEqual(72);
  expect(hours).toBeLessThan(80);
});
