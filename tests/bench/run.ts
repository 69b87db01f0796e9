/**
 * `npm run bench`: how fast the built server is, on this machine, now. Builds it, starts it on a database of its own that
 * keeps what it acknowledges, and puts load on it; server and database on core 0, the load on core 1, where there are two.
 *
 *     npm run bench -- --only question,journey,submit,queue,record,claim,suggestions --seconds 10 --json --no-build
 *     npm run bench -- --only queue,record,claim --referrals 250000 --audit 1000000 --staff 50 --pause 2 --data FOLDER
 *
 * With `--data` the folder is kept, and the next run finds it filled.
 * The ten-question form is the one that other services are compared on (`ten-questions.ts`), through the same pages.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from '../../app/paths.ts';
import { claims, queuePage, recordPage } from './at-work.ts';
import { type Cores, canPin, moveTo, on } from './cores.ts';
import { type Form, questionPage, type Row, submissions, wholeJourney } from './measures.ts';
import type { Prepared, Wanted } from './prepare.ts';
import { type Server, settings, startServer } from './server.ts';
import { table } from './table.ts';

const measurable = ['question', 'journey', 'submit', 'queue', 'record', 'claim', 'suggestions'] as const;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: measurable.join() },
    seconds: { type: 'string', default: '10' },
    referrals: { type: 'string', default: '250000' },
    audit: { type: 'string', default: '1000000' },
    staff: { type: 'string', default: '50' },
    // A busy front door: each of the staff asks for something so often, in seconds.
    pause: { type: 'string', default: '2' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const only = options.only.split(',');
const seconds = Number(options.seconds);
const pauseBetween = Number(options.pause);
const [referrals, audit, staff] = [options.referrals, options.audit, options.staff].map(Number) as [
  number,
  number,
  number,
];
const unknown = only.filter((name) => !measurable.some((known) => known === name));
const within = (value: number, least: number, most: number) => value >= least && value <= most;
const inRange =
  within(seconds, 1, 300) &&
  within(pauseBetween, 0.1, 60) &&
  within(referrals, 1, 1e6) &&
  within(audit, 0, 1e7) &&
  within(staff, 1, 500);
if (unknown.length > 0 || !inRange) {
  console.error(
    `Say --only with some of ${measurable.join()}, --seconds 1 to 300, --referrals 1 to 1000000, --audit up to 10000000, --staff 1 to 500, --pause 0.1 to 60`,
  );
  process.exit(2);
}

const product = {
  build: 'build',
  form: { name: 'the real one', start: '/', middle: paths.question('how-long') } satisfies Form,
};
const tenQuestions = {
  build: 'build-bench',
  form: {
    name: 'ten questions',
    start: paths.question('role'),
    middle: paths.question('home'),
  } satisfies Form,
};
const wants = (...names: (typeof measurable)[number][]) => names.some((name) => only.includes(name));

const tell = (line: string) => console.error(line);

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}

function build(): void {
  tell('Building');
  run('npm', 'run', '-s', 'build');
  if (!wants('question', 'journey')) return;
  const config = ['--config', 'tests/bench/vite.bench.config.ts'];
  run('npx', 'remix', 'vite:build', '--logLevel', 'error', ...config);
}

function prepare(dataDir: string, wanted: Wanted): Prepared {
  tell(`Preparing ${wanted.drafts} drafts, ${wanted.referrals} referrals, ${wanted.audit} audit entries`);
  const args = ['--import', 'tsx', 'tests/bench/prepare.ts', JSON.stringify(wanted)];
  const [command = 'node', ...rest] = on('0,1', [process.execPath, ...args]);
  const env = { ...settings(dataDir), LOG_LEVEL: 'silent' };
  const { status, stdout, stderr } = spawnSync(command, rest, { env, encoding: 'utf8', maxBuffer: 64e6 });
  if (status !== 0) throw new Error(`The data could not be prepared:\n${stderr.slice(-2000)}`);
  const prepared = JSON.parse(stdout) as Prepared;
  if (!prepared.durable)
    throw new Error('This database may lose what it acknowledged; its figures mean nothing');
  return prepared;
}

interface Setting {
  build: string;
  cores: Cores;
  wanted: Wanted;
  /** Kept afterwards, and not filled again when it is there. */
  folder?: string;
}

/** A server on a data folder of its own, which is gone afterwards unless it was asked for by name. */
async function withServer(
  { build, cores, wanted, folder }: Setting,
  measure: (server: Server, prepared: Prepared) => Promise<Row[]>,
): Promise<Row[]> {
  const isFilled = folder !== undefined && existsSync(folder);
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'front-door-bench-'));
  try {
    const prepared = prepare(dataDir, isFilled ? { ...wanted, referrals: 0, audit: 0 } : wanted);
    const server = await startServer(build, dataDir, cores);
    moveTo(cores === '0' ? '1' : cores);
    try {
      return await measure(server, prepared);
    } finally {
      await server.stop();
    }
  } finally {
    moveTo('0,1');
    if (!folder) rmSync(dataDir, { recursive: true, force: true });
  }
}

const nothing: Wanted = { drafts: 0, referrals: 0, audit: 0, staff: 0 };

/** A draft is sent once, so there must be more than can be sent in the time; what is left over does no harm. */
const MOST_A_SECOND = 400;

async function measureAll(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { build, form } of [product, tenQuestions]) {
    if (!wants('question', 'journey')) break;
    const measure = async (server: Server) => {
      tell(`Measuring ${form.name}`);
      const pages = wants('question') ? [await questionPage(server, form, seconds)] : [];
      return wants('journey') ? [...pages, await wholeJourney(server, form, seconds)] : pages;
    };
    rows.push(...(await withServer({ build, cores: '0', wanted: nothing }, measure)));
  }
  if (wants('submit')) {
    const wanted = { ...nothing, drafts: Math.ceil((seconds + 1) * MOST_A_SECOND) };
    const measure = async (server: Server, prepared: Prepared) => [
      await submissions(server, prepared, seconds),
    ];
    rows.push(...(await withServer({ build: product.build, cores: '0,1', wanted }, measure)));
  }
  if (wants('queue', 'record', 'claim')) {
    const wanted = { ...nothing, referrals, audit, staff };
    const measure = async (server: Server, prepared: Prepared) => {
      const measures = { queue: queuePage, record: recordPage, claim: claims };
      const found: Row[] = [];
      for (const name of ['queue', 'record', 'claim'] as const) {
        if (!wants(name)) continue;
        tell(`Measuring ${name}`);
        for (const [many, pause] of [
          [staff, pauseBetween],
          [1, 0],
          // Last: nobody can claim any more once everything is claimed.
          [staff, 0],
        ] as const) {
          found.push(await measures[name](server, prepared, { many, seconds, pause }));
        }
      }
      return found;
    };
    const folder = options.data;
    rows.push(...(await withServer({ build: product.build, cores: '0,1', wanted, folder }, measure)));
  }
  return rows;
}

/** What `npm run bench:guidance` measures, as data. */
function suggestions(): unknown {
  tell('Measuring suggestions');
  const args = ['--import', 'tsx', 'tests/bench/guidance.ts', '--json'];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
}

if (!options['no-build'] && only.some((name) => name !== 'suggestions')) build();
const rows = await measureAll();
const guidance = wants('suggestions')
  ? (suggestions() as { rows: { what: string; perSecond: number }[] })
  : null;
const machine = {
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  pinned: canPin,
};
if (options.json)
  console.log(JSON.stringify({ at: new Date().toISOString(), seconds, machine, rows, guidance }, null, 2));
else {
  if (rows.length > 0) console.log(`\n${table(rows)}\n`);
  for (const { what, perSecond } of guidance?.rows ?? []) {
    console.log(`${what}: ${perSecond.toLocaleString('en-GB')} a second of one core`);
  }
  const where = canPin
    ? 'Server and database on one core, the load on another; for submit and for staff, everything on both.'
    : 'Server, database and load share the cores.';
  console.log(
    `${seconds} seconds each, Node ${machine.node}, ${machine.cores} cores (${machine.processor}). ${where}`,
  );
}
process.exit(rows.some(({ errors }) => errors > 0) ? 1 : 0);
