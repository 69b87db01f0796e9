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
import { createDatabase, postgresFactory } from './schema-engine-postgres.mjs';

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

async function startEngine() {
  const wasm = fileURLToPath(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')),
  );
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = (given.datamodels ?? []).map((path) => [path, readFileSync(path, 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(postgresFactory(url));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

let starting;
/** The engine opens a connection as it starts, so it starts when first asked something it alone can answer. */
const engine = () => {
  starting ??= startEngine();
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

/** Methods the WebAssembly engine lacks, or answers only with "shadow DB must be provided". */
const own = {
  createDatabase: async () => ({ databaseName: await createDatabase(url) }),
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
    return { jsonrpc: '2.0', id, result: result ?? null };
  } catch (problem) {
    const message = problem.message ?? String(problem);
    const data = { is_panic: false, message, error_code: problem.code, meta: problem.meta ?? null };
    return { jsonrpc: '2.0', id, error: { code: 4466, message, data } };
  }
}

if (given.version) {
  console.log(`schema-engine-cli ${bindings.version?.() ?? 'wasm'}`);
} else if (positionals[0] === 'cli') {
  // `cli can-connect-to-database` and `cli create-database` answer by exit code and one JSON line on stderr.
  const ask =
    positionals[1] === 'create-database' ? own.createDatabase : async () => (await engine()).version();
  await ask().catch(({ code, message }) => {
    const fields = { error_code: code ?? 'P1001', message };
    console.error(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
    process.exitCode = 1;
  });
  process.exit();
} else {
  // The CLI sends SIGTERM as soon as it has its answer; the shadow database still has to be dropped by then.
  process.on('SIGTERM', () => {});
  let last = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) {
    last = answer(JSON.parse(line)).then((reply) => process.stdout.write(`${JSON.stringify(reply)}\n`));
    await last;
  }
  process.exit();
}
