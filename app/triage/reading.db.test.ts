import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aDecision } from '../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../tests/support/referrals.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { addNote } from './add-note.server.ts';
import { decide } from './deciding/decide.server.ts';
import { openRecord } from './open-record.server.ts';
import { queue } from './queue.server.ts';
import { everything, filterOf, type QueueFilter, type Show, searchOf, shows } from './queue.ts';
import { rate } from './rate.server.ts';
import { viewReferral } from './view.server.ts';

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount" CASCADE`;
});
afterAll(closeDb);

const gists = (page: Awaited<ReturnType<typeof queue>>) => page.rows.map(({ summary }) => summary?.gist);

describe('the queue', () => {
  test('what may be significant harm comes first, each by what is due next; decided ones leave', async () => {
    const amara = await staff();
    await aReferral({ gist: 'green, due sooner', brag: 'green', dueAt: later(60) }).save();
    await aReferral({ gist: 'red, due later', brag: 'red', dueAt: later(200) }).save();
    await aReferral({ gist: 'red flag, rating due first', redFlag: true, receivedAt: later(5) }).save();
    await aReferral({ gist: 'amber, due later', brag: 'amber', dueAt: later(90) }).save();
    const done = await aReferral({ gist: 'decided', heldBy: amara }).save();
    await decide(done.reference, aDecision({ outcome: 'early-support' }), amara, later(30));
    expect(gists(await queue(everything, amara, later(40)))).toEqual([
      'red flag, rating due first',
      'red, due later',
      'green, due sooner',
      'amber, due later',
    ]);
    expect(gists(await queue({ ...everything, sort: 'newest' }, amara, later(40)))[0]).toBe(
      'red flag, rating due first',
    );
  });

  test('60 referrals are read in three pages, each once, also when they came at the same moment', async () => {
    const amara = await staff();
    for (let n = 0; n < 60; n += 1) await aReferral({ gist: `${n}`, receivedAt: later(n % 7) }).save();
    const read: (string | undefined)[] = [];
    const sizes: number[] = [];
    let filter: QueueFilter | null = everything;
    while (filter) {
      const page = await queue(filter, amara, later(60));
      read.push(...gists(page));
      sizes.push(page.rows.length);
      // Through the address, as a browser would.
      const link = page.next && searchOf({ ...everything, after: page.next });
      filter = link ? filterOf(new URLSearchParams(link)) : null;
    }
    expect(sizes).toEqual([25, 25, 10]);
    expect(new Set(read).size).toBe(60);
  });

  test('both lanes see a referral on which asked and suggested differ', async () => {
    const amara = await staff();
    await aReferral({ gist: 'differ', asked: 'early-support-hub', suggested: 'mash' }).save();
    await aReferral({ gist: 'hub', asked: 'early-support-hub' }).save();
    await aReferral({ gist: 'night', asked: 'support', outOfHours: true }).save();
    const inLane = async (lane: QueueFilter['lane']) =>
      gists(await queue({ ...everything, lane }, amara, tuesday)).sort();
    expect(await inLane('mash')).toEqual(['differ', 'night']);
    expect(await inLane('early-support-hub')).toEqual(['differ', 'hub']);
    expect(await inLane('out-of-hours')).toEqual(['night']);
    const { counts } = await queue(everything, amara, tuesday);
    expect(counts.lanes).toEqual({ mash: 2, 'early-support-hub': 2, 'out-of-hours': 1 });
  });

  test('every choice shows what its count says', async () => {
    const [amara, joel] = [
      await staff({ teamId: 'mash' }),
      await staff({ name: 'Joel Reed', teamId: 'mash' }),
    ];
    await aReferral({ gist: 'mine', brag: 'red', heldBy: amara, dueAt: later(10) }).save();
    await aReferral({ gist: 'joel', brag: 'green', heldBy: joel, dueAt: later(500) }).save();
    await aReferral({ gist: 'late', asked: 'early-support-hub' }).save();
    await aReferral({ gist: 'in time', receivedAt: later(130) }).save();
    const at = later(140);
    const expected: Record<Show, string[]> = {
      everything: ['in time', 'joel', 'late', 'mine'],
      mine: ['mine'],
      team: ['joel', 'mine'],
      unclaimed: ['in time', 'late'],
      overdue: ['late', 'mine'],
      waiting: [],
      'sign-off': [],
    };
    const { counts } = await queue(everything, amara, at);
    for (const show of shows) {
      expect(gists(await queue({ ...everything, show }, amara, at)).sort()).toEqual(expected[show]);
      expect(counts.shows[show]).toBe(expected[show].length);
    }
    const hub: QueueFilter = { ...everything, lane: 'early-support-hub', rating: 'none' };
    expect(gists(await queue(hub, amara, at))).toEqual(['late']);
    expect((await queue(hub, amara, at)).counts.shows).toMatchObject({ everything: 1, mine: 0, team: 0 });
    expect(counts.ratings).toEqual({ red: 1, amber: 0, green: 1, blue: 0, none: 2 });
  });

  test('a household stands together where its first would, also across pages; and says so apart too', async () => {
    const amara = await staff();
    const householdKey = 'one-household';
    await aReferral({ gist: 'first', householdKey, brag: 'amber', dueAt: later(10) }).save();
    for (let n = 0; n < 30; n += 1) {
      await aReferral({ gist: `${n}`, brag: 'amber', dueAt: later(20 + n) }).save();
    }
    const sibling = await aReferral({
      gist: 'sibling',
      householdKey,
      brag: 'amber',
      dueAt: later(90),
    }).save();
    const apart = await queue(everything, amara, tuesday);
    expect(apart.rows[0]).toMatchObject({ summary: { gist: 'first' }, sameHousehold: [sibling.reference] });
    expect(gists(apart)).not.toContain('sibling');
    const together = await queue({ ...everything, together: true }, amara, tuesday);
    expect(gists(together).slice(0, 3)).toEqual(['first', 'sibling', '0']);
    expect(together.rows[1]?.isUnder).toBe(true);
    const rest = await queue({ ...everything, together: true, after: together.next }, amara, tuesday);
    expect(gists(rest)).toEqual(['24', '25', '26', '27', '28', '29']);
  });

  test('what else is open about a child is said at another address too, once people confirmed that it is one child', async () => {
    const amara = await staff();
    const child = (referralId: string, childId: string) =>
      db.childIndex.create({
        data: { id: randomUUID(), referralId, place: 0, childId, keys: [], receivedAt: tuesday },
      });
    const [at, one] = [later(3), randomUUID()];
    const mothers = await aReferral({ gist: 'at the mother’s', householdKey: 'mother' }).save();
    const fathers = await aReferral({ gist: 'at the father’s', receivedAt: later(1) }).save();
    const hidden = await aReferral({ restricted: true, receivedAt: later(2) }).save();
    const decided = await aReferral({ receivedAt: later(2) }).save();
    await db.referral.update({ where: { id: decided.id }, data: { status: 'decided' } });
    for (const { id } of [mothers, fathers, hidden, decided]) await child(id, one);
    await child((await aReferral({ gist: 'another child', receivedAt: later(2) }).save()).id, randomUUID());
    const rows = (await queue({ ...everything, sort: 'newest' }, amara, at)).rows;
    expect(rows.map(({ summary, sameChild }) => [summary?.gist, sameChild])).toEqual(
      expect.arrayContaining([
        ['at the mother’s', [fathers.reference]],
        ['at the father’s', [mothers.reference]],
        ['another child', []],
        [undefined, []],
      ]),
    );
  });

  test('a restricted record tells nothing to whoever is not on its list', async () => {
    const amara = await staff();
    await aReferral({ restricted: true, householdKey: 'x' }).save();
    await aReferral({ householdKey: 'x', gist: 'open', receivedAt: later(1) }).save();
    const { rows } = await queue(everything, amara, later(2));
    expect(rows.map(({ summary, sameHousehold }) => [summary?.gist, sameHousehold])).toEqual([
      [undefined, []],
      ['open', []],
    ]);
  });

  test('whoever is kept away from a record cannot tell its family by its neighbours in the list', async () => {
    const amara = await staff();
    const householdKey = 'one-household';
    const kept = await aReferral({ gist: 'kept from Amara', householdKey }).save();
    const open = await aReferral({ gist: 'open', householdKey, receivedAt: later(1) }).save();
    const away = { referralId: kept.id, accountId: amara.id, kind: 'deny', byId: amara.id, at: tuesday };
    await db.accessGrant.create({ data: { ...away, sealedReason: Buffer.from('') } });
    for (const together of [false, true]) {
      const { rows } = await queue({ ...everything, together }, amara, later(2));
      expect(rows.map(({ sameHousehold, isUnder }) => [sameHousehold, isUnder])).toEqual([
        [[], false],
        [[], false],
      ]);
    }
    const { rows } = await queue({ ...everything, together: true }, await staff(), later(2));
    expect(rows.map(({ sameHousehold, isUnder }) => [sameHousehold, isUnder])).toEqual([
      [[open.reference], false],
      [[kept.reference], true],
    ]);
  });
});

describe('opening a referral', () => {
  test('who has looked is the last 25, the latest first', async () => {
    const amara = await staff();
    const { reference } = await aReferral().save();
    for (let n = 0; n < 26; n += 1) await openRecord(reference, amara, later(n));
    const view = await viewReferral(reference, amara, later(26));
    const times = view?.lookedAt.map(({ at }) => at.iso) ?? [];
    expect(times).toEqual(Array.from({ length: 25 }, (_, n) => later(26 - n).toISOString()));
  });

  test('that somebody looked is on the record before they see it, and shown to the next', async () => {
    const [amara, joel] = [await staff(), await staff({ name: 'Joel Reed' })];
    const { id, reference } = await aReferral().save();
    await viewReferral(reference, amara, tuesday);
    const view = await viewReferral(reference, joel, later(5));
    expect(view?.lookedAt.map(({ by }) => by)).toEqual(['Joel Reed', 'Amara Osei']);
    expect(view?.lookedAt[0]?.at.text).toBe('10:05am on 24 November 2026');
    expect(await auditOf(id)).toEqual([
      { actor: amara.id, action: 'referral-viewed' },
      { actor: joel.id, action: 'referral-viewed' },
    ]);
  });

  test('when looking cannot be recorded nothing is shown', async () => {
    const amara = await staff();
    const { reference } = await aReferral().save();
    await db.$executeRaw`ALTER TABLE "AuditEntry" RENAME TO "AuditAway"`;
    try {
      await expect(viewReferral(reference, amara, tuesday)).rejects.toThrow();
    } finally {
      await db.$executeRaw`ALTER TABLE "AuditAway" RENAME TO "AuditEntry"`;
    }
  });

  test('shows own words, red flags, ratings and notes in order, and the decision with its reasons', async () => {
    const amara = await staff();
    const { reference } = await aReferral({
      ...{ heldBy: amara, redFlag: true, asked: 'early-support-hub', suggested: 'mash' },
      ownWords: 'He has a bruise on his ear.',
    }).save();
    await rate(reference, { brag: 'red', reason: 'A baby', version: 1 }, amara, later(1));
    await addNote(reference, 'Called the health visitor', amara, later(2));
    const words = { rationale: 'They moved', answer: 'They live elsewhere' };
    await decide(reference, aDecision({ outcome: 'other-authority', ...words, version: 2 }), amara, later(3));
    const view = await viewReferral(reference, amara, later(4));
    expect(view).toMatchObject({
      status: 'awaiting_sign_off',
      brag: 'red',
      ownWords: [{ answered: ['He has a bruise on his ear.'] }],
      redFlags: [{ says: 'A bruise on a baby who does not move about' }],
      asked: { route: { id: 'early-support-hub' } },
      suggestion: { route: { id: 'mash' } },
      history: [
        { kind: 'rating', reason: 'A baby' },
        { kind: 'note', text: 'Called the health visitor' },
      ],
      decision: { route: null, rationale: 'They moved', answer: 'They live elsewhere', by: 'Amara Osei' },
    });
  });

  test('says so when no suggestion could be made', async () => {
    const amara = await staff();
    const { reference } = await aReferral({ suggested: null }).save();
    expect(await viewReferral(reference, amara, tuesday)).toMatchObject({ suggestion: null, redFlags: [] });
    expect(await viewReferral('0000-0000', amara, tuesday)).toBeNull();
  });
});
