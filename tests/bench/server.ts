/** The built server on a data folder of its own, as it is run for real: production, a durable database, logs written. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { type Cores, on } from './cores.ts';

export interface Server {
  base: string;
  /** Resident memory in MB; of the server alone, as PostgreSQL shares its pages between processes. */
  memory(): number;
  /** Seconds of processor time so far. */
  worked(): number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** A demonstration, because only that needs neither keys nor a mail server; all else is as on a live service. */
export const settings = (dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DEMONSTRATION: 'true',
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
});

async function untilReady(base: string, child: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${base}/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (child.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`The server does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** What `npm start` gives Node: room for what a page needs and throws away, so that it is collected less often. */
const flags = packageFile.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** Starts `build/server/index.js` of this build. Its database runs on the same cores. */
export async function startServer(build: string, dataDir: string, cores: Cores): Promise<Server> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const log = join(dataDir, 'server.log');
  const out = openSync(log, 'a');
  const [command = 'node', ...args] = on(cores, [process.execPath, ...flags, join(build, 'server/index.js')]);
  const env = { ...settings(dataDir), PORT: String(port), HOST: '127.0.0.1', ORIGIN: base };
  const child = spawn(command, args, { env, stdio: ['ignore', out, out] });
  closeSync(out);
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await untilReady(base, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    base,
    memory: () =>
      canRead ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(proc('status'))?.[1]) / 1024) : Number.NaN,
    worked: () => {
      const [, ...fields] = canRead ? (proc('stat').split(') ')[1] ?? '').split(' ') : [];
      return (Number(fields[10]) + Number(fields[11])) / 100;
    },
    stop,
  };
}

/** Only Linux says so in files. */
const canRead = process.platform === 'linux';
