import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { rate } from '../rate.server.ts';
import { viewReferral } from '../view.server.ts';
import { setNextClock } from './next-clock.server.ts';
import { clocksPanel } from './panel.server.ts';
import { pauseDecisionClock, resumeDecisionClock } from './pause.server.ts';

let amara: Staff;
beforeAll(async () => {
  amara = await staff();
});
afterAll(closeDb);

const next = (id: string) =>
  db.referral.findUniqueOrThrow({ where: { id }, select: { nextClock: true, nextDueAt: true } });
const day = 24 * 60;

test('rating stops the rating clock; deciding stops the decision clock', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, dueAt: later(day) }).save();
  expect(await next(id)).toEqual({ nextClock: 'rating', nextDueAt: later(120) });
  await rate(reference, { brag: 'amber', reason: 'Hurt lately', version: 1 }, amara, later(5));
  expect(await next(id)).toEqual({ nextClock: 'decision', nextDueAt: later(day) });
  await decide(reference, aDecision({ outcome: 'no-further-action', version: 2 }), amara, later(10));
  expect(await next(id)).toEqual({ nextClock: null, nextDueAt: null });
});

test('an open check that is due first is the next clock, until it is closed', async () => {
  const { id } = await aReferral({ heldBy: amara, brag: 'red', dueAt: later(day) }).save();
  const check = await db.agencyCheck.create({
    data: {
      ...{ id: randomUUID(), referralId: id, agency: 'police', children: [0], basis: 'x', consent: 'x' },
      ...{ sealedQuestion: seal('?', 'x'), askedById: amara.id, askedAt: tuesday, dueAt: later(60) },
    },
  });
  await setNextClock(db, id, later(1));
  expect(await next(id)).toEqual({ nextClock: 'check', nextDueAt: later(60) });
  await db.agencyCheck.update({ where: { id: check.id }, data: { state: 'replied', closedAt: later(30) } });
  await setNextClock(db, id, later(30));
  expect(await next(id)).toEqual({ nextClock: 'decision', nextDueAt: later(day) });
});

test('a paused decision clock gets its working time back, once, however often it is resumed', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, brag: 'green', dueAt: later(day) }).save();
  const inOne = <T>(work: (tx: Parameters<typeof pauseDecisionClock>[0]) => Promise<T>) =>
    db.$transaction(work);
  expect(await inOne((tx) => pauseDecisionClock(tx, id, later(60)))).toBe(true);
  expect(await inOne((tx) => pauseDecisionClock(tx, id, later(90)))).toBe(false);
  expect(await next(id)).toEqual({ nextClock: null, nextDueAt: null });
  const [shown] = await clocksPanel({ referralId: id, reference, staff: amara, at: later(90) });
  expect(shown).toMatchObject({ code: 'decision', left: null });
  expect(await inOne((tx) => resumeDecisionClock(tx, id, later(180)))).toBe(true);
  expect(await inOne((tx) => resumeDecisionClock(tx, id, later(200)))).toBe(false);
  expect(await next(id)).toEqual({ nextClock: 'decision', nextDueAt: later(day + 120) });
});

test('the record shows every clock with what is left in working time', async () => {
  const { id, reference } = await aReferral({ dueAt: later(day) }).save();
  const shown = await clocksPanel({ referralId: id, reference, staff: amara, at: later(150) });
  expect(shown.map(({ name, left }) => [name, left?.inWords])).toEqual([
    ['Rating', 'Overdue by 30 minutes'],
    ['Decision', '5 hours 45 minutes left'],
  ]);
});

test('what waits for capacity shows the clock of the wait, and never a decision that is overdue', async () => {
  const { reference } = await aReferral({ heldBy: amara, brag: 'amber', dueAt: later(60) }).save();
  const waiting = aDecision({ outcome: 'family-keyworker', startsNow: 'no', version: 1 });
  await decide(reference, waiting, amara, later(30));
  const shown = (await viewReferral(reference, amara, later(600)))?.nextClock;
  expect(shown).toMatchObject({ name: 'Review of the wait for capacity', left: { kind: 'left' } });
});

test('a record that was decided shows no clock of its decision, however long ago that was', async () => {
  const { reference } = await aReferral({ heldBy: amara, brag: 'amber', dueAt: later(60) }).save();
  await decide(reference, aDecision({ outcome: 'no-further-action' }), amara, later(30));
  expect((await viewReferral(reference, amara, later(9000)))?.nextClock).toBeNull();
});
