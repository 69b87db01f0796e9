/**
 * Entries that stand for nothing but a look, written together. Entries are chained one after the other, each kept on disk
 * before the next; while one statement is on its way, the looks of everybody else gather, and go with the next.
 */
import { isDatabaseLost } from '../../platform/database-lost.ts';
import { pool } from '../../platform/db.server.ts';
import type { EntryContent } from './entry.ts';

export interface MarkedEntry extends EntryContent {
  mac: Buffer;
}

interface Waiting {
  entry: MarkedEntry;
  resolve(): void;
  reject(error: unknown): void;
}

const MOST = 50;
const text = `
  INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "subject", "shown", "detail", "mac")
  SELECT (e->>'id')::uuid, (e->>'at')::timestamptz, e->>'actor', e->>'action', e->>'subject',
    ARRAY(SELECT s::uuid FROM jsonb_array_elements_text(e->'shown') WITH ORDINALITY AS shown(s, n) ORDER BY n),
    e->'detail', decode(e->>'mac', 'hex')
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS entries(e, n) ORDER BY n`;

async function insert(entries: readonly MarkedEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, mac: entry.mac.toString('hex') }));
  await pool.query({ name: 'audit-looks', text, values: [JSON.stringify(rows)] });
}

const waiting: Waiting[] = [];
let writing = false;

async function writeTogether(batch: readonly Waiting[]): Promise<void> {
  try {
    await insert(batch.map(({ entry }) => entry));
    for (const { resolve } of batch) resolve();
  } catch (error) {
    // One that cannot be written must not keep the others from being shown what they may see.
    if (batch.length > 1 && !isDatabaseLost(error)) {
      for (const one of batch) await writeTogether([one]);
    } else for (const { reject } of batch) reject(error);
  }
}

async function writeAll(): Promise<void> {
  writing = true;
  while (waiting.length > 0) await writeTogether(waiting.splice(0, MOST));
  writing = false;
}

/** Writes the entry, and is done when it is kept. Throws when it cannot be written. */
export function writeLook(entry: MarkedEntry): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push({ entry, resolve, reject });
    if (!writing) void writeAll();
  });
}
