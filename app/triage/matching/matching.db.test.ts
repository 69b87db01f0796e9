import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aReferral as sentReferral } from '../../../seeds/builders/referral.server.ts';
import { aDecision } from '../../../tests/support/decisions.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db, pool } from '../../platform/db.server.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { addMore } from '../../referral/add.server.ts';
import { renewKeys } from '../../referral/renew-keys.server.ts';
import { track } from '../../referral/tracking.server.ts';
import { additionsPanel } from '../additions/additions-view.server.ts';
import { claim } from '../claim.server.ts';
import { capacityFound } from '../deciding/capacity-found.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { wholeReferral } from '../panels.server.ts';
import { judge } from './judge.server.ts';
import { lineOf } from './line.server.ts';
import { matchesOf } from './matches.server.ts';
import { merge } from './merge.server.ts';
import { split } from './split.server.ts';
import { tellMerged } from './tell-merged.server.ts';
import type { Verdict } from './verdict.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const surnames =
  'Quennell Ravensworth Szymborska Abernathy Blackwood Cholmondeley Dunfermline Eckersley Farquharson Grimshaw Huddleston Inverarity Jankowski'.split(
    ' ',
  );
/** A surname that no other test uses, and that sounds like none of them. */
const family = () => surnames.pop() ?? 'Zouche';
/** Nor has a child of another test the same birthday. */
const birthday = () => String(12 + surnames.length);

interface Sent {
  id: string;
  reference: string;
  returnCode: string;
}
interface Brief {
  name: string;
  /** Days before `tuesday`. */
  daysBefore?: number;
  born?: [string, string, string];
  address?: string;
  answers?: Answers;
}

/** A referral about one child. */
async function about({
  name,
  daysBefore = 0,
  born = [birthday(), '4', '2019'],
  address,
  answers,
}: Brief): Promise<Sent> {
  const at = new Date(tuesday.getTime() - daysBefore * 86_400_000);
  const [day, month, year] = born;
  const home = { private: 'no', interpreter: 'no', ...(address && { address, postcode: 'MX1 2AB' }) };
  return sentReferral({
    children: [{ name, born: { day, month, year } }],
    details: { home },
    ...(answers && { answers }),
  }).save({ at });
}

const entryOf = async ({ id }: Sent) =>
  (await db.childIndex.findFirstOrThrow({ where: { referralId: id } })).id;
const childOf = async ({ id }: Sent) =>
  (await db.childIndex.findFirstOrThrow({ where: { referralId: id } })).childId;
/** What the page of a record shows of earlier contacts. */
const known = async ({ reference }: Sent, at: Date) =>
  (await wholeReferral(reference, amara, at))?.panels.matching;
const seen = async ({ id }: Sent) => (await db.referral.findUniqueOrThrow({ where: { id } })).seenBefore;
const row = ({ id }: Sent) => db.referral.findUniqueOrThrow({ where: { id } });

async function say(one: Sent, other: Sent, verdict: Verdict, by: Staff = amara, last = '') {
  const input = {
    child: await entryOf(one),
    other: await entryOf(other),
    verdict,
    reason: 'The school knows',
    last,
  };
  return judge(one.reference, input, by, later(1));
}
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
    const panel = await known(now, tuesday);
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

describe('the same contact sent twice', () => {
  const input = async (one: Sent, other: Sent) => ({
    into: other.reference,
    reason: 'Both tell of Monday',
    version: (await row(one)).version,
  });

  test('goes with the other: out of the queue, readable, on both records', async () => {
    const [first, second] = [await about({ name: 'Ann Merger' }), await about({ name: 'Ann Merger' })];
    expect(await merge(second.reference, await input(second, first), amara, later(5))).toEqual({
      kind: 'merged',
    });
    expect(await row(second)).toMatchObject({
      status: 'merged',
      mergedIntoId: first.id,
      nextClock: null,
      nextDueAt: null,
    });
    const panels = await Promise.all([first, second].map((one) => known(one, later(6))));
    expect(panels[0]?.mergedFrom.map(({ reference }) => reference)).toEqual([second.reference]);
    expect(panels[1]?.mergedInto?.reference).toBe(first.reference);
    expect(await auditOf(second.id)).toContainEqual({ actor: amara.id, action: 'referral-merged' });
  });

  test('is not put forward any more as somebody who may be the same child', async () => {
    const surname = family();
    const [first, second] = [
      await about({ name: `Sunniva ${surname}` }),
      await about({ name: `Sunniva ${surname}` }),
    ];
    await merge(second.reference, await input(second, first), amara, later(5));
    const now = await about({ name: `Sunniva ${surname}` });
    const [child] = await matchesOf(now.id, amara, tuesday);
    expect(child?.suggestions.map(({ contact }) => contact.reference)).toEqual([first.reference]);
  });

  test('whoever sent it still sees their own reference, with the progress of the other and nothing of its sender', async () => {
    const [first, second] = [await about({ name: 'Bea Merger' }), await about({ name: 'Bea Merger' })];
    await merge(second.reference, await input(second, first), amara, later(5));
    await claim(first.reference, joel, later(9));
    const tracked = await track(second.reference, second.returnCode, later(10));
    expect(tracked).toMatchObject({ reference: second.reference, claimedAt: later(9), decision: null });
    expect(JSON.stringify(tracked)).not.toContain(first.reference);
    expect(await track(second.reference, first.returnCode, later(10))).toBeNull();
  });

  test('whoever sent it hears by mail when the other is decided, under their own reference', async () => {
    const [first, second] = [await about({ name: 'Bo Merger' }), await about({ name: 'Bo Merger' })];
    await merge(second.reference, await input(second, first), amara, later(5));
    await db.$transaction((tx) => tellMerged(tx, first.id, later(9)));
    const mails = await db.message.findMany({ where: { template: 'referral-decided' } });
    expect(mails.map(({ referralId }) => referralId)).toEqual([second.id]);
  });

  describe('where it tells of danger and the other does not', () => {
    const flagOf = async ({ id }: Sent) =>
      await db.referral.findUniqueOrThrow({ where: { id }, select: { redFlag: true, readingOrder: true } });
    const danger = { answers: { 'danger-now': 'yes' } };
    const asFlagged = { redFlag: true, readingOrder: 0 };

    test('the other is a red flag from then on, and no longer once they are taken apart', async () => {
      const [first, second] = [
        await about({ name: 'Fay Merger' }),
        await about({ name: 'Fay Merger', ...danger }),
      ];
      await claim(first.reference, joel, later(1));
      const before = await flagOf(first);
      expect(before.redFlag).toBe(false);
      await merge(second.reference, await input(second, first), amara, later(5));
      expect(await flagOf(first)).toEqual(asFlagged);
      const panel = { referralId: first.id, reference: first.reference, staff: joel, at: later(6) };
      expect(await additionsPanel(panel)).toMatchObject([
        { redFlag: true, seen: null, content: { kind: 'contact', from: second.reference } },
      ]);
      const { version } = await row(second);
      await split(second.reference, { reason: 'Another day', version }, amara, later(7));
      expect(await flagOf(first)).toEqual(before);
      expect(await additionsPanel(panel)).toMatchObject([{ content: { isTakenBack: true, from: null } }]);
    });

    test('it is so too when they tell of it only afterwards', async () => {
      const [first, second] = [await about({ name: 'Guy Merger' }), await about({ name: 'Guy Merger' })];
      await merge(second.reference, await input(second, first), amara, later(5));
      const more = { id: randomUUID(), words: '', safety: { 'danger-now': 'yes' }, said: [] };
      expect(await addMore(second.id, more, later(8))).toEqual({ kind: 'added', redFlag: true });
      expect(await flagOf(first)).toEqual(asFlagged);
      const panel = { referralId: first.id, reference: first.reference, staff: joel, at: later(9) };
      expect(await additionsPanel(panel)).toMatchObject([
        { redFlag: true, content: { why: expect.stringContaining('told us more') } },
        { redFlag: false },
      ]);
    });

    test('whoever holds the other has just read what they put there, and nobody else has', async () => {
      const [first, second, third] = [
        await about({ name: 'Ian Merger' }),
        await about({ name: 'Ian Merger' }),
        await about({ name: 'Ian Merger' }),
      ];
      await claim(first.reference, joel, later(1));
      await merge(second.reference, await input(second, first), joel, later(5));
      await merge(third.reference, await input(third, first), amara, later(6));
      const panel = { referralId: first.id, reference: first.reference, staff: joel, at: later(9) };
      expect((await additionsPanel(panel)).map(({ seen }) => seen?.by ?? null)).toEqual([null, 'Joel Reed']);
    });
  });

  test('goes with one that waits for capacity: whoever sent it hears that there is an answer, and when it starts', async () => {
    const [first, second] = [await about({ name: 'Jed Merger' }), await about({ name: 'Jed Merger' })];
    await claim(first.reference, joel, later(1));
    const { version } = await row(first);
    const waits = aDecision({ outcome: 'family-keyworker', startsNow: 'no', version });
    expect((await decide(first.reference, waits, joel, later(2))).kind).toBe('waiting');
    await merge(second.reference, await input(second, first), amara, later(5));
    const mails = { referralId: second.id, template: 'referral-decided' };
    expect(await db.message.count({ where: mails })).toBe(1);
    await capacityFound(first.reference, joel, later(60));
    expect(await db.message.count({ where: mails })).toBe(2);
  });

  test('is taken apart again as it was received, with the clock it came with', async () => {
    const [first, second] = [await about({ name: 'Cy Merger' }), await about({ name: 'Cy Merger' })];
    const before = await row(second);
    await claim(second.reference, amara, later(1));
    await merge(second.reference, await input(second, first), amara, later(5));
    const { version } = await row(second);
    const apart = { reason: 'Another day', version };
    expect(await split(second.reference, apart, amara, later(30))).toEqual({ kind: 'split' });
    const { status, holderId, receivedAt, decisionDueAt, mergedIntoId, nextDueAt } = await row(second);
    expect({ status, holderId, mergedIntoId }).toEqual({
      status: 'received',
      holderId: null,
      mergedIntoId: null,
    });
    expect({ receivedAt, decisionDueAt }).toEqual({
      receivedAt: before.receivedAt,
      decisionDueAt: before.decisionDueAt,
    });
    expect(nextDueAt).not.toBeNull();
    expect(await split(second.reference, apart, amara, later(31))).toEqual({
      kind: 'not-allowed',
      referralId: second.id,
    });
  });

  test('never goes with itself, with a merged one, with a decided one, or with one nobody sent', async () => {
    const [a, b, c] = [
      await about({ name: 'Di Merger' }),
      await about({ name: 'Di Merger' }),
      await about({ name: 'Di Merger' }),
    ];
    expect(await merge(a.reference, await input(a, a), amara, later(1))).toEqual({ kind: 'itself' });
    await merge(b.reference, await input(b, a), amara, later(2));
    expect(await merge(c.reference, await input(c, b), amara, later(3))).toEqual({ kind: 'other-closed' });
    expect(await merge(a.reference, await input(a, c), amara, later(4))).toEqual({ kind: 'has-merged' });
    expect(await merge(b.reference, await input(b, c), amara, later(4))).toEqual({
      kind: 'not-allowed',
      referralId: b.id,
    });
    await db.referral.update({ where: { id: a.id }, data: { status: 'decided' } });
    expect(await merge(c.reference, await input(c, a), amara, later(5))).toEqual({ kind: 'other-closed' });
    expect(await merge(c.reference, { ...(await input(c, a)), into: '0000-0000' }, amara, later(6))).toEqual({
      kind: 'no-other',
    });
  });

  test('two merges towards each other at once: one goes, the other is refused, and nothing is lost', async () => {
    const [a, b] = [await about({ name: 'Ed Merger' }), await about({ name: 'Ed Merger' })];
    const results = await Promise.all([
      merge(a.reference, await input(a, b), amara, later(1)),
      merge(b.reference, await input(b, a), joel, later(1)),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['merged', 'other-closed']);
    const states = [await row(a), await row(b)].map(({ status }) => status).sort();
    expect(states).toEqual(['merged', 'received']);
  });

  test('taking one apart while somebody holds the other holds nothing back that they may need', async () => {
    const both = [await about({ name: 'Fay Merger' }), await about({ name: 'Fay Merger' })];
    const [first, second] = both.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (!first || !second) throw new Error('There are two');
    await merge(second.reference, await input(second, first), amara, later(1));
    const { version } = await row(second);
    const colleague = await pool.connect();
    try {
      await colleague.query('BEGIN');
      await colleague.query('SELECT FROM "Referral" WHERE "id" = $1 FOR UPDATE', [first.id]);
      const splitting = split(second.reference, { reason: 'Another day', version }, amara, later(2));
      await vi.waitUntil(async () => {
        const { rows } = await pool.query('SELECT FROM pg_locks WHERE NOT granted');
        return rows.length > 0;
      });
      // The one who splits waits for the first with empty hands.
      await colleague.query('SELECT FROM "Referral" WHERE "id" = $1 FOR UPDATE NOWAIT', [second.id]);
      await colleague.query('COMMIT');
      expect(await splitting).toEqual({ kind: 'split' });
    } finally {
      colleague.release();
    }
  });

  test('what a colleague holds is theirs to let go, and an older screen changes nothing', async () => {
    const [a, b] = [await about({ name: 'Fay Merger' }), await about({ name: 'Fay Merger' })];
    const old = await input(a, b);
    await claim(a.reference, joel, later(1));
    expect(await merge(a.reference, await input(a, b), amara, later(2))).toEqual({
      kind: 'held-by-another',
      by: 'Joel Reed',
    });
    expect(await merge(a.reference, old, joel, later(3))).toEqual({ kind: 'stale', referralId: a.id });
  });

  test('an analyst may neither compare nor merge', async () => {
    const analyst = await staff({ role: 'analyst' });
    const [a, b] = [await about({ name: 'Gil Merger' }), await about({ name: 'Gil Merger' })];
    expect(await merge(a.reference, await input(a, b), analyst, later(1))).toEqual({
      kind: 'not-allowed',
      referralId: a.id,
    });
    expect(await say(a, b, 'same', analyst)).toEqual({ kind: 'not-allowed' });
  });
});
