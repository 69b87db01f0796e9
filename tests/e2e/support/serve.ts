/** The demonstration on an empty database of its own, whatever the settings of this machine say. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const dataDir = mkdtempSync(join(tmpdir(), 'front-door-e2e-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

// An empty setting counts as absent, and wins over one in a .env file.
const unset = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATA_KEYS',
  'SMTP_URL',
  'MAIL_FROM',
  'ORIGIN',
  'HOST',
  'AUTHORITY_FILE',
];
for (const name of unset) process.env[name] = '';
Object.assign(process.env, {
  DATA_DIR: dataDir,
  WORKER: 'in-process',
  TRUST_PROXY: 'false',
  LOG_LEVEL: process.env.E2E_LOG_LEVEL ?? 'error',
});

await import('../../../app/platform/demo.ts');
