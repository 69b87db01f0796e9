import { mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureApplicationLogin } from './embedded-postgres/application-login.server.ts';
import { findBinaries } from './embedded-postgres/binaries.server.ts';
import { createCluster, passwordFor, places, superuser } from './embedded-postgres/cluster.server.ts';
import { launch } from './embedded-postgres/launch.server.ts';
import { answersFor, clearStalePidFile, readPostmaster } from './embedded-postgres/postmaster.server.ts';
import { chooseRunAs } from './embedded-postgres/run-as.server.ts';

export type EmbeddedPostgres = {
  /** The owner's address. */
  url: string;
  /** The address of the login that may only read and write rows. */
  applicationUrl: string;
  startedHere: boolean;
  stop(): Promise<void>;
};

/** Recovery after a crash may take a while on a slow disk. */
const patience = 120_000;

/**
 * Gives a running PostgreSQL on the data in `dataDir`, creating both when missing. A server left running by an app that
 * died is taken over; committed rows outlive the death of either. `stop` ends only a server that this call started.
 * With `durable: false` (tests) a power cut may lose everything, and it is faster.
 * @throws in words fit for the terminal when no server can run here; they name DATABASE_URL as the way out.
 */
export async function startEmbeddedPostgres({
  dataDir,
  log = () => {},
  durable = true,
}: {
  dataDir: string;
  log?: (message: string) => void;
  durable?: boolean;
}): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  const { cluster } = places(home);
  const password = passwordFor(home);
  const urlFor = (port: number, database = 'postgres') =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  const deadline = Date.now() + patience;

  while (Date.now() < deadline) {
    const running = await findRunning(cluster, urlFor, deadline);
    if (running !== undefined) {
      log('Using the built-in database that is already running');
      const url = urlFor(running, superuser);
      const applicationUrl = await ensureApplicationLogin(home, url);
      return { url, applicationUrl, startedHere: false, stop: async () => {} };
    }

    const { initdb, postgres } = findBinaries();
    const runAs = chooseRunAs(postgres, home);
    createCluster(home, initdb, runAs, { password, durable });
    const launched = await launch(home, postgres, runAs, { durable, urlFor });
    if (launched) {
      log('Started the built-in database');
      const url = urlFor(launched.port, superuser);
      const applicationUrl = await ensureApplicationLogin(home, url);
      return { url, applicationUrl, startedHere: true, stop: launched.stop };
    }
    // Another start won, or processes of a killed server are still leaving: look again shortly.
    await pause(100);
  }
  throw new Error(`The built-in database in ${home} did not start in time; see ${places(home).log}`);
}

/** The port of a server already on this cluster, once it answers; undefined when there is none any more. */
async function findRunning(cluster: string, urlFor: (port: number) => string, deadline: number) {
  for (let found = readPostmaster(cluster); found; found = readPostmaster(cluster)) {
    if (!found.alive) {
      clearStalePidFile(cluster);
      return undefined;
    }
    if (found.port && (await answersFor(cluster, urlFor(found.port)))) return found.port;
    if (Date.now() > deadline) {
      throw new Error(`A database server (process ${found.pid}) runs on ${cluster} but does not answer`);
    }
    await pause(50);
  }
  return undefined;
}
