import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDraft } from '../../../seeds/builders/draft.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { detailFormsFor } from '../../questionnaire/details/index.ts';
import { keepDetails } from '../../questionnaire/details/save-details.server.ts';
import { saveDraft } from '../../questionnaire/draft.server.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import {
  beginTakenDraft,
  callsOfOthers,
  openCalls,
  takenDraft,
} from '../../questionnaire/taken-draft.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { submit } from '../../referral/submit.server.ts';
import { track } from '../../referral/tracking.server.ts';
import { closeQuestions, withAreas } from './call.ts';
import { closePages } from './call-people.ts';
import { callFrame } from './call-view.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff();
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const finished = aDraft({ audience: 'other', answers: { 'care-signs': ['hungry'] } });

async function aCall(about?: string) {
  const id = await beginTakenDraft({ bankVersion: bank.version, takenById: amara.id, about, at: tuesday });
  const draft = await takenDraft(id, amara.id);
  if (!draft) throw new Error('The call that was begun is not there');
  return draft;
}

describe('a call taken down', () => {
  test('becomes a referral by the same sending, marked as a call, with who took it', async () => {
    const draft = await aCall();
    await saveDraft(draft, (content) => ({ ...finished, returnCode: content.returnCode }), tuesday);
    const sent = await submit(draft.id, later(10));
    if (sent.kind !== 'sent') throw new Error('The call was complete');
    const referral = await db.referral.findUniqueOrThrow({ where: { reference: sent.reference } });
    expect(referral).toMatchObject({ channel: 'telephone', audience: 'other', source: '1B' });
    expect(await auditOf(referral.id)).toEqual([
      { actor: amara.id, action: 'referral-sent' },
      { actor: amara.id, action: 'call-taken' },
    ]);
    expect((await track(sent.reference, sent.returnCode, later(11)))?.reference).toBe(sent.reference);
  });

  test('says what was not asked, and never that the caller did not know it', async () => {
    const draft = await aCall();
    const { answers } = finished;
    const said = withAreas(bank, {
      ...{ who: 'other', relation: 'neighbour', ages: ['1-to-4'], happening: 'Often hungry' },
      'care-signs': answers['care-signs'] ?? [],
    });
    const closed = closeQuestions(bank, said);
    await saveDraft(draft, ({ returnCode }) => ({ ...finished, ...closed, returnCode }), tuesday);
    const sent = await submit(draft.id, later(10));
    if (sent.kind !== 'sent') throw new Error('The call was complete');
    const { id, sealedRecord } = await db.referral.findUniqueOrThrow({
      where: { reference: sent.reference },
    });
    const { sections } = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
    expect(sections.at(-1)).toMatchObject({ title: 'Not asked on the call' });
    expect(sections.flatMap(({ rows }) => rows).map(({ question }) => question)).not.toContain('safe-1');
  });

  test('comes to nothing yet while there are only words, and never to needing nobody', async () => {
    const draft = await aCall();
    const soFar = (answers: Answers) =>
      callFrame({ ...draft, content: { ...draft.content, answers } }, 'words', new URLSearchParams(), tuesday)
        .soFar.route;
    expect(soFar({ happening: 'The baby has a bruise' })).toBeNull();
    expect(soFar({ happening: 'He is hungry', areas: ['care'], 'care-signs': ['hungry'] })).not.toBeNull();
  });

  test('can be sent when a professional hangs up before they said who they are', async () => {
    const draft = await aCall();
    const said = withAreas(bank, {
      ...{ who: 'professional', role: 'school', ages: ['1-to-4'], happening: 'Often hungry' },
    });
    const closed = closeQuestions(bank, said);
    const asked = { route: 'mash', reason: '' } as const;
    await saveDraft(
      draft,
      ({ returnCode }) => closePages({ ...closed, details: {}, asked, returnCode }, 'professional'),
      tuesday,
    );
    const sent = await submit(draft.id, later(10));
    if (sent.kind !== 'sent') throw new Error('The call was complete');
    const { id } = await db.referral.findUniqueOrThrow({ where: { reference: sent.reference } });
    expect((await db.referral.findUniqueOrThrow({ where: { id } })).status).toBe('received');
    // Nobody gave an address, so nobody is written to.
    expect(await db.message.count({ where: { referralId: id, template: 'referral-received' } })).toBe(0);
  });

  test('keeps what was typed about people while the caller talks of something else', async () => {
    const draft = await aCall();
    const [children] = detailFormsFor('other');
    if (!children) throw new Error('There is a page about children');
    const typed = (fields: Record<string, string>) =>
      new Request('http://front-door.example/?keep', { method: 'POST', body: new URLSearchParams(fields) });
    const page = { draft, form: children, audience: 'other' } as const;
    await keepDetails(typed({ 'items[0].school': 'Ashwell' }), page, tuesday);
    const half = await takenDraft(draft.id, amara.id);
    expect(half?.content.begun?.children).toMatchObject({ items: [{ school: 'Ashwell' }] });
    expect(half?.content.details.children).toBeUndefined();
    const whole = { 'items[0].name': 'Robin', 'items[0].school': 'Ashwell' };
    await keepDetails(typed(whole), { ...page, draft: half ?? draft }, later(1));
    const kept = (await takenDraft(draft.id, amara.id))?.content;
    expect(kept?.details.children).toMatchObject({ items: [{ name: 'Robin', school: 'Ashwell' }] });
    expect(kept?.begun?.children).toBeUndefined();
  });

  test('that a colleague has not sent is known to be there, and nothing of it', async () => {
    const { id } = await aCall();
    expect(await callsOfOthers(joel.id)).toContainEqual({ id, by: 'Amara Osei', savedAt: tuesday });
    expect((await callsOfOthers(amara.id)).map((call) => call.id)).not.toContain(id);
  });

  test('is open to nobody but who takes it', async () => {
    const draft = await aCall();
    expect(await takenDraft(draft.id, joel.id)).toBeNull();
    expect(await takenDraft('not-a-call', amara.id)).toBeNull();
    expect((await openCalls(joel.id)).map(({ id }) => id)).not.toContain(draft.id);
    expect((await openCalls(amara.id)).map(({ id }) => id)).toContain(draft.id);
  });

  test('carries the open record it was begun from', async () => {
    const draft = await aCall('K7QM-4TXN');
    await saveDraft(draft, ({ returnCode, about }) => ({ ...finished, returnCode, about }), tuesday);
    const sent = await submit(draft.id, later(10));
    if (sent.kind !== 'sent') throw new Error('The call was complete');
    const { id, sealedRecord } = await db.referral.findUniqueOrThrow({
      where: { reference: sent.reference },
    });
    expect(unseal<ReferralRecord>(sealedRecord, `Referral:${id}`).about).toBe('K7QM-4TXN');
  });
});
