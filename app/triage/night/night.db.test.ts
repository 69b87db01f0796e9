import { afterAll, beforeEach, expect, test } from 'vitest';
import { aReferral, auditOf, staff } from '../../../tests/support/referrals.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { claim } from '../claim.server.ts';
import { rate } from '../rate.server.ts';
import { handOverList } from './hand-over-list.server.ts';
import { tellOfHandOverList } from './opening-mail.server.ts';
import { takeOn } from './take-on.server.ts';

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Referral", "StaffAccount", "ClockAlert", "Message" CASCADE`;
});
afterAll(closeDb);

const at = (text: string) => new Date(`2026-11-${text}Z`);
const evening = at('23T20:00');
const opening = at('24T08:45');

test('the list shows what came and what was done in the night, by whom and what is left', async () => {
  const [noor, amara] = [
    await staff({ name: 'Noor Khan', role: 'out-of-hours-worker' }),
    await staff({ name: 'Amara Osei' }),
  ];
  const came = await aReferral({ gist: 'came', receivedAt: evening, outOfHours: true }).save();
  const earlier = await aReferral({ gist: 'earlier', receivedAt: at('23T10:00') }).save();
  const quiet = await aReferral({ gist: 'by day', receivedAt: at('23T11:00'), heldBy: amara }).save();
  await claim(earlier.reference, noor, at('23T21:00'));
  await rate(earlier.reference, { brag: 'red', reason: 'Alone at night', version: 2 }, noor, at('23T21:05'));
  const { rows } = await handOverList(amara, at('24T09:00'));
  expect(rows.map(({ row }) => row.reference).sort()).toEqual([came.reference, earlier.reference].sort());
  const worked = rows.find(({ row }) => row.reference === earlier.reference);
  expect(worked?.done.map(({ what, by }) => `${what}: ${by}`)).toEqual([
    'Claimed: Noor Khan',
    'Rated: Noor Khan',
  ]);
  expect(worked).toMatchObject({ isOpen: true, row: { status: 'claimed', holder: 'Noor Khan' } });
  expect(rows.map(({ row }) => row.reference)).not.toContain(quiet.reference);
});

test('taken on, it is held by day staff and off the list; the second to press learns so', async () => {
  const [noor, amara, joel] = [
    await staff({ role: 'out-of-hours-worker' }),
    await staff(),
    await staff({ name: 'Joel Reed' }),
  ];
  const { id, reference } = await aReferral({ receivedAt: evening, outOfHours: true }).save();
  await claim(reference, noor, evening);
  expect(await takeOn(reference, noor, opening)).toEqual({ kind: 'may-not' });
  const both = await Promise.all([takeOn(reference, amara, opening), takeOn(reference, joel, opening)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['not-on-list', 'taken-on']);
  const taker = both[0]?.kind === 'taken-on' ? amara : joel;
  expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ outOfHours: false, status: 'claimed', holderId: taker.id, version: 3 },
  });
  expect((await auditOf(id)).at(-1)).toEqual({ actor: taker.id, action: 'night-taken-on' });
  expect(await takeOn('0000-0000', amara, opening)).toEqual({ kind: 'not-found' });
});

test('what a colleague by day holds stays with them', async () => {
  const [amara, joel] = [await staff(), await staff({ name: 'Joel Reed' })];
  const { id, reference } = await aReferral({ receivedAt: evening, outOfHours: true, heldBy: joel }).save();
  await takeOn(reference, amara, opening);
  expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({ holderId: joel.id });
});

test('the manager hears of the list once as the door opens, and not when it is empty', async () => {
  expect(await tellOfHandOverList(opening)).toBe(false);
  await aReferral({ receivedAt: at('24T20:00'), outOfHours: true }).save();
  expect(await tellOfHandOverList(at('25T08:44'))).toBe(false);
  const said = await Promise.all([1, 2, 3].map(() => tellOfHandOverList(at('25T08:45'))));
  expect(said.filter(Boolean)).toHaveLength(1);
  expect(await db.message.count({ where: { template: 'hand-over-list-ready' } })).toBe(1);
  expect(await tellOfHandOverList(at('25T12:00'))).toBe(false);
});
