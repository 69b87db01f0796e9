import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What waits for a row, or for the mail job, and so must come before the entry. */
const waits = /\btx\.(?!auditEntry)\w+|\bqueue(?:Message|Delivery)\(|\bsetNextClock\(/;

/** The rest of the block an entry is written in, or of the function. */
function after(source: string, from: number): string {
  const end = source.indexOf('\n    }', from);
  const out = source.indexOf('\n}', from);
  return source.slice(from, Math.min(...[end, out, source.length].filter((at) => at > 0)));
}

test('an entry is the last thing a transaction writes, since from there on everybody waits for its commit', () => {
  const late: string[] = [];
  for (const file of readdirSync('app', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.server.ts')) continue;
    const source = readFileSync(path.join('app', file), 'utf8');
    for (const { index } of source.matchAll(/await recordAudit\(tx,/g)) {
      const rest = after(source, source.indexOf(';', index));
      const found = waits.exec(rest.split(/await recordAudit\(tx,/)[0] ?? '');
      if (found) late.push(`${file}: ${found[0]}`);
    }
  }
  expect(late).toEqual([]);
});
