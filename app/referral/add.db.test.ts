import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftBrief } from '../../seeds/builders/draft.ts';
import { aReferral } from '../../seeds/builders/referral.server.ts';
import { auditOf, later, staff, tuesday } from '../../tests/support/referrals.ts';
import type { Staff } from '../accounts/roles.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { seeAddition } from '../triage/additions/see-addition.server.ts';
import { addCorrection, addMore } from './add.server.ts';
import { partsOf } from './corrections.ts';
import { additionsTo, currentRecord, sentRecord } from './current-record.server.ts';
import { replyAddress } from './reply-address.ts';

let amara: Staff;

beforeAll(async () => {
  amara = await staff();
});
afterAll(closeDb);

const quiet: DraftBrief = { audience: 'parent', answers: { 'school-signs': ['often-late'] } };
const send = (brief: DraftBrief = quiet) => aReferral(brief).save({ at: tuesday });
const more = (over: object = {}) => ({
  id: randomUUID(),
  words: 'He hit his head',
  safety: {},
  said: [],
  ...over,
});
const now = (id: string) => db.referral.findUniqueOrThrow({ where: { id } });

async function part(referralId: string, wanted: string) {
  const { details, audience } = await sentRecord(db, referralId);
  const found = partsOf(details, audience).find(({ id }) => id === wanted);
  if (!found) throw new Error('There is no such part');
  return found;
}

describe('telling more after sending', () => {
  test('is kept beside what was sent, sealed, unseen, and on the trail', async () => {
    const { id } = await send();
    const before = await now(id);
    expect(await addMore(id, more(), later(5))).toEqual({ kind: 'added', redFlag: false });
    const [added] = await additionsTo(db, id);
    expect(added).toMatchObject({ seen: false, content: { kind: 'more', words: 'He hit his head' } });
    expect((await now(id)).sealedRecord).toEqual(before.sealedRecord);
    expect((await auditOf(id)).at(-1)).toEqual({ actor: 'referrer', action: 'addition-made' });
  });

  test('pressing twice adds once', async () => {
    const { id } = await send();
    const once = more();
    expect((await addMore(id, once, later(5))).kind).toBe('added');
    expect((await addMore(id, once, later(5))).kind).toBe('already-added');
    expect(await additionsTo(db, id)).toHaveLength(1);
  });

  test('a new danger that is ticked raises the suggestion, is read first and is announced', async () => {
    const { id } = await send();
    expect((await now(id)).redFlag).toBe(false);
    const danger = more({ safety: { 'safe-1': ['injury-caused'] } });
    expect(await addMore(id, danger, later(5))).toEqual({ kind: 'added', redFlag: true });
    expect(await now(id)).toMatchObject({ redFlag: true, readingOrder: 0, lane: 'mash' });
    const [{ content } = { content: null }] = await additionsTo(db, id);
    expect(content).toMatchObject({ now: { guidance: { level: 4, redFlag: true } } });
    const { suggestion } = await sentRecord(db, id);
    expect(suggestion?.guidance.redFlag).toBe(false);
    expect(await db.message.count({ where: { referralId: id, template: 'front-door-alert' } })).toBe(1);
  });

  test('the same danger told again raises no second alarm, another one does', async () => {
    const { id } = await send();
    await addMore(id, more({ safety: { 'safe-1': ['injury-caused'] } }), later(5));
    const again = await addMore(id, more({ safety: { 'safe-1': ['injury-caused'] } }), later(6));
    expect(again).toEqual({ kind: 'added', redFlag: false });
    const another = await addMore(id, more({ safety: { 'danger-now': 'yes' } }), later(7));
    expect(another).toEqual({ kind: 'added', redFlag: true });
  });

  test('a danger told on a decided referral is marked and announced all the same', async () => {
    const { id } = await send();
    await db.referral.update({ where: { id }, data: { status: 'decided' } });
    expect(await addMore(id, more({ safety: { 'danger-now': 'yes' } }), later(5))).toMatchObject({
      redFlag: true,
    });
    expect(await db.addition.count({ where: { referralId: id, redFlag: true, seenAt: null } })).toBe(1);
    expect(await db.message.count({ where: { referralId: id, template: 'front-door-alert' } })).toBe(1);
  });
});

describe('correcting what was given', () => {
  test('before and after stand side by side', async () => {
    const { id } = await send();
    const values = { phone: '07700 900999' };
    await addCorrection(id, { id: randomUUID(), part: await part(id, 'contact'), values }, later(5));
    const [{ content } = { content: null }] = await additionsTo(db, id);
    expect(content).toMatchObject({
      changes: [{ field: 'phone', before: ['07700 900123'], after: ['07700 900999'] }],
    });
  });

  test('a way that is withdrawn is never used again, from that moment', async () => {
    const { id } = await send();
    const address = async () => replyAddress((await currentRecord(db, id)).details, 'parent');
    expect(await address()).toBe('jo.ashdown@example.com');
    const values = { ways: ['call'] };
    await addCorrection(id, { id: randomUUID(), part: await part(id, 'contact'), values }, later(5));
    expect(await address()).toBeNull();
  });

  test('a new address counts once somebody at the front door has seen it', async () => {
    const { id, reference } = await send();
    const addition = randomUUID();
    const values = { email: 'new@example.org' };
    await addCorrection(id, { id: addition, part: await part(id, 'contact'), values }, later(5));
    const address = async () => replyAddress((await currentRecord(db, id)).details, 'parent');
    expect(await address()).toBeNull();
    expect(await seeAddition(reference, addition, amara, later(6))).toEqual({ kind: 'seen' });
    expect(await address()).toBe('new@example.org');
    await seeAddition(reference, addition, amara, later(7));
    expect((await auditOf(id)).filter(({ action }) => action === 'addition-seen')).toHaveLength(1);
  });

  test('what is ticked to be taken out is taken out at once', async () => {
    const { id } = await send();
    const values = { takeOut: ['email'] };
    await addCorrection(id, { id: randomUUID(), part: await part(id, 'contact'), values }, later(5));
    expect(replyAddress((await currentRecord(db, id)).details, 'parent')).toBeNull();
  });

  test('the same again is no change', async () => {
    const { id } = await send();
    const values = { phone: '07700 900123' };
    const result = await addCorrection(
      id,
      { id: randomUUID(), part: await part(id, 'contact'), values },
      later(5),
    );
    expect(result).toEqual({ kind: 'nothing-changed' });
  });

  test('a child is told from another by number and initials, never by name', async () => {
    const children = [
      { name: 'Robin Ashdown', years: 6 },
      { name: 'Sky', years: 4 },
    ];
    const { id } = await send({ ...quiet, children });
    const { details, audience } = await sentRecord(db, id);
    expect(partsOf(details, audience).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Child 1 (R.A)', 'Child 2 (S)']),
    );
  });
});
