import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aReferral, auditOf, later, staff, tuesday } from '../../tests/support/referrals.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { addNote } from './add-note.server.ts';
import { decide } from './decide.server.ts';
import { queue } from './queue.server.ts';
import { filterOf, type QueueFilter, searchOf } from './queue.ts';
import { rate } from './rate.server.ts';
import { viewReferral } from './view.server.ts';

const everything: QueueFilter = { lane: null, holder: 'anybody', after: null };

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount" CASCADE`;
});
afterAll(closeDb);

const gists = (page: Awaited<ReturnType<typeof queue>>) => page.rows.map(({ gist }) => gist);

describe('the queue', () => {
  test('what may be significant harm comes first, then whoever has waited longest; decided ones leave', async () => {
    const amara = await staff();
    await aReferral({ gist: 'green', brag: 'green' }).save();
    await aReferral({ gist: 'newer red', brag: 'red', receivedAt: later(20) }).save();
    await aReferral({ gist: 'older red flag', redFlag: true, receivedAt: later(5) }).save();
    await aReferral({ gist: 'amber', brag: 'amber' }).save();
    const done = await aReferral({ gist: 'decided', heldBy: amara }).save();
    const decision = { outcome: 'early-support', rationale: 'why', answer: 'because', version: 1 };
    await decide(done.reference, decision, amara, later(30));
    expect(gists(await queue(everything, amara, later(40)))).toEqual([
      'older red flag',
      'newer red',
      'amber',
      'green',
    ]);
  });

  test('60 referrals are read in three pages, each once, also when they came at the same moment', async () => {
    const amara = await staff();
    for (let n = 0; n < 60; n += 1) await aReferral({ gist: `${n}`, receivedAt: later(n % 7) }).save();
    const read: string[] = [];
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

  test('both teams see a referral on which asked and suggested differ', async () => {
    const amara = await staff();
    await aReferral({ gist: 'differ', asked: 'early-support-hub', suggested: 'mash' }).save();
    await aReferral({ gist: 'hub', asked: 'early-support-hub' }).save();
    const inLane = async (lane: QueueFilter['lane']) =>
      gists(await queue({ ...everything, lane }, amara, tuesday));
    expect(await inLane('mash')).toEqual(['differ']);
    expect((await inLane('early-support-hub')).sort()).toEqual(['differ', 'hub']);
    expect(await inLane('support')).toEqual([]);
    const { counts } = await queue(everything, amara, tuesday);
    expect(counts.byLane).toEqual({ mash: 1, support: 0, 'early-support-hub': 2, universal: 0 });
  });

  test('mine, nobody’s, and what is overdue without anybody on it', async () => {
    const [amara, joel] = [await staff(), await staff({ name: 'Joel Reed' })];
    await aReferral({ gist: 'mine', heldBy: amara, dueAt: later(10) }).save();
    await aReferral({ gist: 'joel', heldBy: joel }).save();
    await aReferral({ gist: 'late', dueAt: later(10) }).save();
    await aReferral({ gist: 'in time', dueAt: later(120) }).save();
    const at = later(60);
    expect(gists(await queue({ ...everything, holder: 'me' }, amara, at))).toEqual(['mine']);
    expect(gists(await queue({ ...everything, holder: 'nobody' }, amara, at)).sort()).toEqual([
      'in time',
      'late',
    ]);
    const { counts } = await queue(everything, amara, at);
    expect(counts).toMatchObject({ open: 4, mine: 1, unclaimed: 2, unclaimedOverdue: 1, deadMessages: 0 });
  });
});

describe('opening a referral', () => {
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
    const decision = {
      outcome: 'other-authority',
      rationale: 'They moved',
      answer: 'They live elsewhere',
      version: 2,
    };
    await decide(reference, decision, amara, later(3));
    const view = await viewReferral(reference, amara, later(4));
    expect(view).toMatchObject({
      status: 'decided',
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
