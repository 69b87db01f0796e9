/** The built server and its own PostgreSQL, made to be killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { places } from '../../app/platform/embedded-postgres/cluster.server.ts';
import { settings } from '../bench/server.ts';

export interface Killable {
  base: string;
  /** SIGKILL to every process of both, in an order that changes. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The processes a process has started; only Linux says so in files. */
function childrenOf(parent: number): number[] {
  if (!existsSync('/proc')) return [];
  const parentOf = (pid: string) => {
    try {
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
    } catch {
      return 0; // It has just ended.
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

/** The PostgreSQL of this data folder: its first process, then all it has started. */
function postgresOf(dataDir: string): number[] {
  const file = join(places(join(dataDir, 'postgres')).cluster, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const first = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return [first, ...childrenOf(first)];
}

function killNow(pid: number | undefined): void {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, as when its parent took it along.
  }
}

async function untilReady(base: string, child: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 1200 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(`${base}/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`The server does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/** Starts the built server, and with it its database, on what is in the data folder. */
export async function startKillable(dataDir: string, port: number): Promise<Killable> {
  const base = `http://127.0.0.1:${port}`;
  const log = join(dataDir, 'server.log');
  const out = openSync(log, 'a');
  const env = { ...settings(dataDir), PORT: String(port), HOST: '127.0.0.1', ORIGIN: base };
  const child = spawn(process.execPath, ['build/server/index.js'], { env, stdio: ['ignore', out, out] });
  closeSync(out);
  const ended = once(child, 'exit');
  await untilReady(base, child, log);
  return {
    base,
    async kill() {
      const database = postgresOf(dataDir);
      const all = Math.random() < 0.5 ? [child.pid, ...database] : [...database, child.pid];
      for (const pid of all) killNow(pid);
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
