import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import { about, family, judged, known, row, type Sent } from '../../../tests/support/same-child.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db, pool } from '../../platform/db.server.ts';
import { addMore } from '../../referral/add.server.ts';
import { track } from '../../referral/tracking.server.ts';
import { additionsPanel } from '../additions/additions-view.server.ts';
import { claim } from '../claim.server.ts';
import { capacityFound } from '../deciding/capacity-found.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { matchesOf } from './matches.server.ts';
import { merge } from './merge.server.ts';
import { split } from './split.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

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
    const panels = await Promise.all([first, second].map((one) => known(one, amara, later(6))));
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
    await claim(first.reference, joel, later(6));
    const { version } = await row(first);
    await decide(first.reference, aDecision({ version }), joel, later(9));
    const mails = await db.message.findMany({ where: { template: 'referral-decided' } });
    const own = mails.filter(({ referralId }) => referralId === first.id || referralId === second.id);
    expect(own.map(({ referralId }) => referralId).sort()).toEqual([first.id, second.id].sort());
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
    expect(await judged(a, b, 'same', analyst)).toEqual({ kind: 'not-allowed' });
  });
});
