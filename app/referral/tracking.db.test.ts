import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../tests/support/decisions.ts';
import { aReferral, later, staff } from '../../tests/support/referrals.ts';
import type { Staff } from '../accounts/roles.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { seal } from '../platform/seal.server.ts';
import { decide } from '../triage/deciding/decide.server.ts';
import { askToReconsider } from '../triage/reconsidering/ask.server.ts';
import { uphold } from '../triage/reconsidering/reconsider.server.ts';
import { takeReconsideration } from '../triage/reconsidering/take.server.ts';
import { statusPage } from './status-page.server.ts';
import { byWhen } from './status-steps.ts';
import { trackById } from './tracking.server.ts';

let amara: Staff;
beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
});
afterAll(closeDb);

const version = async (id: string) => (await db.referral.findUniqueOrThrow({ where: { id } })).version;
const theirs = 'As you wrote, their aunt on Rose Lane has them at weekends.';
const question = 'Which aunt do you mean?';

/** Two contacts about the same children, the second of which goes with the first. */
async function merged() {
  const first = await aReferral({ heldBy: amara, ownWords: theirs }).save();
  const second = await aReferral({
    audience: 'other',
    details: { contact: { phone: '01632 960013' } },
  }).save();
  await db.referral.update({
    where: { id: second.id },
    data: { status: 'merged', mergedIntoId: first.id },
  });
  const id = crypto.randomUUID();
  const asked = { askedById: amara.id, askedAt: later(1), dueAt: later(600), pauses: false };
  await db.referrerQuestion.create({
    data: { id, referralId: first.id, ...asked, sealedQuestion: seal(question, `ReferrerQuestion:${id}`) },
  });
  return { first, second };
}

describe('by when it is decided', () => {
  const sent = () => aReferral({ heldBy: amara, dueAt: later(60) }).save();
  const said = async (id: string, minutes: number) => byWhen(await trackById(id, later(minutes)));

  test('is said until that time, and then that it is late', async () => {
    const { id } = await sent();
    expect(await said(id, 59)).toBe('By 11am on Tuesday 24 November');
    expect(await said(id, 61)).toMatch(/^Late: it should have been by 11am on Tuesday 24 November/);
  });

  test('is no time at all while it waits for an answer, save to whoever was not asked', async () => {
    const { first, second } = await merged();
    await db.referral.update({ where: { id: first.id }, data: { pausedAt: later(1) } });
    expect(await said(first.id, 5)).toBe('We wait for your answer first');
    expect(await said(second.id, 5)).toMatch(/^By /);
  });
});

describe('a decision that took the place of another', () => {
  test('says so, and says no longer why the one before was to stand', async () => {
    const [joel, ruth] = [
      await staff({ name: 'Joel Reed' }),
      await staff({ name: 'Ruth', role: 'team-manager' }),
    ];
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    const waiting = { outcome: 'family-keyworker', startsNow: 'no' } as const;
    await decide(reference, aDecision({ ...waiting, version: await version(id) }), amara, later(5));
    await askToReconsider(reference, { askedBy: 'referrer', reason: 'Too long' }, 'referrer', later(10));
    await takeReconsideration(reference, joel, later(20));
    const stands = { rationale: 'Nobody is free', answer: 'There is nobody free before March.' };
    expect((await uphold(reference, stands, joel, later(30))).kind).toBe('upheld');
    const before = statusPage(await trackById(id, later(31)));
    expect(before.tracked.again).toMatchObject([{ outcome: 'upheld', answer: stands.answer }]);
    expect(before.answer?.replaces).toBeNull();

    const now = aDecision({ outcome: 'social-work-assessment', version: await version(id) });
    expect((await decide(reference, now, ruth, later(1500))).kind).toBe('decided');
    const page = statusPage(await trackById(id, later(1501)));
    expect(page.tracked.again).toMatchObject([{ outcome: 'upheld', answer: null }]);
    expect(page.answer?.replaces).toBe(
      'This takes the place of the answer that we gave you on Tuesday 24 November.',
    );
  });

  test('a wait that was to be looked at again by now is said to be late', async () => {
    const { id, reference } = await aReferral({ heldBy: amara }).save();
    const waiting = { outcome: 'family-keyworker', startsNow: 'no' } as const;
    await decide(reference, aDecision({ ...waiting, version: await version(id) }), amara, later(5));
    const said = async (days: number) => statusPage(await trackById(id, later(days * 1440))).answer?.waits;
    expect(await said(13)).toMatch(/We look at it again by Tuesday 8 December, or sooner/);
    expect(await said(15)).toMatch(/We wanted to look at it again by Tuesday 8 December, and are late/);
  });
});

describe('whoever sent a contact that went with another', () => {
  test('sees how far it has come, what was decided and what to do, and nothing that is of the other sender', async () => {
    const { first, second } = await merged();
    expect(await trackById(first.id, later(5))).toMatchObject({ questions: [{ question }] });
    const before = await trackById(second.id, later(5));
    expect(before).toMatchObject({
      reference: second.reference,
      decision: null,
      questions: [],
      addedAt: [],
    });

    const decision = aDecision({ answer: theirs, version: await version(first.id) });
    expect((await decide(first.reference, decision, amara, later(9))).kind).toBe('decided');
    const reason = 'The aunt has moved';
    await askToReconsider(first.reference, { askedBy: 'referrer', reason }, 'referrer', later(20));

    const page = statusPage(await trackById(second.id, later(30)));
    expect(page.tracked).toMatchObject({
      ...{ reference: second.reference, audience: 'other', questions: [], again: [], mayAskUntil: null },
      decision: { outcome: 'early-support', at: later(9) },
    });
    expect(page.answer?.why).toMatch(/^Somebody else told us about the same children too/);
    const shown = JSON.stringify(page);
    for (const secret of [theirs, 'aunt', first.reference, first.id, 'Priya', 'Hill School']) {
      expect(shown, secret).not.toContain(secret);
    }
    expect(statusPage(await trackById(first.id, later(30))).answer?.why).toBe(theirs);
  });

  test('sees nothing more of the other once the two are taken apart', async () => {
    const { first, second } = await merged();
    await decide(first.reference, aDecision({ version: await version(first.id) }), amara, later(9));
    await db.referral.update({
      where: { id: second.id },
      data: { status: 'received', mergedIntoId: null },
    });
    expect(await trackById(second.id, later(30))).toMatchObject({ decision: null, claimedAt: null });
  });
});
