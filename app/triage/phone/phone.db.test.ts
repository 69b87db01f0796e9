import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDraft } from '../../../seeds/builders/draft.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { saveDraft } from '../../questionnaire/draft.server.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { beginTakenDraft, openCalls, takenDraft } from '../../questionnaire/taken-draft.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { submit } from '../../referral/submit.server.ts';
import { track } from '../../referral/tracking.server.ts';
import { closeQuestions, withAreas } from './call.ts';

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
