/**
 * `npm run bench:matching`: a made-up county of 20,000 children in PostgreSQL, sealed as the real ones are, and 2,000
 * tellings with mistakes in them, each searched for as the page about matches does it. Prints how many are found.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres.server.ts';
import { applyAll } from '../../app/platform/migrate.server.ts';
import { type Answer, measure, study, today } from '../matching/measure.ts';
import { detailsOf, type Telling } from '../matching/pretend-people.ts';

const size = Number(process.argv[2] ?? 20_000);
const questions = Number(process.argv[3] ?? 2_000);

// Settings are read once, as the modules load: so the database comes first.
const folder = await mkdtemp(path.join(tmpdir(), 'front-door-matching-'));
const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
process.env.NODE_ENV = 'test';
process.env.ORIGIN = 'http://localhost:3000';
process.env.DATABASE_URL = server.url;
await applyAll(server.url);
const { closeDb, db, pool } = await import('../../app/platform/db.server.ts');
const { seal } = await import('../../app/platform/seal.server.ts');
const { indexEntries } = await import('../../app/matching/index-entries.server.ts');
const { childrenIn } = await import('../../app/matching/child-facts.ts');
const { candidatesFor } = await import('../../app/triage/matching/candidates.server.ts');
const { insertRows } = await import('../../seeds/insert-rows.server.ts');

const referrals = {
  name: 'Referral',
  columns: [
    ...['id', 'reference', 'submissionKey', 'returnCodeHash', 'receivedAt', 'decisionDueAt', 'audience'],
    ...['source', 'askedRoute', 'redFlag', 'readingOrder', 'sealedSummary', 'sealedRecord'],
  ],
};
const entries = {
  name: 'ChildIndex',
  columns: ['id', 'referralId', 'place', 'childId', 'keys', 'receivedAt'],
};

function rowsOf(told: Telling, isKept: boolean) {
  const id = randomUUID();
  const details = detailsOf(told);
  const { keys } = indexEntries(childrenIn(details, today).map((child) => [child]));
  const entry = randomUUID();
  const record = seal({ details }, `Referral:${id}`);
  const referral = [
    ...[id, id, randomUUID(), randomBytes(32), today, today, 'professional'],
    ...['2A', 'support', false, 1, new Uint8Array(), record],
  ];
  // Whoever asks is never found: each is asked about a child who was told of once.
  return { id, referral, entry: [entry, id, 0, entry, isKept ? keys[0] : '{}', today] };
}

async function keep(told: readonly Telling[], isKept: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < told.length; from += 500) {
    const rows = told.slice(from, from + 500).map((one) => rowsOf(one, isKept));
    await insertRows([
      { table: referrals, rows: rows.map(({ referral }) => referral) },
      { table: entries, rows: rows.map(({ entry }) => entry) },
    ]);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

async function largestBlock(): Promise<number> {
  const [found] = await db.$queryRaw<{ most: number }[]>`
    SELECT count(*)::int AS "most" FROM "ChildIndex", unnest("keys") AS key GROUP BY key ORDER BY 1 DESC LIMIT 1`;
  return found?.most ?? 0;
}

try {
  const county = study(size, questions);
  const kept = await keep(county.kept, true);
  const asking = await keep(
    county.questions.map(({ told }) => told),
    false,
  );
  await pool.query('VACUUM ANALYZE "Referral", "ChildIndex"');
  const placeOf = new Map(kept.map((id, place) => [id, place]));
  const askedBy = new Map(county.questions.map((question, place) => [question, asking[place]]));
  const times: number[] = [];
  let lookedAt = 0;
  const found = await measure(county.questions, async (question): Promise<Answer[]> => {
    const begun = performance.now();
    const [child] = await candidatesFor(askedBy.get(question) ?? '', null);
    times.push(performance.now() - begun);
    lookedAt += child?.lookedAt ?? 0;
    return (child?.candidates ?? []).map(({ entry, comparison }) => ({
      place: placeOf.get(entry.referralId) ?? -1,
      comparison,
    }));
  });
  times.sort((a, b) => a - b);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const atShare = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  const lines = [
    ['children in the index', `${kept.length}`],
    ['asked about, with one to three mistakes', `${found.asked}`],
    ['among the first ten (recall@10)', percent(found.recallAtTen)],
    ['put first (recall@1)', percent(found.recallAtOne)],
    ['of the two surest classes, right', `${percent(found.precision)} of ${found.surest}`],
    ['candidates opened in a search, on average', (lookedAt / times.length).toFixed(1)],
    ['most children under one key', `${await largestBlock()}`],
    ['a search with opening and comparing, median', atShare(0.5)],
    ['  95 in 100 within', atShare(0.95)],
  ];
  for (const [what = '', value = ''] of lines) console.log(`${what.padEnd(46)} ${value.padStart(18)}`);
  for (const [why, count] of found.missed.slice(0, 5)) console.log(`  missed ${count}: ${why}`);
  if (found.recallAtTen < 0.95) process.exitCode = 1;
} finally {
  await closeDb();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
