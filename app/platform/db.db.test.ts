import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { onServer } from '../../tests/support/database.ts';
import { closeDb, db, pool } from './db.server.ts';

afterAll(closeDb);

test('a time comes back as it went in, even from a database set to British time', async () => {
  const own = process.env.DATABASE_URL ?? '';
  await onServer(own, `ALTER DATABASE ${new URL(own).pathname.slice(1)} SET timezone = 'Europe/London'`);
  const at = new Date('2026-07-01T12:00:00.000Z');

  await db.clockAlert.create({ data: { referralId: randomUUID(), clock: 'decision', dueAt: at, at } });

  expect(await db.clockAlert.findFirst()).toMatchObject({ at });
  expect((await pool.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'UTC' }]);
  const stored = await pool.query(`SELECT at = '2026-07-01T12:00:00Z' AS same FROM "ClockAlert"`);
  expect(stored.rows).toEqual([{ same: true }]);
});

test('what is written inside a failing transaction is not kept', async () => {
  const before = await db.clockAlert.count();
  const failing = db.$transaction(async (tx) => {
    const [dueAt, at] = [new Date(0), new Date(0)];
    await tx.clockAlert.create({ data: { referralId: randomUUID(), clock: 'decision', dueAt, at } });
    throw new Error('after all, no');
  });
  await expect(failing).rejects.toThrow('after all, no');
  expect(await db.clockAlert.count()).toBe(before);
});
