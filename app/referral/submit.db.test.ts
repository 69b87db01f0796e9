import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDraft, type DraftBrief } from '../../seeds/builders/draft.ts';
import { closeDb, db, pool } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { beginDraft, draftOfToken, saveDraft } from '../questionnaire/draft.server.ts';
import { bank } from '../questionnaire/question-bank/index.ts';
import type { ReferralRecord, ReferralSummary } from './referral.ts';
import { submit } from './submit.server.ts';
import { track } from './tracking.server.ts';

/** What is drawn next instead of something by chance. */
const drawnNext = vi.hoisted((): string[] => []);
vi.mock('../platform/secrets.server.ts', async (original) => {
  const real = await original<typeof import('../platform/secrets.server.ts')>();
  return { ...real, newReference: () => drawnNext.shift() ?? real.newReference() };
});

const at = new Date('2026-11-20T10:00:00Z');
const worry = 'She flinches when the door bangs, and has stopped talking about home.';
const brief = {
  audience: 'professional',
  answers: { happening: worry, 'school-signs': ['missing-days'] },
} as const;

async function aFinishedDraft(about: DraftBrief = brief) {
  const token = await beginDraft(bank.version, { who: 'professional' }, at);
  const draft = await draftOfToken(token);
  if (!draft) throw new Error('The draft that was begun is not there');
  await saveDraft(draft, ({ returnCode }) => ({ ...aDraft(about, at), returnCode }), at);
  return { id: draft.id, token };
}

/** The trail is never emptied, so a test counts from where it begins. */
let auditedBefore = 0;

const counts = async () => ({
  referrals: await db.referral.count(),
  messages: await db.message.count(),
  audits: await db.auditEntry.count({ where: { seq: { gt: auditedBefore } } }),
});

beforeEach(async () => {
  await pool.query('TRUNCATE "Referral", "Message", "Draft" CASCADE');
  auditedBefore = await db.auditEntry.count();
});
afterAll(closeDb);

describe('sending', () => {
  test('the record, its audit entry and its messages are there together once a reference is given', async () => {
    const { id } = await aFinishedDraft();
    const result = await submit(id, at);
    expect(result.kind).toBe('sent');
    expect(await counts()).toEqual({ referrals: 1, messages: 1, audits: 1 });
  });

  test('the front door is told by mail of what cannot wait, and of nothing else', async () => {
    const { id } = await aFinishedDraft({ audience: 'professional', answers: { 'danger-now': 'yes' } });
    await submit(id, at);
    const sent = await db.message.findMany({ select: { template: true }, orderBy: { template: 'asc' } });
    expect(sent.map(({ template }) => template)).toEqual(['front-door-alert', 'referral-received']);
  });

  test('twenty presses of the button at once give one referral and one reference', async () => {
    const { id } = await aFinishedDraft();
    const results = await Promise.all(Array.from({ length: 20 }, () => submit(id, at)));
    const references = new Set(results.map((result) => (result.kind === 'sent' ? result.reference : 'none')));
    expect(references.size).toBe(1);
    expect(await counts()).toEqual({ referrals: 1, messages: 1, audits: 1 });
  });

  test('a reference that one person has is not given to another', async () => {
    const [first, second] = [await aFinishedDraft(), await aFinishedDraft()];
    drawnNext.push('K7QM-4TXN');
    expect(await submit(first.id, at)).toMatchObject({ reference: 'K7QM-4TXN' });
    drawnNext.push('K7QM-4TXN', 'K7QM-4TXN', '2ZTE-PHTD');
    expect(await submit(second.id, at)).toMatchObject({ reference: '2ZTE-PHTD' });
    expect((await counts()).referrals).toBe(2);
  });

  test('when the announcement cannot be written nothing is sent, and sending again works', async () => {
    const { id } = await aFinishedDraft();
    await pool.query('ALTER TABLE "Message" RENAME TO "MessageAway"');
    await expect(submit(id, at)).rejects.toThrow();
    await pool.query('ALTER TABLE "MessageAway" RENAME TO "Message"');
    expect(await counts()).toEqual({ referrals: 0, messages: 0, audits: 0 });
    expect((await submit(id, at)).kind).toBe('sent');
  });

  test('a draft with a question left is not sent', async () => {
    const token = await beginDraft(bank.version, { who: 'parent' }, at);
    const draft = await draftOfToken(token);
    expect(await submit(draft?.id ?? '', at)).toEqual({ kind: 'incomplete' });
    expect((await counts()).referrals).toBe(0);
  });

  test('the words that were on the screen stay with the answers', async () => {
    const { id } = await aFinishedDraft();
    await submit(id, at);
    const referral = await db.referral.findFirstOrThrow();
    const record = unseal<ReferralRecord>(referral.sealedRecord, `Referral:${referral.id}`);
    const rows = record.sections.flatMap((section) => section.rows);
    expect(rows).toContainEqual(
      expect.objectContaining({ question: 'happening', answered: [worry], ownWords: true }),
    );
    expect(rows.find(({ question }) => question === 'school-signs')?.asked).toMatch(/school/);
    expect(record.suggestion?.guidance.ruleset).toBe('marlshire-2026-09');
  });

  test('nobody who reads the database reads what was said', async () => {
    await aFinishedDraft();
    const { id } = await aFinishedDraft();
    await submit(id, at);
    for (const table of ['Draft', 'Referral', 'Message', 'AuditEntry']) {
      const { rows } = await pool.query(
        `SELECT convert_from(convert_to(t::text, 'UTF8'), 'UTF8') AS whole FROM "${table}" t`,
      );
      const bytes = await pool.query(`SELECT * FROM "${table}"`);
      const whole = `${JSON.stringify(rows)}${bytes.rows
        .map((row) =>
          Object.values(row)
            .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
            .join(),
        )
        .join()}`;
      expect(whole, table).not.toContain('flinches');
      expect(whole, table).not.toContain('example.org');
    }
  });

  test('once sent, the draft holds no answers and takes no more', async () => {
    const { id, token } = await aFinishedDraft();
    const before = await draftOfToken(token);
    await submit(id, at);
    expect((await draftOfToken(token))?.content.answers).toEqual({});
    expect(before && (await saveDraft(before, (content) => content, at))).toBeNull();
  });

  test('a teacher who was promised a decision by Monday is given the clock of the working day', async () => {
    const { id } = await aFinishedDraft();
    await submit(id, at);
    const { decisionDueAt } = await db.referral.findFirstOrThrow();
    expect(decisionDueAt.toISOString()).toBe('2026-11-23T10:00:00.000Z');
  });

  test('the queue reads ages and statements, never what somebody wrote', async () => {
    const { id } = await aFinishedDraft();
    await submit(id, at);
    const referral = await db.referral.findFirstOrThrow();
    const summary = unseal<ReferralSummary>(referral.sealedSummary, `ReferralSummary:${referral.id}`);
    expect(summary.source).toBe('School or college');
    expect(summary.gist).toMatch(/school/);
    expect(summary.gist).not.toContain('flinches');
  });
});

describe('following what happened', () => {
  test('reference and return code open it together, and neither alone', async () => {
    const { id } = await aFinishedDraft();
    const { id: other } = await aFinishedDraft();
    const [sent, another] = [await submit(id, at), await submit(other, at)];
    if (sent.kind !== 'sent' || another.kind !== 'sent') throw new Error('Both were complete');
    expect((await track(sent.reference, sent.returnCode, at))?.reference).toBe(sent.reference);
    expect(await track(sent.reference, another.returnCode, at)).toBeNull();
    expect(await track(another.reference, sent.returnCode, at)).toBeNull();
  });
});

describe('without guidance', () => {
  test('a referral goes out without a suggestion, is read first, and says so', async () => {
    vi.resetModules();
    vi.doMock('../threshold/rulesets/index.ts', () => ({ rulesets: [], rulesetProblems: [] }));
    const { submit: submitUnguided } = await import('./submit.server.ts');
    const { id } = await aFinishedDraft();
    expect((await submitUnguided(id, at)).kind).toBe('sent');
    const referral = await db.referral.findFirstOrThrow();
    expect(referral).toMatchObject({ suggestedRoute: null, rulesetVersion: null, readingOrder: 0 });
    expect(unseal<ReferralRecord>(referral.sealedRecord, `Referral:${referral.id}`).suggestion).toBeNull();
    vi.doUnmock('../threshold/rulesets/index.ts');
  });
});
