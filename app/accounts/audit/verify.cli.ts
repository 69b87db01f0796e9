/** Whether the audit trail is as it was written: `npm run audit:verify`, with `-- --head seq:hash` against a noted head. */
import { parseArgs } from 'node:util';
import { headInWords } from '../../platform/audit-heads.ts';
import { bootstrap, runStops } from '../../platform/start.server.ts';
import type { Break, BreakKind, NotedHead } from './walk-chain.ts';

const inWords: Record<BreakKind, string> = {
  changed: 'was changed: it does not say what it said',
  missing: 'is missing',
  reordered: 'stood somewhere else',
  forged: 'was not written by the application, or is a copy',
  replaced: 'and all before it do not fit what was signed: the trail was replaced',
  'tail-cut': 'and what came after it were cut off',
  'heads-missing': 'is not signed where it was: signatures were taken away',
  'head-forged': 'has a signature that was not made by the application, or one before it was taken away',
};

function noted(text: string | undefined): NotedHead | undefined {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,18}):([\da-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Error('Write the noted head like 1234:64 hexadecimal digits');
  return { seq: BigInt(seq), hash: Buffer.from(hash, 'hex') };
}

const sayBreak = ({ kind, seq, at }: Break) =>
  `Entry ${seq}${at ? ` of ${at.toISOString()}` : ''} ${inWords[kind]} (${kind}). What comes after it was not looked at.`;

/** The database is only known once the service is bootstrapped, so what uses it is loaded after that. */
async function verify(): Promise<string> {
  const { values } = parseArgs({ options: { head: { type: 'string' } } });
  const expected = noted(values.head);
  await bootstrap();
  const { closeDb, pool } = await import('../../platform/db.server.ts');
  const { verifyTrail } = await import('./verify.server.ts');
  const client = await pool.connect();
  try {
    // One moment for all its pages, so that entries written meanwhile are not half seen.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { broken, walk } = await verifyTrail(client, expected);
    await client.query('COMMIT');
    if (broken) return sayBreak(broken);
    console.log(`The audit trail is whole: ${walk.seq} entries, ${walk.heads} signatures.`);
    if (walk.unmarked > 0n) console.log(`The first ${walk.unmarked} are from before entries were marked.`);
    console.log(`Signed up to ${walk.lastHead ?? 0n}. Head: ${headInWords(walk)}`);
    return '';
  } finally {
    client.release();
    await closeDb();
  }
}

const problem = await verify().catch((error) => (error instanceof Error ? error.message : 'It did not work'));
await runStops();
if (problem !== '') {
  console.error(problem);
  process.exitCode = 1;
}
