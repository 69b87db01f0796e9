import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { giveTo, type RunAs } from './run-as.server.ts';

/** Owns the database and applies migrations. */
export const superuser = 'front_door';
/** What the application signs in as: it reads and writes rows, and changes no table. */
export const application = 'front_door_app';

/** Where things are below the data folder. */
export const places = (dataDir: string) => ({
  cluster: path.join(dataDir, 'cluster'),
  password: path.join(dataDir, 'password'),
  applicationPassword: path.join(dataDir, 'application-password'),
  port: path.join(dataDir, 'port'),
  log: path.join(dataDir, 'postgres.log'),
});

/**
 * Gives the password beside the data, making one first if there is neither password nor data.
 * @throws when there is data but its password is gone.
 */
export function passwordFor(dataDir: string): string {
  const { cluster, password } = places(dataDir);
  if (!existsSync(password) && existsSync(cluster)) {
    throw new Error(`The database in ${cluster} has lost its password file ${password}`);
  }
  return keptPassword(password);
}

/** Gives the application's password, making one where there is none: its login takes whatever is here at each start. */
export const applicationPasswordFor = (dataDir: string): string =>
  keptPassword(places(dataDir).applicationPassword);

function keptPassword(file: string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
    try {
      // A link appears whole or not at all, and never replaces one that another process made first.
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * Creates the cluster unless it exists. It is made elsewhere and renamed, so half a cluster is never found.
 * @throws with initdb's own words when it fails.
 */
export function createCluster(
  dataDir: string,
  initdb: string,
  runAs: RunAs,
  options: { password: string; durable: boolean },
): void {
  const { cluster } = places(dataDir);
  if (existsSync(cluster)) {
    giveTo(runAs.owner, cluster);
    return;
  }

  const workshop = mkdtempSync(path.join(dataDir, 'new-'));
  try {
    const draft = path.join(workshop, 'cluster');
    mkdirSync(draft, { mode: 0o700 });
    const passwordFile = path.join(workshop, 'password');
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    giveTo(runAs.owner, workshop);

    const [command = initdb, ...args] = [
      ...runAs.prefix,
      initdb,
      `--pgdata=${draft}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order on every machine, whatever its locale.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ];
    const made = spawnSync(command, args, {
      ...runAs.user,
      cwd: workshop,
      env: plainEnvironment,
      encoding: 'utf8',
    });
    if (made.status !== 0) {
      throw new Error(
        `The built-in database could not be created: ${made.error?.message ?? made.stderr.trim()}`,
      );
    }
    try {
      renameSync(draft, cluster);
    } catch (error) {
      // Another process was first: its cluster has the same password, so ours is simply not needed.
      if (!existsSync(cluster)) throw error;
    }
    if (options.durable) flushFolder(dataDir);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** PostgreSQL is told nothing of our own environment, which holds keys. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
};

/** Makes the new name itself last through a power cut. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
