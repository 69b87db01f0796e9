import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { places, plainEnvironment } from './cluster.server.ts';
import { answersFor } from './postmaster.server.ts';
import type { RunAs } from './run-as.server.ts';

export type Launched = { port: number; stop(): Promise<void> };

const keepLogBelow = 1_000_000;
const stopGently = 30_000;

/** What it says when another server has the data, is just taking them (its lock file is still empty), or has the port. */
const gaveWay = /lock file .* (already exists|is empty)|still in use|could not create any TCP/;

/** Nothing said in a query, and no value out of a row, may reach the server's log. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_error_verbosity=terse',
  // Leaves out failed statements' messages, which may quote a value: the app hears of them itself.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_parameter_max_length=0',
  'log_statement=none',
  'log_min_duration_statement=-1',
];
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the server and waits until it answers. Gives undefined when it gave way to another server on the same data or
 * found its port taken, so that the caller may look again.
 * @throws with the server's own words when it ends for any other reason.
 */
export async function launch(
  dataDir: string,
  postgres: string,
  runAs: RunAs,
  options: { durable: boolean; urlFor: (port: number) => string },
): Promise<Launched | undefined> {
  const { cluster, log, port: portFile } = places(dataDir);
  const port = await freePort(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);

  if (existsSync(log) && statSync(log).size > keepLogBelow) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const alreadyLogged = statSync(log).size;
  const chosen = [...settings, ...(options.durable ? [] : forgetful)].flatMap((one) => ['-c', one]);
  const [command = postgres, ...args] = [
    ...runAs.prefix,
    postgres,
    '-D',
    cluster,
    '-p',
    String(port),
    ...chosen,
  ];
  // Detached, so that Ctrl-C reaches the app alone, which then stops the server when its own work is done.
  const server = spawn(command, args, {
    ...runAs.user,
    cwd: dataDir,
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let failure = '';
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', (error) => {
      failure = error.message;
      resolve();
    });
  });
  const hasEnded = () => failure !== '' || server.exitCode !== null || server.signalCode !== null;

  while (!(await answersFor(cluster, options.urlFor(port)))) {
    if (hasEnded()) {
      const said = readFileSync(log).subarray(alreadyLogged).toString();
      if (gaveWay.test(said)) return undefined;
      throw new Error(`The built-in database did not start: ${failure || said.trim() || 'it said nothing'}`);
    }
    await Promise.race([pause(25), ended]);
  }
  writeFileSync(portFile, String(port));
  server.unref();

  return {
    port,
    async stop() {
      if (hasEnded()) return;
      server.ref();
      server.kill('SIGINT'); // PostgreSQL's "fast" shutdown: open work is rolled back, committed work written out.
      const insist = setTimeout(() => server.kill('SIGQUIT'), stopGently);
      await ended;
      clearTimeout(insist);
    },
  };
}

/** The wished port if it is free, else another. */
async function freePort(wished: number): Promise<number> {
  const probe = createServer();
  const listening = (port: number) =>
    new Promise<number>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        resolve(address && typeof address === 'object' ? address.port : port);
      });
    });
  const port = await listening(wished).catch(() => listening(0));
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
