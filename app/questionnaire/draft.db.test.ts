import { afterAll, expect, test } from 'vitest';
import { authority } from '../platform/authority.server.ts';
import { closeDb, pool } from '../platform/db.server.ts';
import { beginDraft, draftOfReturnCode, draftOfToken, saveDraft, takeUpDraft } from './draft.server.ts';
import { forgetDrafts } from './forget-drafts.server.ts';

const at = new Date('2026-11-20T10:00:00Z');
afterAll(closeDb);

async function aDraft() {
  const token = await beginDraft('2026-11', { who: 'parent' }, at);
  const draft = await draftOfToken(token);
  if (!draft) throw new Error('The draft that was begun is not there');
  return { token, draft };
}

test('two tabs that answer different pages both keep their answer', async () => {
  const { token, draft } = await aDraft();
  const answer = (id: string) =>
    saveDraft(draft, (content) => ({ ...content, answers: { ...content.answers, [id]: 'x' } }), at);
  await Promise.all([answer('happening'), answer('changed'), answer('child-says')]);
  const { answers } = (await draftOfToken(token))?.content ?? {};
  expect(answers).toEqual({ who: 'parent', happening: 'x', changed: 'x', 'child-says': 'x' });
});

test('a return code opens the answers on another device, and the first device lets go', async () => {
  const { token, draft } = await aDraft();
  const found = await draftOfReturnCode(draft.content.returnCode);
  expect(found?.id).toBe(draft.id);
  const second = found ? await takeUpDraft(found) : '';
  expect((await draftOfToken(second))?.id).toBe(draft.id);
  expect(await draftOfToken(token)).toBeNull();
});

test('a return code that was never given opens nothing', async () => {
  await aDraft();
  expect(await draftOfReturnCode('AAAAA-BBBBB-CCCCC-DDDDD')).toBeNull();
});

test('neither the code nor the token is in the database', async () => {
  const { token, draft } = await aDraft();
  const { rows } = await pool.query<Record<string, unknown>>('SELECT * FROM "Draft"');
  const text = rows
    .flatMap((row) => Object.values(row))
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
    .join();
  expect(text).not.toContain(token);
  expect(text).not.toContain(draft.content.returnCode);
});

test('a draft is kept as long as was promised, and no longer', async () => {
  const { token } = await aDraft();
  const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);
  await forgetDrafts(days(authority.retention.draftDays - 1));
  expect(await draftOfToken(token)).not.toBeNull();
  await forgetDrafts(days(authority.retention.draftDays + 1));
  expect(await draftOfToken(token)).toBeNull();
});
