import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { SealedMail } from '../../notifications/outbox.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { seal, unseal } from '../../platform/seal.server.ts';
import { claim } from '../claim.server.ts';
import { release } from '../release.server.ts';
import { unclaimedPastTime } from '../shouting.server.ts';
import { setNextClock } from './next-clock.server.ts';
import { pauseDecisionClock } from './pause.server.ts';
import { watchClocks } from './watch.server.ts';

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount", "ClockAlert", "Message" CASCADE`;
});
afterAll(closeDb);

async function mails(): Promise<SealedMail['props'][]> {
  const messages = await db.message.findMany({
    where: { template: 'clocks-missed' },
    orderBy: { createdAt: 'asc' },
  });
  return messages.map(({ id, sealedMail }) => {
    const { to, props } = unseal<SealedMail>(sealedMail, `Message:${id}`);
    expect(to).toBe('front-door-manager@marlshire.example.org');
    return props;
  });
}

test('a referral nobody has rated in time shouts, and the manager hears of it once, by reference', async () => {
  const { reference } = await aReferral().save();
  expect(await unclaimedPastTime(later(120))).toBe(0);
  expect(await watchClocks(later(120))).toBe(0);
  expect(await unclaimedPastTime(later(121))).toBe(1);
  expect(await watchClocks(later(121))).toBe(1);
  expect(await watchClocks(later(122))).toBe(0);
  expect(await mails()).toEqual([{ references: [reference], more: 0 }]);
});

test('a referral that was claimed shouts no more, though its clock runs on; put back, it shouts again', async () => {
  const amara = await staff();
  const { reference } = await aReferral().save();
  expect(await unclaimedPastTime(later(121))).toBe(1);
  await claim(reference, amara, later(122));
  expect(await unclaimedPastTime(later(123))).toBe(0);
  await release(reference, amara, later(124));
  expect(await unclaimedPastTime(later(125))).toBe(1);
});

test('what comes on Christmas Eve as the door shuts does not shout over the holidays, and does on the day after', async () => {
  const { id } = await aReferral({
    receivedAt: new Date('2026-12-24T16:55Z'),
    dueAt: new Date('2026-12-30T17:00Z'),
  }).save();
  await setNextClock(db, id, later(0));
  const shoutsAt = (text: string) => unclaimedPastTime(new Date(text));
  expect(await shoutsAt('2026-12-25T12:00Z')).toBe(0);
  expect(await shoutsAt('2026-12-28T12:00Z')).toBe(0);
  // Five minutes of its two working hours were before the holidays.
  expect(await shoutsAt('2026-12-29T10:40Z')).toBe(0);
  expect(await shoutsAt('2026-12-29T10:41Z')).toBe(1);
});

test('each clock is told, also behind one that was missed before', async () => {
  const { reference } = await aReferral({ dueAt: later(300) }).save();
  await watchClocks(later(130));
  expect(await watchClocks(later(301))).toBe(1);
  expect(await watchClocks(later(302))).toBe(0);
  expect(await mails()).toHaveLength(2);
  const told = await db.clockAlert.findMany({ orderBy: { dueAt: 'asc' }, select: { clock: true } });
  expect(told.map(({ clock }) => clock)).toEqual(['rating', 'decision']);
  expect(reference).not.toBe('');
});

test('ten who watch at once send one mail', async () => {
  const all = await Promise.all([1, 2, 3].map(() => aReferral().save()));
  const counts = await Promise.all(Array.from({ length: 10 }, () => watchClocks(later(200))));
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
  const told = (await mails()).flatMap((props) => ('references' in props ? props.references : []));
  expect([...told].sort()).toEqual(all.map(({ reference }) => reference).sort());
});

test('very many are told in one mail, which names a few', async () => {
  for (let n = 0; n < 25; n += 1) await aReferral().save();
  expect(await watchClocks(later(200))).toBe(25);
  const [props, ...others] = await mails();
  expect(props).toMatchObject({ more: 5 });
  expect(others).toEqual([]);
});

test('an overdue check, a hand-over nobody accepted, and an acknowledgement that did not leave are told', async () => {
  const amara = await staff();
  const one = await aReferral({ heldBy: amara, brag: 'red', dueAt: later(5000) }).save();
  await db.agencyCheck.create({
    data: {
      ...{ id: randomUUID(), referralId: one.id, agency: 'police', children: [0], basis: 'x', consent: 'x' },
      ...{ sealedQuestion: seal('?', 'x'), askedById: amara.id, askedAt: tuesday, dueAt: later(60) },
    },
  });
  const two = await aReferral({ heldBy: amara, brag: 'red', dueAt: later(5000) }).save();
  await db.handOver.create({
    data: {
      ...{
        id: randomUUID(),
        referralId: two.id,
        kind: 'allocation',
        toTeamId: 'north',
        offeredById: amara.id,
      },
      ...{
        offeredAt: tuesday,
        acceptBy: later(70),
        sealedContent: seal('x', 'x'),
        turn: 1,
        route: 'support',
      },
    },
  });
  const three = await aReferral({ heldBy: amara, brag: 'red', dueAt: later(5000) }).save();
  const id = randomUUID();
  await db.message.create({
    data: {
      ...{ id, template: 'referral-received', messageId: id, createdAt: tuesday, referralId: three.id },
      sealedMail: seal('x', 'x'),
    },
  });
  for (const referral of [one, two, three]) await setNextClock(db, referral.id, tuesday);
  expect(await watchClocks(later(80))).toBe(2);
  expect(await watchClocks(later(241))).toBe(1);
  expect(await watchClocks(later(242))).toBe(0);
  const told = await db.clockAlert.findMany({ orderBy: { dueAt: 'asc' }, select: { clock: true } });
  expect(told.map(({ clock }) => clock)).toEqual(['check', 'hand-over', 'acknowledgement']);
});

test('a pause ends when the answer was due, also where nobody did anything', async () => {
  const amara = await staff();
  const { id } = await aReferral({ heldBy: amara, brag: 'green', dueAt: later(300) }).save();
  await db.referrerQuestion.create({
    data: {
      ...{ id: randomUUID(), referralId: id, sealedQuestion: seal('?', 'x'), askedById: amara.id },
      ...{ askedAt: later(10), dueAt: later(70), pauses: true },
    },
  });
  await db.$transaction((tx) => pauseDecisionClock(tx, id, later(10)));
  await watchClocks(later(60));
  expect((await db.referral.findUniqueOrThrow({ where: { id } })).pausedAt).not.toBeNull();
  await watchClocks(later(90));
  expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({
    pausedAt: null,
    decisionDueAt: later(360),
  });
});
