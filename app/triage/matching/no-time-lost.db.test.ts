import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, later, type ReferralOptions, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { trackById } from '../../referral/tracking.server.ts';
import { additionsPanel } from '../additions/additions-view.server.ts';
import { seeAddition } from '../additions/see-addition.server.ts';
import { recordReply } from '../checks/close-check.server.ts';
import { chaseOverdueChecks } from '../checks/sweep.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { clocksPanel } from '../clocks/panel.server.ts';
import { pauseDecisionClock } from '../clocks/pause.server.ts';
import { watchClocks } from '../clocks/watch.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { rate } from '../rate.server.ts';
import { viewReferral } from '../view.server.ts';
import { merge } from './merge.server.ts';
import { mergedViews } from './merged-views.server.ts';
import { split } from './split.server.ts';

let amara: Staff;
let joel: Staff;
beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

type One = { id: string; reference: string };
const now = ({ id }: One) => db.referral.findUniqueOrThrow({ where: { id } });
const goes = async (from: One, into: One, at = later(60)) => {
  const { version } = await now(from);
  return merge(from.reference, { into: into.reference, reason: 'Both tell of Monday', version }, amara, at);
};
const apart = async (from: One, at = later(90)) =>
  split(from.reference, { reason: 'Another day', version: (await now(from)).version }, amara, at);
const rated = async (one: One, brag: 'red' | 'amber' | 'green', at = later(10)) =>
  rate(one.reference, { brag, reason: 'As it is', version: (await now(one)).version }, amara, at);
const clocks = (one: One, minutes = 61) =>
  clocksPanel({ referralId: one.id, reference: one.reference, staff: joel, at: later(minutes) });
const stands = async (one: One) => {
  const { nextClock, nextDueAt, brag, readingOrder, lane } = await now(one);
  return { nextClock, nextDueAt, brag, readingOrder, lane };
};

/** The first came an hour before the second, and Joel has the second. */
async function two(first: ReferralOptions = {}, second: ReferralOptions = {}) {
  return {
    first: await aReferral({ receivedAt: later(-60), dueAt: later(180), ...first }).save(),
    second: await aReferral({ dueAt: later(240), heldBy: joel, ...second }).save(),
  };
}

async function aCheck({ id }: One, dueAt: Date): Promise<string> {
  const check = randomUUID();
  await db.agencyCheck.create({
    data: {
      ...{ id: check, referralId: id, agency: 'police', children: [0], basis: 'x', consent: 'x' },
      ...{ sealedQuestion: seal('?', 'x'), askedById: amara.id, askedAt: tuesday, dueAt },
    },
  });
  await setNextClock(db, id, tuesday);
  return check;
}

describe('a contact that goes with one that came after it', () => {
  test('leaves that one as little time as itself, says from when it counts, and gives it back', async () => {
    const { first, second } = await two();
    const before = await stands(second);
    expect(await goes(first, second)).toEqual({ kind: 'merged' });
    expect(await stands(second)).toMatchObject({ nextClock: 'rating', nextDueAt: later(60) });
    expect((await clocks(second)).map(({ code, due, countedFrom }) => [code, due.iso, countedFrom])).toEqual(
      [
        ['rating', later(60)],
        ['decision', later(180)],
      ].map(([code, due]) => [
        code,
        (due as Date).toISOString(),
        { reference: first.reference, at: expect.objectContaining({ iso: later(-60).toISOString() }) },
      ]),
    );
    await apart(first);
    expect(await stands(second)).toEqual(before);
    expect((await clocks(second)).map(({ countedFrom }) => countedFrom)).toEqual([null, null]);
    expect(await stands(first)).toMatchObject({ nextClock: 'rating', nextDueAt: later(60) });
  });

  test('that came before it, changes nothing of when that one is due', async () => {
    const { first, second } = await two({ heldBy: joel }, { heldBy: undefined });
    const before = await stands(first);
    await goes(second, first);
    expect(await stands(first)).toEqual(before);
  });

  test('shouts to the manager when its own decision is late, behind a clock that was missed before', async () => {
    const { first, second } = await two();
    await goes(first, second);
    await watchClocks(later(61));
    await watchClocks(later(181));
    const told = { referralId: second.id, dueAt: later(180), clock: 'decision' };
    expect(await db.clockAlert.count({ where: told })).toBe(1);
    expect(await db.clockAlert.count({ where: { referralId: first.id } })).toBe(0);
  });

  test('stood still for an answer: it waits no more, and has kept that time when it is taken apart', async () => {
    const { first, second } = await two({ heldBy: amara, brag: 'green' });
    await db.$transaction((tx) => pauseDecisionClock(tx, first.id, later(0)));
    await goes(first, second, later(60));
    expect((await clocks(second)).find(({ code }) => code === 'decision')?.due.iso).toBe(
      later(240).toISOString(),
    );
    await apart(first);
    expect(await now(first)).toMatchObject({ pausedAt: null, decisionDueAt: later(240) });
  });

  test('whoever sent it reads by when they were promised a decision, and not by when the other was', async () => {
    const { first, second } = await two();
    await goes(first, second);
    expect((await trackById(first.id, later(70))).decisionDueAt).toEqual(later(180));
    expect((await trackById(second.id, later(70))).decisionDueAt).toEqual(later(240));
  });

  test('is due on one that waits for capacity, until somebody has read it there', async () => {
    const { first, second } = await two({}, { brag: 'amber' });
    const waiting = aDecision({ outcome: 'family-keyworker', startsNow: 'no', version: 1 });
    expect((await decide(second.reference, waiting, joel, later(30))).kind).toBe('waiting');
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ nextClock: 'decision', nextDueAt: later(180) });
    const [added] = await additionsPanel({
      ...{ referralId: second.id, reference: second.reference },
      ...{ staff: joel, at: later(61) },
    });
    await seeAddition(second.reference, added?.id ?? '', joel, later(62));
    expect(await stands(second)).toMatchObject({ nextClock: 'capacity' });
  });
});

describe('how urgent a contact is', () => {
  test('comes along where it is rated more urgent, with why, and goes again with it', async () => {
    const { first, second } = await two();
    await rated(first, 'red');
    await rated(second, 'green');
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ brag: 'red', readingOrder: 0 });
    const view = await viewReferral(second.reference, joel, later(61));
    expect(view?.history.filter(({ kind }) => kind === 'rating').at(-1)).toMatchObject({
      ...{ brag: 'red', by: 'Amara Osei' },
      reason: expect.stringContaining(first.reference),
    });
    await apart(first);
    expect(await stands(second)).toMatchObject({ brag: 'green', readingOrder: 2 });
  });

  test('is never less for being joined to one that is rated less', async () => {
    const { first, second } = await two();
    await rated(first, 'green');
    await rated(second, 'red');
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ brag: 'red', readingOrder: 0 });
    const unrated = await two();
    await rated(unrated.first, 'green');
    await goes(unrated.first, unrated.second);
    expect(await stands(unrated.second)).toMatchObject({ brag: null, readingOrder: 1, nextClock: 'rating' });
  });

  test('stays as somebody rated it since, when the two are taken apart', async () => {
    const { first, second } = await two();
    await rated(first, 'red');
    await goes(first, second);
    await rated(second, 'amber', later(70));
    await apart(first);
    expect(await stands(second)).toMatchObject({ brag: 'amber', readingOrder: 1 });
  });

  test('a rating goes with the contact that brought it, where nobody had rated the other', async () => {
    const { first, second } = await two();
    await rated(first, 'amber');
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ brag: 'amber', nextClock: 'decision' });
    await apart(first);
    expect(await stands(second)).toMatchObject({ brag: null, nextClock: 'rating', nextDueAt: later(120) });
  });

  test('what was sent to the MASH is read by the MASH, also where it goes with what was sent to the hub', async () => {
    const hub = { asked: 'early-support-hub' } as const;
    const { first, second } = await two({ asked: 'mash' }, hub);
    const before = await stands(second);
    expect(before).toMatchObject({ lane: 'early-support-hub', readingOrder: 2 });
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ lane: 'mash', readingOrder: 0 });
    await apart(first);
    expect(await stands(second)).toEqual(before);
  });
});

describe('what was asked about a contact before it went with another', () => {
  test('an agency is waited for, chased and heard where it goes', async () => {
    const { first, second } = await two({ brag: 'amber' }, { brag: 'amber' });
    const id = await aCheck(first, later(70));
    await goes(first, second);
    expect(await stands(second)).toMatchObject({ nextClock: 'check', nextDueAt: later(70) });
    const { mergedFrom } = await mergedViews(second.id, joel, later(61));
    expect(mergedFrom[0]?.facts).toContainEqual(expect.stringMatching(/no reply yet, due/));
    expect(await chaseOverdueChecks(later(71))).toBe(1);
    const reply = { kind: 'knows-nothing', name: 'PC Rao', role: 'Desk' } as const;
    const { version } = await db.agencyCheck.findUniqueOrThrow({ where: { id } });
    const { kind } = await recordReply({ ...first, id, version }, reply, amara, later(80));
    expect(kind).toBe('done');
    expect(await stands(second)).toMatchObject({ nextClock: 'decision' });
    const added = await additionsPanel({
      ...{ referralId: second.id, reference: second.reference },
      ...{ staff: joel, at: later(81) },
    });
    expect(added[0]).toMatchObject({ seen: null, content: { why: expect.stringContaining('An agency') } });
  });
});

describe('who may read the two', () => {
  test('a restricted record goes with no open one, nor an open one with it', async () => {
    const { first, second } = await two({ restricted: true });
    const { version } = await now(first);
    const form = { reason: 'Both tell of Monday', version };
    const allow = { kind: 'allow', byId: amara.id, at: tuesday, sealedReason: seal('x', 'x') };
    await db.accessGrant.create({ data: { ...allow, referralId: first.id, accountId: amara.id } });
    expect(await merge(first.reference, { ...form, into: second.reference }, amara, later(5))).toEqual({
      kind: 'kept-apart',
    });
    expect(await merge(second.reference, { ...form, into: first.reference }, joel, later(5))).toEqual({
      kind: 'no-other',
    });
    await db.referral.update({ where: { id: second.id }, data: { holderId: null, status: 'received' } });
    expect(await merge(second.reference, { ...form, into: first.reference }, amara, later(5))).toEqual({
      kind: 'kept-apart',
    });
  });

  test('who is kept away from one is not shown it on the other', async () => {
    const { first, second } = await two();
    const deny = { kind: 'deny', accountId: joel.id, byId: amara.id, at: tuesday };
    await db.accessGrant.create({ data: { ...deny, referralId: first.id, sealedReason: seal('x', 'x') } });
    expect(await goes(first, second)).toEqual({ kind: 'kept-apart' });
  });
});
