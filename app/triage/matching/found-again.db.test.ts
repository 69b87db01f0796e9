import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftBrief } from '../../../seeds/builders/draft.ts';
import { aReferral } from '../../../seeds/builders/referral.server.ts';
import { later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addCorrection, addMore } from '../../referral/add.server.ts';
import { partsOf } from '../../referral/corrections.ts';
import { sentRecord } from '../../referral/current-record.server.ts';
import { renewKeys } from '../../referral/renew-keys.server.ts';
import { seeAddition } from '../additions/see-addition.server.ts';
import { search } from '../search.server.ts';
import { matchesOf } from './matches.server.ts';

let amara: Staff;
beforeAll(async () => {
  amara = await staff();
});
afterAll(closeDb);

const born = { day: '17', month: '8', year: '2016' };
const send = (name: string, more: Partial<DraftBrief> = {}, at = tuesday) =>
  aReferral({ children: [{ name, born }], ...more }).save({ at });

async function correct(id: string, wanted: string, values: object): Promise<void> {
  const { details, audience } = await sentRecord(db, id);
  const part = partsOf(details, audience).find((one) => one.id === wanted);
  if (!part) throw new Error('There is no such part');
  const added = await addCorrection(id, { id: randomUUID(), part, values: values as never }, later(5));
  expect(added.kind).toBe('added');
}

const candidates = async (id: string) => {
  const [child] = await matchesOf(id, amara, later(20));
  return child?.suggestions.map(({ contact }) => contact.reference) ?? [];
};
const found = async (words: string) => {
  const result = await search(words, null, amara, later(20));
  return result.kind === 'found' ? result.rows.map(({ reference }) => reference) : result.kind;
};
const everyKey = async (id: string) => ({
  row: await db.referral.findUniqueOrThrow({
    where: { id },
    select: { searchTokens: true, householdKey: true, keysFrom: true },
  }),
  children: await db.childIndex.findMany({ where: { referralId: id }, orderBy: { place: 'asc' } }),
});

describe('what is put right after sending', () => {
  test('a name that is put right finds the child at once, in a match and in a search, and the old one still does', async () => {
    const known = await send('Isolde Quarrington', {}, new Date('2026-09-01T10:00Z'));
    const wrong = await send('Oona Thistlewick');
    expect(await candidates(wrong.id)).toEqual([]);
    await correct(wrong.id, 'children.0', { name: 'Isolde Quarrington' });
    expect(await candidates(wrong.id)).toEqual([known.reference]);
    expect(await candidates(known.id)).toEqual([wrong.reference]);
    expect(await found('quarrington')).toContain(wrong.reference);
    expect(await found('thistlewick')).toEqual([wrong.reference]);
  });

  test('nobody hides a child from its history by a correction that no one has seen', async () => {
    const known = await send('Peregrine Ashcombe', {}, new Date('2026-09-01T10:00Z'));
    const now = await send('Peregrine Ashcombe');
    await correct(now.id, 'children.0', { name: 'Tom Smith', born: { day: '2', month: '2', year: '2009' } });
    expect(await candidates(now.id)).toEqual([known.reference]);
    const { id } = await db.addition.findFirstOrThrow({ where: { referralId: now.id } });
    await seeAddition(now.reference, id, amara, later(10));
    expect(await candidates(now.id)).toEqual([]);
  });

  test('an address that is put right is the household from then on', async () => {
    const home = { private: 'no', interpreter: 'no', address: '4 Larch Rise', postcode: 'MX8 8QQ' };
    const other = await send('Ottoline Fairweather', { details: { home } });
    const moved = await send('Casimir Underhill', {
      details: { home: { ...home, address: '90 Mill Road', postcode: 'MX8 1AA' } },
    });
    await correct(moved.id, 'home', { address: '4 Larch Rise', postcode: 'MX8 8QQ' });
    const keys = await Promise.all([everyKey(other.id), everyKey(moved.id)]);
    expect(keys[1]?.row.householdKey).toBe(keys[0]?.row.householdKey);
    expect(await found('MX8 8QQ')).toHaveLength(2);
  });

  test('a new danger that is ticked is found by the words of the guidance', async () => {
    const { id, reference } = await send('Wilf Zennor', {
      audience: 'parent',
      children: [{ name: 'Wilf Zennor', years: 9 }],
      answers: { 'school-signs': ['often-late'] },
    });
    const more = {
      id: randomUUID(),
      words: 'Look at his arm',
      safety: { 'safe-1': ['injury-caused'] },
      said: [],
    };
    expect(await found('zennor injury')).toEqual([]);
    await addMore(id, more, later(5));
    expect(await found('zennor injury')).toEqual([reference]);
    // Nobody's own words are ever searched.
    expect(await found('zennor arm')).toEqual([]);
  });
});

describe('the keys of all records', () => {
  test('are made again for what was stored before there were any, and for what was made with other keys', async () => {
    const sent = [await send('Ulric Pemberley'), await send('Vesper Pemberley')];
    const before = await Promise.all(sent.map(({ id }) => everyKey(id)));
    const [first, second] = sent.map(({ id }) => id);
    await db.childIndex.deleteMany({ where: { referralId: first } });
    await db.referral.update({
      where: { id: first },
      data: { searchTokens: [], householdKey: null, keysFrom: null },
    });
    await db.referral.update({
      where: { id: second },
      data: { keysFrom: '1.another', searchTokens: ['old'] },
    });
    await db.childIndex.updateMany({ where: { referralId: second }, data: { keys: [1n] } });

    expect(await renewKeys()).toEqual({ renewed: 2, failed: 0 });
    const after = await Promise.all(sent.map(({ id }) => everyKey(id)));
    const withoutIds = (all: typeof after) =>
      all.map(({ row, children }) => ({ row, keys: children.map(({ keys, place }) => ({ keys, place })) }));
    expect(withoutIds(after)).toEqual(withoutIds(before));
    // What was said of a child hangs on the id of its entry.
    expect(after[1]?.children.map(({ id }) => id)).toEqual(before[1]?.children.map(({ id }) => id));
    expect(await renewKeys()).toEqual({ renewed: 0, failed: 0 });
  });

  test('two that renew at once do it once, and one record that cannot be opened holds up no other', async () => {
    const sent = [await send('Xanthe Holloway'), await send('Yorick Holloway'), await send('Zelda Holloway')];
    await db.referral.updateMany({
      where: { id: { in: sent.map(({ id }) => id) } },
      data: { keysFrom: null },
    });
    const damaged = sent[1]?.id ?? '';
    const { sealedRecord } = await db.referral.findUniqueOrThrow({ where: { id: damaged } });
    await db.referral.update({ where: { id: damaged }, data: { sealedRecord: new Uint8Array(40) } });
    const counts = await Promise.all([renewKeys(), renewKeys()]);
    expect(counts.reduce((sum, { renewed }) => sum + renewed, 0)).toBe(2);
    await db.referral.update({ where: { id: damaged }, data: { sealedRecord } });
    expect(await renewKeys()).toEqual({ renewed: 1, failed: 0 });
  });
});
