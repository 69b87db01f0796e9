import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { SharedPool } from './shared-pool.server.ts';

const pool = new SharedPool({ connectionString: process.env.DATABASE_URL, max: 4 });
pool.on('error', () => {});
afterAll(() => pool.end());

const backend = async () =>
  (await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0;
const echo = async (n: number) =>
  (await pool.query<{ n: number }>({ name: 'echo', text: 'SELECT $1::int AS n', values: [n] })).rows[0]?.n;

test('what is asked at the same moment shares one connection, and everybody gets their own answer', async () => {
  const numbers = Array.from({ length: 20 }, (_, n) => n);
  expect(await Promise.all(numbers.map(echo))).toEqual(numbers);
  expect(new Set(await Promise.all(numbers.map(backend))).size).toBe(1);
});

test('very many at once are spread over the connections there are, and all are answered', async () => {
  const numbers = Array.from({ length: 500 }, (_, n) => n);
  expect(await Promise.all(numbers.map(echo))).toEqual(numbers);
  expect(pool.totalCount).toBeGreaterThan(1);
  expect(pool.totalCount).toBeLessThanOrEqual(4);
});

test('a statement that fails takes none of its neighbours with it', async () => {
  const table = `kept_${randomUUID().replaceAll('-', '')}`;
  await pool.query(`CREATE TABLE ${table} (n int PRIMARY KEY)`);
  const insert = (n: number) => pool.query(`INSERT INTO ${table} VALUES ($1)`, [n]);
  const asked = await Promise.allSettled([
    insert(1),
    insert(1),
    insert(2),
    echo(3),
    pool.query('SELECT 1/0'),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  expect((await pool.query(`SELECT n FROM ${table} ORDER BY n`)).rows).toEqual([{ n: 1 }, { n: 2 }]);
});

test('what waits for a lock, asked for alone, keeps nobody else’s reading waiting', async () => {
  const lock = Math.floor(Math.random() * 2 ** 31);
  const holder = await pool.connect();
  await holder.query('SELECT pg_advisory_lock($1)', [lock]);
  const waits = pool.alone({ text: 'SELECT pg_advisory_xact_lock($1)', values: [lock] });
  expect(await echo(7)).toBe(7);
  await holder.query('SELECT pg_advisory_unlock($1)', [lock]);
  holder.release();
  expect((await waits).rowCount).toBe(1);
});

test('a statement that fails alone leaves the pool as it was', async () => {
  await expect(pool.alone({ text: 'SELECT 1/0' })).rejects.toThrow(/division by zero/);
  expect(await echo(8)).toBe(8);
});

test('nothing that others ask gets into a transaction', async () => {
  const table = `apart_${randomUUID().replaceAll('-', '')}`;
  await pool.query(`CREATE TABLE ${table} (n int)`);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`INSERT INTO ${table} VALUES (1)`);
    await Promise.all([1, 2, 3].map((n) => pool.query(`INSERT INTO ${table} VALUES ($1)`, [n + 10])));
    await client.query('ROLLBACK');
  } finally {
    client.release();
  }
  const { rows } = await pool.query(`SELECT n FROM ${table} ORDER BY n`);
  expect(rows).toEqual([{ n: 11 }, { n: 12 }, { n: 13 }]);
});

test('when a connection is lost whoever waits for it is told, and the next to ask is answered', async () => {
  const lost = await Promise.allSettled([
    pool.query('SELECT pg_terminate_backend(pg_backend_pid())'),
    ...Array.from({ length: 5 }, (_, n) => echo(n)),
  ]);
  expect(lost.every(({ status }) => status === 'rejected')).toBe(true);
  expect(await echo(7)).toBe(7);
});
