#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which npm does not carry. The Prisma CLI speaks JSON-RPC to it, one
// message a line; the same engine as WebAssembly answers. Named by prisma.config.ts. What it mends is said where.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { checkConnection, createDatabase, postgresFactory, problemCodes } from './schema-engine-postgres.mjs';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const url = given.datasource ? JSON.parse(given.datasource).url : undefined;

// The engine leaves word here before it panics. The CLI would take its silent end for success.
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    console.error(JSON.stringify({ level: 'ERROR', fields: { message } }));
    process.exit(101);
  },
};

async function startEngine() {
  const wasm = fileURLToPath(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')),
  );
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = given.datamodels?.map((path) => [path, readFileSync(path, 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(postgresFactory(url));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

let starting;
/** The engine opens a connection as it starts, so it starts when first asked something it alone can answer. */
const engine = () => {
  starting ??= startEngine().catch((problem) => {
    starting = undefined; // The database may be created next.
    throw problem;
  });
  return starting;
};

/** The SQL from the migrations on disk to the schema, or null when they already agree. */
async function nextMigration({ migrationsList, schema, filters }) {
  const { stdout } = await (await engine()).diff({
    from: { tag: 'migrations', ...migrationsList },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: null,
    filters,
  });
  return !stdout?.trim() || stdout.includes('This is an empty migration') ? null : stdout;
}

const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** Methods the WebAssembly engine lacks, or answers only with "shadow DB must be provided". */
const own = {
  createDatabase: async () => ({ databaseName: await createDatabase(url) }),
  // The CLI wants a diff's text in a message of its own, not in the answer.
  async diff(input) {
    const { exitCode, stdout } = await (await engine()).diff(input);
    if (stdout) say({ id: 0, method: 'print', params: { content: stdout.trimEnd() } });
    return { exitCode };
  },
  getDatabaseVersion: async () => (await engine()).version(),
  async createMigration(input) {
    const script = await nextMigration(input);
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    return {
      connectorType: 'postgresql',
      generatedMigrationName: input.migrationName ? `${stamp}_${input.migrationName}` : stamp,
      migrationScript: script ?? (input.draft ? '-- This is an empty migration.' : null),
      extension: 'sql',
    };
  },
  // Plainer than Prisma's own, which looks at the rows too: it warns of every step that could lose data.
  async evaluateDataLoss(input) {
    const script = (await nextMigration(input)) ?? '';
    const risky =
      script.match(/^.*(DROP TABLE|DROP COLUMN|SET DATA TYPE|SET NOT NULL|DROP VALUE).*$/gm) ?? [];
    return {
      migrationSteps: script ? 1 : 0,
      unexecutableSteps: [],
      warnings: risky.map((line) => ({ message: `This could lose data: ${line.trim()}`, stepIndex: 0 })),
    };
  },
};

async function answer({ id, method, params }) {
  try {
    const result = own[method] ? await own[method](params) : await (await engine())[method](params);
    say({ id, result: result ?? null });
  } catch (problem) {
    const message = problem.message ?? String(problem);
    const data = { is_panic: false, message, error_code: problem.code, meta: problem.meta ?? null };
    say({ id, error: { code: 4466, message, data } });
  }
}

if (given.version) {
  console.log('schema-engine-cli wasm');
} else if (positionals[0] === 'cli') {
  // `cli can-connect-to-database` and `cli create-database` answer by exit code and one JSON line on stderr.
  const ask = positionals[1] === 'create-database' ? createDatabase : checkConnection;
  await ask(url).catch(({ code, message }) => {
    const fields = { error_code: problemCodes[code] ?? 'P1001', message };
    console.error(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
    process.exitCode = 1;
  });
} else {
  // The CLI sends SIGTERM as soon as it has its answer; the shadow database still has to be dropped by then.
  process.on('SIGTERM', () => {});
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (request.method) await answer(request); // Anything else only says that a print arrived.
  }
  process.exit();
}
