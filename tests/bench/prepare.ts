/**
 * Fills the data folder of a server that is not running: pretend staff, drafts that are ready to be sent and very many
 * referrals. `run.ts` starts it as a process of its own, since settings are read once; prints what it made as JSON.
 */
import { bootstrap, runStops } from '../../app/platform/start.server.ts';

/** What `run.ts` asks for and what it is told. */
export interface Wanted {
  drafts: number;
  referrals: number;
}
export interface Prepared {
  /** The cookie of each draft. */
  drafts: string[];
  signIn: { email: string; password: string };
  durable: boolean;
}

const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted;

await bootstrap();
const { closeDb, pool } = await import('../../app/platform/db.server.ts');
const { seedBulk } = await import('../../seeds/bulk.ts');
const { demoSignIns, seedIfEmpty } = await import('../../seeds/seed.ts');
const { aDraft } = await import('../../seeds/builders/draft.ts');
const { beginDraft, draftOfToken, saveDraft } = await import('../../app/questionnaire/draft.server.ts');
const { holdDraft } = await import('../../app/questionnaire/draft-cookie.server.ts');
const { bank } = await import('../../app/questionnaire/question-bank/index.ts');

const at = new Date();
const complete = aDraft({
  audience: 'professional',
  children: [{ name: 'Robin Ashdown', years: 9 }],
  answers: { 'school-signs': ['no-place'], 'family-signs': ['little-support'] },
});

async function readyToSend(): Promise<string> {
  const token = await beginDraft(bank.version, complete.answers, at);
  const draft = await draftOfToken(token);
  if (!draft) throw new Error('The draft that was just made is gone');
  await saveDraft(draft, ({ returnCode }) => ({ ...complete, returnCode }), at);
  return holdDraft(token);
}

async function isDurable(): Promise<boolean> {
  const { rows } = await pool.query<{ fsync: string; commit: string }>(
    `SELECT current_setting('fsync') AS "fsync", current_setting('synchronous_commit') AS "commit"`,
  );
  return rows[0]?.fsync === 'on' && rows[0].commit === 'on';
}

await seedIfEmpty(at);
const [signIn] = demoSignIns;
if (!signIn) throw new Error('Nobody can sign in');
if (wanted.referrals > 0) await seedBulk(wanted.referrals);
const drafts: string[] = [];
while (drafts.length < wanted.drafts) {
  const many = Math.min(10, wanted.drafts - drafts.length);
  drafts.push(...(await Promise.all(Array.from({ length: many }, readyToSend))));
}
const { email, password } = signIn;
const prepared: Prepared = { drafts, signIn: { email, password }, durable: await isDurable() };
await closeDb();
await runStops();
process.stdout.write(JSON.stringify(prepared));
