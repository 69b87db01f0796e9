import { afterAll, beforeEach, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { watchClocks } from '../clocks/watch.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { offer } from './offer.server.ts';
import { returnOffer } from './return-offer.server.ts';
import { toOffer } from './to-offer.server.ts';

let amara: Staff;
let joel: Staff;

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount", "Message" CASCADE`;
  amara = await staff({ name: 'Amara Osei', teamId: 'mash' });
  joel = await staff({ name: 'Joel Whitfield', teamId: 'hub' });
});
afterAll(closeDb);

const you = { name: 'Priya Shah', email: 'priya@school.example', phone: '01632 960000' };
const inMx1 = { details: { you, home: { postcode: 'MX1 2AB' } } };
const now = (id: string) => db.referral.findUniqueOrThrow({ where: { id } });

async function decidedBy(who: Staff, more: Parameters<typeof aDecision>[0] = {}) {
  const sent = await aReferral({ heldBy: who, asked: 'support', ...inMx1 }).save();
  const decided = await decide(sent.reference, aDecision(more), who, tuesday);
  expect(decided.kind).toBe('decided');
  return sent;
}
const left = async (who: Staff, at = later(5)) =>
  (await toOffer(who, at)).map(({ reference, isMine, isLate }) => ({ reference, isMine, isLate }));

test('help that was decided is shown to the front door until a team is asked to give it, and again once it is given back', async () => {
  const { id, reference } = await decidedBy(amara);
  expect(await now(id)).toMatchObject({ status: 'decided', nextClock: 'offer' });
  expect(await left(amara)).toEqual([{ reference, isMine: true, isLate: false }]);
  expect(await left(joel)).toEqual([{ reference, isMine: false, isLate: false }]);
  await offer(reference, { team: 'north', version: (await now(id)).version }, amara, later(10));
  expect(await left(amara)).toEqual([]);
  expect(await now(id)).toMatchObject({ nextClock: 'hand-over' });
  const dana = await staff({ name: 'Dana Fox', teamId: 'north' });
  const back = { reason: 'They moved to the south', version: (await now(id)).version };
  expect((await returnOffer(reference, back, dana, later(2000))).kind).toBe('returned');
  expect(await left(joel, later(2010))).toEqual([{ reference, isMine: false, isLate: false }]);
});

test('when nobody offers it in time the manager hears, and it is marked', async () => {
  const { reference } = await decidedBy(amara);
  const nextDay = later(3 * 24 * 60);
  expect(await watchClocks(nextDay)).toBeGreaterThan(0);
  const mail = await db.message.findFirst({
    where: { template: 'clocks-missed' },
    orderBy: { createdAt: 'desc' },
  });
  expect(mail).not.toBeNull();
  expect(await left(joel, nextDay)).toEqual([{ reference, isMine: false, isLate: true }]);
  const alerts = await db.clockAlert.findMany({ where: { clock: 'offer' } });
  expect(alerts).toHaveLength(1);
});

test('that somebody has to be told as well hides neither that it is to be offered nor that it is late', async () => {
  const sent = await aReferral({ heldBy: amara, asked: 'support', email: null }).save();
  await decide(sent.reference, aDecision(), amara, tuesday);
  expect(await now(sent.id)).toMatchObject({ nextClock: 'answer' });
  const { reference } = sent;
  expect(await left(joel)).toEqual([{ reference, isMine: false, isLate: false }]);
  expect(await left(joel, later(3 * 24 * 60))).toEqual([{ reference, isMine: false, isLate: true }]);
});

test('what leads to no help is no family to hand over', async () => {
  const { id } = await decidedBy(amara, { outcome: 'no-further-action' });
  expect(await left(amara)).toEqual([]);
  expect(await now(id)).toMatchObject({ status: 'decided' });
  expect((await now(id)).nextClock).not.toBe('offer');
});

test('what was decided at night by somebody who hands nothing over is found by day, and by the front door alone', async () => {
  const tomasz = await staff({ name: 'Tomasz Nowak', role: 'out-of-hours-worker', teamId: 'out-of-hours' });
  const { reference } = await decidedBy(tomasz);
  expect(await left(tomasz)).toEqual([]);
  expect(await left(joel)).toEqual([{ reference, isMine: false, isLate: false }]);
  expect(await left(await staff({ teamId: 'north' }))).toEqual([]);
  expect(await left(await staff({ role: 'screening-officer', teamId: 'mash' }))).toEqual([]);
});
