import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReferral, auditOf, later, staff, tuesday } from '../../tests/support/referrals.ts';
import type { Staff } from '../accounts/roles.ts';
import type { SealedMail } from '../notifications/outbox.server.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { claim } from './claim.server.ts';
import { decide } from './decide.server.ts';
import { rate } from './rate.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const decision = {
  outcome: 'early-support',
  rationale: 'Needs in two areas, no harm; mother wants help.',
  answer: 'The family has agreed to have a family worker.',
  version: 1,
};
const state = async (id: string) => ({
  status: (await db.referral.findUniqueOrThrow({ where: { id } })).status,
  decisions: await db.decision.count({ where: { referralId: id } }),
  messages: await db.message.count({ where: { referralId: id } }),
  audit: (await auditOf(id)).map(({ action }) => action),
});
const untouched = { status: 'claimed', decisions: 0, messages: 0, audit: [] };

test('a decision, its audit entry and the message to the referrer are written together', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, email: 'priya@school.example' }).save();
  expect(await decide(reference, decision, amara, later(30))).toEqual({ kind: 'decided', told: true });

  const kept = await db.decision.findUniqueOrThrow({
    where: { referralId_current: { current: true, referralId: id } },
  });
  expect(kept).toMatchObject({ outcome: 'early-support', route: 'early-support-hub', byId: amara.id });
  expect(unseal(kept.sealedRationale, `DecisionRationale:${kept.id}`)).toBe(decision.rationale);
  expect(unseal(kept.sealedAnswer, `DecisionAnswer:${kept.id}`)).toBe(decision.answer);
  const message = await db.message.findFirstOrThrow({ where: { referralId: id } });
  const mail = unseal<SealedMail>(message.sealedMail, `Message:${message.id}`);
  expect(mail).toEqual({ to: 'priya@school.example', props: { reference } });
  expect(await auditOf(id)).toEqual([{ actor: amara.id, action: 'referral-decided' }]);
});

test('when the message cannot be written, nothing has been decided', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await db.$executeRaw`ALTER TABLE "Message" RENAME TO "MessageAway"`;
  try {
    await expect(decide(reference, decision, amara, tuesday)).rejects.toThrow();
  } finally {
    await db.$executeRaw`ALTER TABLE "MessageAway" RENAME TO "Message"`;
  }
  expect(await state(id)).toEqual(untouched);
});

test('a referral without a safe address is decided all the same, and nobody is written to', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, email: null }).save();
  expect(await decide(reference, decision, amara, tuesday)).toEqual({ kind: 'decided', told: false });
  expect(await state(id)).toMatchObject({ status: 'decided', messages: 0 });
});

test('a decided referral cannot be decided again, nor claimed or rated', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await decide(reference, decision, amara, tuesday);
  const again = { ...decision, outcome: 'no-further-action', version: 2 };
  expect(await decide(reference, again, amara, later(1))).toEqual({ kind: 'already-decided' });
  expect(await claim(reference, joel, later(1))).toEqual({ kind: 'closed' });
  expect(await rate(reference, { brag: 'blue', version: 2 }, amara, later(1))).toEqual({ kind: 'closed' });
  expect(
    await db.decision.findUnique({ where: { referralId_current: { current: true, referralId: id } } }),
  ).toMatchObject({
    outcome: 'early-support',
  });
});

test('pressed ten times at once, it is decided once and one message leaves', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  const results = await Promise.all(
    Array.from({ length: 10 }, () => decide(reference, decision, amara, tuesday)),
  );
  expect(results.map(({ kind }) => kind).sort()).toEqual([...Array(9).fill('already-decided'), 'decided']);
  expect(await state(id)).toMatchObject({ decisions: 1, messages: 1, audit: ['referral-decided'] });
});

test('only the holder decides', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  expect(await decide(reference, decision, joel, tuesday)).toEqual({ kind: 'not-holder', by: amara });
  expect(await state(id)).toEqual(untouched);
  const free = await aReferral().save();
  expect(await decide(free.reference, decision, joel, tuesday)).toEqual({ kind: 'not-holder', by: null });
});

test('a decision on an older state of the referral changes nothing', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await rate(reference, { brag: 'red', version: 1 }, joel, tuesday);
  expect(await decide(reference, decision, amara, later(1))).toEqual({ kind: 'stale' });
  expect(await state(id)).toMatchObject({ status: 'claimed', decisions: 0, messages: 0 });
});

test('an outcome the authority does not have is refused', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  const unknown = { ...decision, outcome: 'whatever' };
  expect(await decide(reference, unknown, amara, tuesday)).toEqual({ kind: 'unknown-outcome' });
  expect(await state(id)).toEqual(untouched);
});
