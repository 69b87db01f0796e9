import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import type { SealedMail } from '../../notifications/outbox.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { claim } from '../claim.server.ts';
import { rate } from '../rate.server.ts';
import { decide } from './decide.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const decision = aDecision();
const state = async (id: string) => ({
  status: (await db.referral.findUniqueOrThrow({ where: { id } })).status,
  decisions: await db.decision.count({ where: { referralId: id } }),
  messages: await db.message.count({ where: { referralId: id } }),
  audit: (await auditOf(id)).map(({ action }) => action),
});
const untouched = { status: 'claimed', decisions: 0, messages: 0, audit: [] };

test('a decision, its audit entry and the message to the referrer are written together', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, email: 'priya@school.example' }).save();
  expect(await decide(reference, decision, amara, later(30))).toEqual({ kind: 'decided', tell: 'email' });

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
  expect(await decide(reference, decision, amara, tuesday)).toEqual({ kind: 'decided', tell: 'call' });
  expect(await state(id)).toMatchObject({ status: 'decided', messages: 0 });
});

test('a decided referral cannot be decided again, nor claimed or rated', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  await decide(reference, decision, amara, tuesday);
  const again = { ...decision, outcome: 'no-further-action', version: 2 };
  expect(await decide(reference, again, amara, later(1))).toEqual({ kind: 'already-decided' });
  expect(await claim(reference, joel, later(1))).toEqual({ kind: 'closed' });
  expect(await rate(reference, { brag: 'blue', reason: 'Not for us', version: 2 }, amara, later(1))).toEqual({
    kind: 'closed',
  });
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
  await rate(reference, { brag: 'red', reason: 'A baby', version: 1 }, joel, tuesday);
  expect(await decide(reference, decision, amara, later(1))).toEqual({ kind: 'stale' });
  expect(await state(id)).toMatchObject({ status: 'claimed', decisions: 0, messages: 0 });
});

test('an outcome the authority does not have is refused', async () => {
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  const unknown = { ...decision, outcome: 'whatever' };
  expect(await decide(reference, unknown, amara, tuesday)).toMatchObject({
    kind: 'to-correct',
    errors: [{ field: 'outcome' }],
  });
  expect(await state(id)).toEqual(untouched);
});

test('whoever screens does not decide, also when they hold it', async () => {
  const megan = await staff({ name: 'Megan Pryce', role: 'screening-officer' });
  const { id, reference } = await aReferral({ heldBy: megan }).save();
  expect(await decide(reference, decision, megan, tuesday)).toEqual({ kind: 'may-not' });
  expect(await state(id)).toEqual(untouched);
});

test('asked, suggested and decided stay side by side, each difference with its coded reason', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, asked: 'mash', suggested: 'support' }).save();
  const without = aDecision({ askedDiffers: undefined, suggestedDiffers: undefined });
  expect(await decide(reference, without, amara, tuesday)).toMatchObject({
    errors: [{ field: 'askedDiffers' }, { field: 'suggestedDiffers' }],
  });
  const reasons = { askedDiffers: 'risk-lower', suggestedDiffers: 'family-wishes' };
  await decide(reference, aDecision(reasons), amara, tuesday);
  expect(await db.decision.findFirstOrThrow({ where: { referralId: id } })).toMatchObject(reasons);
});

test('a reason where nothing differs is not kept', async () => {
  const { id, reference } = await aReferral({ heldBy: amara, asked: 'early-support-hub' }).save();
  await decide(reference, decision, amara, tuesday);
  const kept = await db.decision.findFirstOrThrow({ where: { referralId: id } });
  expect(kept).toMatchObject({ askedDiffers: null, suggestedDiffers: null });
});

describe('an answer holds nothing its reader must not have', () => {
  const home = { address: '14 Rose Lane, Ashwell', postcode: 'MX1 2AB', private: 'yes', privateFrom: 'Dean' };
  const you = { name: 'Priya Shah', email: 'priya@school.example', phone: '01632 960000' };
  const told = { family: 'told', familyAnswer: 'We will call you.' } as const;

  test('a private address is refused whatever the reason, and nothing is decided', async () => {
    const details = { you, home, contact: { ways: ['call'], phone: '07700 900123' } };
    const { id, reference } = await aReferral({ heldBy: amara, details }).save();
    const leaks = aDecision({ answer: 'They are at mx12ab now', mayStay: 'They asked' });
    expect(await decide(reference, leaks, amara, tuesday)).toMatchObject({
      kind: 'to-correct',
      errors: [{ field: 'answer', message: expect.stringContaining('mx12ab') }],
    });
    expect(await state(id)).toEqual(untouched);
  });

  test('a name may stay in the family’s answer with a reason, which is kept', async () => {
    const details = { you, home, contact: { ways: ['call'], phone: '07700 900123' } };
    const { id, reference } = await aReferral({ heldBy: amara, details }).save();
    const named = aDecision({ ...told, familyAnswer: 'Priya Shah told us.' });
    expect(await decide(reference, named, amara, tuesday)).toMatchObject({
      kind: 'to-correct',
      mayStayAsked: true,
      errors: [{ field: 'familyAnswer' }],
    });
    const reason = 'The mother was there when she rang us';
    expect((await decide(reference, { ...named, mayStay: reason }, amara, tuesday)).kind).toBe('decided');
    const kept = await db.decision.findFirstOrThrow({ where: { referralId: id } });
    expect(unseal(kept.sealedGuard ?? new Uint8Array(), `DecisionGuard:${kept.id}`)).toMatchObject({
      reason,
    });
  });

  test('the family is not told where no way was said to be safe', async () => {
    const { reference } = await aReferral({
      heldBy: amara,
      details: { you, contact: { ways: ['none'] } },
    }).save();
    expect(await decide(reference, aDecision(told), amara, tuesday)).toMatchObject({
      errors: [{ field: 'family' }],
    });
  });
});
