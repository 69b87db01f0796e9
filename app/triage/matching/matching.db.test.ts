import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReferral as sentReferral } from '../../../seeds/builders/referral.server.ts';
import { auditOf, staff, tuesday } from '../../../tests/support/referrals.ts';
import {
  about,
  birthday,
  childOf,
  entryOf,
  family,
  judged,
  known,
  type Sent,
  seen,
} from '../../../tests/support/same-child.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { renewKeys } from '../../referral/renew-keys.server.ts';
import { lineOf } from './line.server.ts';
import { matchesOf } from './matches.server.ts';
import type { Verdict } from './verdict.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const say = (one: Sent, other: Sent, verdict: Verdict, by = amara, last = '') =>
  judged(one, other, verdict, by, last);
const lastVerdict = async () => (await db.matchVerdict.findFirstOrThrow({ orderBy: { at: 'desc' } })).id;

describe('finding the same child', () => {
  test('one told of with day and month swapped and a nickname is put forward with the reasons', async () => {
    const surname = family();
    const before = await about({ name: `Robert ${surname}`, daysBefore: 60, born: ['3', '4', '2019'] });
    const now = await about({ name: `Bobby ${surname}`, born: ['4', '3', '2019'] });
    const [child] = await matchesOf(now.id, amara, tuesday);
    expect(child?.suggestions).toMatchObject([
      {
        kind: 'likely',
        name: `Robert ${surname}`,
        reasons: [
          'One first name is used for the other: Bobby, Robert',
          expect.stringContaining('Same surname'),
          'Same date of birth with day and month swapped',
        ],
        contact: { reference: before.reference },
      },
    ]);
  });

  test('whoever looks at candidates leaves their records on the trail', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    const now = await about({ name: `Ella ${surname}` });
    await matchesOf(now.id, amara, tuesday);
    const [entry] = await db.auditEntry.findMany({ where: { subject: now.id, action: 'candidates-viewed' } });
    expect(entry).toMatchObject({ actor: amara.id, shown: [before.id] });
  });

  test('of a restricted record nothing is shown but that it matches, unless one is on its list', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    const now = await about({ name: `Ella ${surname}` });
    await db.referral.update({ where: { id: before.id }, data: { restricted: true } });
    const [child] = await matchesOf(now.id, amara, tuesday);
    expect(child?.suggestions).toMatchObject([
      { name: '', reasons: [], contact: { reference: null, gist: '' } },
    ]);
    expect(JSON.stringify(child?.suggestions)).not.toContain(before.reference);
    const grant = { referralId: before.id, accountId: amara.id, kind: 'allow', byId: joel.id, at: tuesday };
    await db.accessGrant.create({ data: { ...grant, sealedReason: new Uint8Array() } });
    const [opened] = await matchesOf(now.id, amara, tuesday);
    expect(opened?.suggestions[0]?.contact.reference).toBe(before.reference);
  });

  test('nothing about a child stands in the index in the clear', async () => {
    const surname = family();
    const { id } = await about({ name: `Ella ${surname}`, address: '12 Weaver Street' });
    const { rows } = {
      rows: await db.$queryRaw<{ all: string }[]>`
      SELECT row_to_json(c)::text AS "all" FROM "ChildIndex" c WHERE c."referralId" = ${id}::uuid`,
    };
    expect(rows[0]?.all).not.toMatch(new RegExp(`${surname}|2019|Weaver|MX1`, 'i'));
  });

  test('a referral from before there was an index is entered once, and found', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    await db.childIndex.deleteMany({ where: { referralId: before.id } });
    await db.referral.update({ where: { id: before.id }, data: { keysFrom: null } });
    expect(await renewKeys()).toEqual({ renewed: 1, failed: 0 });
    expect(await renewKeys()).toEqual({ renewed: 0, failed: 0 });
    const now = await about({ name: `Ella ${surname}` });
    const [child] = await matchesOf(now.id, amara, tuesday);
    expect(child?.suggestions.map(({ contact }) => contact.reference)).toEqual([before.reference]);
  });
});

describe('saying who is the same child', () => {
  test('joins the records, counts the earlier contact, and undoing brings back what was', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    const now = await about({ name: `Ella ${surname}` });
    expect(await say(now, before, 'same')).toEqual({ kind: 'judged' });
    expect(await childOf(now)).toBe(await childOf(before));
    expect([await seen(now), await seen(before)]).toEqual([1, 0]);
    const panel = await known(now, amara, tuesday);
    expect(panel).toMatchObject({ toConfirm: 0, seenBefore: 1 });
    expect(panel?.line.lines[0]?.contacts.map(({ reference }) => reference)).toEqual([
      before.reference,
      now.reference,
    ]);
    expect(await auditOf(now.id)).toContainEqual({ actor: amara.id, action: 'child-compared' });

    expect(await say(now, before, 'undone', joel, await lastVerdict())).toEqual({ kind: 'judged' });
    expect(await childOf(now)).not.toBe(await childOf(before));
    expect(await seen(now)).toBe(0);
  });

  test('a rejected candidate is not put forward again, and says who rejected it', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    const now = await about({ name: `Ella ${surname}` });
    await say(now, before, 'different', joel);
    const [child] = await matchesOf(now.id, amara, tuesday);
    expect(child?.suggestions).toEqual([]);
    expect(child?.judged).toMatchObject([
      { verdict: 'different', by: 'Joel Reed', reason: 'The school knows' },
    ]);
    // Whoever reads the verdict can still check it.
    expect(child?.judged[0]?.child).toContain(`Ella ${surname}, `);
    expect(child?.judged[0]?.reasons).toContain('Same first name: Ella');
  });

  test('a contact over a year ago is on the line and does not count as seen in 12 months', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 400 });
    const now = await about({ name: `Ella ${surname}` });
    await say(now, before, 'same');
    expect(await seen(now)).toBe(0);
    expect((await lineOf(now.id, amara, tuesday)).lines[0]?.contacts).toHaveLength(2);
  });

  test.each([
    ['12 months to the day, though later in that day, is seen before', '2025-11-24T16:30Z', 1],
    ['the evening before is not', '2025-11-23T23:30Z', 0],
  ])('the queue counts by the day in London as the line does: %s', async (_, on, times) => {
    const surname = family();
    const before = await sentReferral({
      children: [{ name: `Ella ${surname}`, born: { day: birthday(), month: '4', year: '2019' } }],
    }).save({ at: new Date(on) });
    const now = await about({ name: `Ella ${surname}` });
    await say(now, before, 'same');
    expect(await seen(now)).toBe(times);
    expect((await lineOf(now.id, amara, tuesday)).lines[0]?.history.contacts).toBe(times);
  });

  test('of two people at once with opposite views one is told what the other said', async () => {
    const surname = family();
    const before = await about({ name: `Ella ${surname}`, daysBefore: 60 });
    const now = await about({ name: `Ella ${surname}` });
    const results = await Promise.all([say(now, before, 'same', amara), say(now, before, 'different', joel)]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['judged', 'stale']);
  });

  test('three are one through the one in the middle, and not without it', async () => {
    const surname = family();
    const [a, b, c] = [
      await about({ name: `Ella ${surname}`, daysBefore: 90 }),
      await about({ name: `Ella ${surname}`, daysBefore: 60 }),
      await about({ name: `Ella ${surname}` }),
    ];
    await say(b, a, 'same');
    await say(c, b, 'same');
    expect(new Set([await childOf(a), await childOf(b), await childOf(c)]).size).toBe(1);
    expect(await seen(c)).toBe(2);
    expect(await say(c, a, 'different')).toEqual({
      ...{ kind: 'contradicts', verdict: 'different', references: [b.reference] },
    });
    const pair = await db.matchVerdict.findFirstOrThrow({
      where: { OR: [{ oneId: await entryOf(c) }, { otherId: await entryOf(c) }] },
    });
    await say(c, b, 'undone', amara, pair.id);
    expect(await childOf(a)).toBe(await childOf(b));
    expect(await childOf(c)).not.toBe(await childOf(b));
    expect([await seen(b), await seen(c)]).toEqual([1, 0]);
  });

  test('the same address is shown apart, as the household', async () => {
    const [one, two] = [family(), family()];
    const before = await about({
      name: `Ella ${one}`,
      daysBefore: 60,
      address: '77 Tallow Lane',
      born: ['9', '9', '2012'],
    });
    const now = await about({ name: `Omar ${two}`, address: '77 Tallow Ln' });
    const line = await lineOf(now.id, amara, tuesday);
    expect(line.lines[0]?.contacts).toHaveLength(1);
    expect(line.household?.contacts.map(({ reference }) => reference)).toEqual([
      before.reference,
      now.reference,
    ]);
  });
});
