/**
 * Fills the data folder of a server that is not running: pretend staff, drafts that are ready to be sent and very many
 * referrals. `run.ts` starts it as a process of its own, since settings are read once; prints what it made as JSON.
 */
import { bootstrap, runStops } from '../../app/platform/start.server.ts';

/** What `run.ts` asks for and what it is told. */
export interface Wanted {
  drafts: number;
  referrals: number;
  /** Entries of the audit trail, over three years. */
  audit: number;
  /** People at the front door who are signed in already. */
  staff: number;
}
export interface Prepared {
  /** The cookie of each draft. */
  drafts: string[];
  /** The cookie of each person. */
  staff: string[];
  /** References of open referrals, and of those that nobody holds. */
  open: string[];
  unclaimed: string[];
  durable: boolean;
}

const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted;

await bootstrap();
const { closeDb, db, pool } = await import('../../app/platform/db.server.ts');
const { beginSession, holdSession } = await import('../../app/accounts/session.server.ts');
const { seedBulk } = await import('../../seeds/bulk.ts');
const { seedAudit } = await import('../../seeds/bulk-audit.server.ts');
const { seedIfEmpty } = await import('../../seeds/seed.ts');
const { aPractitioner } = await import('../../seeds/builders/practitioner.server.ts');
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

/** Signed in with both factors, on a browser of their own. */
async function atWork(n: number): Promise<string> {
  const { id: accountId } = await aPractitioner({ name: `Bench Person ${n}`, teamId: 'mash' }).save({ at });
  const request = new Request('http://127.0.0.1/', { headers: { 'User-Agent': 'bench' } });
  const { token } = await db.$transaction((tx) =>
    beginSession(tx, { accountId, request, at, secondFactor: true }),
  );
  return (await holdSession(token)).split(';')[0] ?? '';
}

/** Up to so many references, in no order. */
async function references(where: string, most: number): Promise<string[]> {
  const { rows } = await pool.query<{ reference: string }>(
    `SELECT "reference" FROM "Referral" WHERE ${where} ORDER BY md5("reference") LIMIT $1`,
    [most],
  );
  return rows.map(({ reference }) => reference);
}

await seedIfEmpty(at);
if (wanted.referrals > 0) await seedBulk(wanted.referrals);
if (wanted.audit > 0) await seedAudit(wanted.audit, at);
const staff: string[] = [];
while (staff.length < wanted.staff) staff.push(await atWork(staff.length + 1));
const drafts: string[] = [];
while (drafts.length < wanted.drafts) {
  const many = Math.min(10, wanted.drafts - drafts.length);
  drafts.push(...(await Promise.all(Array.from({ length: many }, readyToSend))));
}
const prepared: Prepared = {
  ...{ drafts, staff },
  open: await references(
    `"status" IN ('received', 'claimed', 'awaiting_sign_off', 'waiting') AND NOT "restricted"`,
    5_000,
  ),
  unclaimed: await references(`"status" = 'received' AND NOT "restricted"`, 20_000),
  durable: await isDurable(),
};
await closeDb();
await runStops();
process.stdout.write(JSON.stringify(prepared));
