import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

export type Postmaster = { pid: number; port: number; alive: boolean };

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** A server makes its pid file and then writes in it. One still empty after this long was left by a crash between the two. */
const writtenWithin = 10_000;

/** What a cluster's own pid file says of its server, and whether that process is really it, or one that just starts. */
export function readPostmaster(cluster: string, file = pidFile(cluster)): Postmaster | undefined {
  try {
    const written = readFileSync(file, 'utf8');
    const lines = written.split('\n');
    const [pid = 0, port = 0] = [Number(lines[0]), Number(lines[3])];
    const isNew = written === '' && Date.now() - statSync(file).mtimeMs < writtenWithin;
    return { pid, port, alive: isNew || (pid > 0 && serves(pid, cluster)) };
  } catch {
    return undefined;
  }
}

/**
 * Whether this process is alive and is the cluster's server. PostgreSQL only asks whether the pid exists, so a zombie
 * or a pid that has gone to some other program would keep it from starting for ever.
 */
function serves(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') {
      // A zombie's command line is empty.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
    }
    if (process.platform === 'win32') return process.kill(pid, 0);
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
      cluster,
    );
  } catch {
    return false;
  }
}

/** Takes away a dead server's pid file, and no other: one that has just been written goes back. */
export function clearStalePidFile(cluster: string): void {
  const aside = `${pidFile(cluster)}.${process.pid}`;
  try {
    renameSync(pidFile(cluster), aside);
  } catch {
    return; // Somebody else cleared it.
  }
  if (readPostmaster(cluster, aside)?.alive) linkSync(aside, pidFile(cluster));
  rmSync(aside);
}

/** Whether the server at this address takes our password and serves this very cluster. */
export async function answersFor(cluster: string, url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "SELECT current_setting('data_directory') AS folder",
    );
    return path.resolve(rows[0]?.folder ?? '') === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
