import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPostmaster } from './embedded-postgres/postmaster.server.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.server.ts';

let dataDir: string;
let helpers: ChildProcess[];

beforeEach(async () => {
  helpers = [];
  dataDir = await mkdtemp(path.join(tmpdir(), 'front-door-embedded-'));
});

afterEach(async () => {
  for (const helper of helpers) helper.kill('SIGKILL');
  const last = await start();
  await last.stop();
  if (!last.startedHere) await killServer();
  await rm(dataDir, { recursive: true, force: true });
});

const start = (durable?: boolean) => startEmbeddedPostgres({ dataDir, durable });
const pidFile = () => path.join(dataDir, 'cluster/postmaster.pid');
const serverPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
const serverPort = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[3]);

/** Kills the server as a power cut would, and waits until its processes let go. */
async function killServer() {
  const password = await readFile(path.join(dataDir, 'password'), 'utf8');
  const client = new pg.Client(
    `postgresql://front_door:${password}@127.0.0.1:${await serverPort()}/postgres`,
  );
  client.on('error', () => {});
  await client.connect();
  const closed = new Promise((resolve) => client.once('end', resolve));
  process.kill(await serverPid(), 'SIGKILL');
  await closed;
}

async function ask(server: EmbeddedPostgres, text: string) {
  const url = new URL(server.url);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('what was committed outlives the killing of the server', async () => {
  const first = await start();
  expect(first.startedHere).toBe(true);
  await ask(first, 'CREATE TABLE kept (id int)');
  await ask(first, 'INSERT INTO kept SELECT generate_series(1, 1000)');
  await killServer();

  const second = await start();
  expect(second.startedHere).toBe(true);
  expect(await ask(second, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
});

test('a server whose app was killed is taken over, and not stopped by whoever took it over', async () => {
  const script = `const { startEmbeddedPostgres } = await import('./app/platform/embedded-postgres.server.ts');
    console.log((await startEmbeddedPostgres({ dataDir: process.argv[1] })).url); process.kill(process.pid, 'SIGKILL');`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script, dataDir];
  const app = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(app, 'close');
  expect(app.signalCode).toBe('SIGKILL');

  const left = await serverPid();
  const adopted = await start();
  expect(adopted.startedHere).toBe(false);
  await adopted.stop();
  expect(await ask(adopted, 'SELECT 1 AS still')).toEqual([{ still: 1 }]);
  expect(await serverPid()).toBe(left);
});

test('two starts at once end with one server for both', async () => {
  const both = await Promise.all([start(), start()]);
  expect(both.filter((one) => one.startedHere)).toHaveLength(1);
  expect(both[0].url).toBe(both[1].url);
});

test('stopping ends the server, and the next start finds the data and the same port', async () => {
  const first = await start();
  await ask(first, 'CREATE TABLE kept (id int)');
  await first.stop();
  await expect(stat(pidFile())).rejects.toThrow('ENOENT');

  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second, 'SELECT * FROM kept')).toEqual([]);
});

test('a pid file that is still empty is that of a server about to write in it, until it is clear that none is', async () => {
  const cluster = path.join(dataDir, 'cluster');
  await start().then(({ stop }) => stop());
  await writeFile(pidFile(), '');
  expect(readPostmaster(cluster)?.alive, 'nobody else may take it away').toBe(true);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(pidFile(), longAgo, longAgo);
  expect((await start()).startedHere).toBe(true);
});

describe.runIf(process.platform === 'linux')('a pid file left by a killed server', () => {
  test.each([
    ['a zombie', 'true & echo $!; exec sleep 600'],
    ['another program', 'echo $$; exec sleep 600'],
  ])('does not keep the next from starting when its pid is now %s', async (_, script) => {
    await start();
    const left = await readFile(pidFile(), 'utf8');
    await killServer();
    // As the server's own user: PostgreSQL looks only at processes that it could signal.
    const { uid, gid } = await stat(path.join(dataDir, 'cluster'));
    const helper = spawn('sh', ['-c', script], { uid, gid, stdio: ['ignore', 'pipe', 'ignore'] });
    helpers.push(helper);
    const [pid] = await once(createInterface({ input: helper.stdout }), 'line');
    await writeFile(pidFile(), left.replace(/^\d+/, pid));

    expect((await start()).startedHere).toBe(true);
  });
});

test('only its owner can read the password and the data', async () => {
  await start();
  expect((await stat(path.join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(dataDir, 'cluster'))).mode & 0o777).toBe(0o700);
});

test('no value of a failed statement reaches the log', async () => {
  const server = await start();
  await expect(ask(server, `SELECT 'Amara Okafor'::int`)).rejects.toThrow('Amara');
  await ask(server, 'CREATE TABLE named (name text UNIQUE)');
  await ask(server, `INSERT INTO named VALUES ('Amara Okafor')`);
  await expect(ask(server, `INSERT INTO named VALUES ('Amara Okafor')`)).rejects.toThrow('duplicate');
  await expect(ask(server, `SELECT Amara_Okafor FROM nowhere`)).rejects.toThrow();
  expect(await readFile(path.join(dataDir, 'postgres.log'), 'utf8')).not.toContain('Amara');
});

test('data is safe from power cuts unless a test asks for speed', async () => {
  const safe = await start();
  expect(await ask(safe, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  expect(await ask(safe, 'SHOW data_checksums')).toEqual([{ data_checksums: 'on' }]);
  await safe.stop();
  expect(await ask(await start(false), 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
});
