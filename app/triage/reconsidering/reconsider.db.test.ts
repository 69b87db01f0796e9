import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { trackById } from '../../referral/tracking.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { signOff } from '../deciding/sign-off.server.ts';
import { askToReconsider } from './ask.server.ts';
import { changeDecision, uphold } from './reconsider.server.ts';
import { takeReconsideration } from './take.server.ts';
import { toLookAgain } from './to-look-again.server.ts';

let amara: Staff;
let joel: Staff;
let ruth: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
});
afterAll(closeDb);

const asking = { askedBy: 'referrer', reason: 'You did not see the second letter' } as const;
const standing = { rationale: 'The letter was seen', answer: 'We had read the letter. The help still fits.' };
const version = async (id: string) => (await db.referral.findUniqueOrThrow({ where: { id } })).version;
const messages = (id: string) => db.message.count({ where: { referralId: id } });

async function decided(redFlag = false, decision = aDecision()) {
  const saved = await aReferral({ heldBy: amara, redFlag }).save();
  await decide(saved.reference, decision, amara, tuesday);
  if (redFlag) await signOff(saved.reference, { verdict: 'agree', version: 2 }, ruth, later(1));
  return saved;
}
async function taken(by: Staff) {
  const saved = await decided();
  await askToReconsider(saved.reference, asking, 'referrer', later(10));
  expect(await takeReconsideration(saved.reference, by, later(20))).toEqual({ kind: 'taken' });
  return saved;
}

describe('asking for somebody else to look again', () => {
  test('has steps with times, which whoever asked sees', async () => {
    const { id, reference } = await decided(false, aDecision({ outcome: 'no-further-action' }));
    const { reconsiderationTaken, reconsiderationDecided } = authority.clocks;
    const within = (clock: typeof reconsiderationTaken) =>
      addWorkingTime(later(10), clock, authority.workingHours);
    const limits = { acknowledgeBy: within(reconsiderationTaken), decideBy: within(reconsiderationDecided) };
    expect(await askToReconsider(reference, asking, 'referrer', later(10))).toEqual({
      kind: 'asked',
      ...limits,
    });
    expect(await trackById(id, later(11))).toMatchObject({
      mayAskUntil: null,
      again: [{ askedAt: later(10), takenAt: null, ...limits, outcome: null }],
    });
    expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({
      nextClock: 'reconsideration',
    });
  });

  test('stands on the queue page of everybody who may look again until somebody has, although what is decided is in no queue', async () => {
    const { id, reference } = await decided();
    const dana = await staff({ name: 'Dana Fox', teamId: 'north' });
    const officer = await staff({ name: 'Nia Pugh', role: 'screening-officer' });
    const seen = async (who: Staff, at = later(30)) =>
      (await toLookAgain(who, at)).filter((one) => one.reference === reference);
    expect(await seen(ruth)).toEqual([]);
    await askToReconsider(reference, asking, 'referrer', later(10));
    const asked = { id, reference, by: null, isMine: false, isLate: false };
    for (const who of [amara, joel, ruth]) expect(await seen(who)).toEqual([asked]);
    for (const who of [dana, officer]) expect(await seen(who)).toEqual([]);
    expect(await seen(ruth, later(10 * 24 * 60))).toEqual([{ ...asked, isLate: true }]);
    // The team that has the family by now sees it too.
    await db.referral.update({ where: { id }, data: { teamId: 'north' } });
    expect(await seen(dana)).toEqual([asked]);
    await takeReconsideration(reference, joel, later(20));
    expect(await seen(joel)).toEqual([{ ...asked, by: 'Joel Reed', isMine: true }]);
    expect((await uphold(reference, standing, joel, later(40))).kind).toBe('upheld');
    expect(await seen(joel)).toEqual([]);
  });

  test('pressed ten times it is asked once', async () => {
    const { id, reference } = await decided();
    const results = await Promise.all(
      Array.from({ length: 10 }, () => askToReconsider(reference, asking, 'referrer', later(10))),
    );
    expect(results.filter(({ kind }) => kind === 'asked')).toHaveLength(1);
    expect(await db.reconsideration.count({ where: { referralId: id } })).toBe(1);
  });

  test('is possible for as long as the authority says, and not before there is a decision', async () => {
    const { reference } = await decided();
    const days = (count: number) => new Date(tuesday.getTime() + count * 86_400_000);
    const { reconsiderWithinDays } = authority;
    expect((await askToReconsider(reference, asking, 'referrer', days(reconsiderWithinDays + 1))).kind).toBe(
      'too-late',
    );
    expect((await askToReconsider(reference, asking, amara, days(reconsiderWithinDays))).kind).toBe('asked');
    const open = await aReferral({ heldBy: amara }).save();
    expect((await askToReconsider(open.reference, asking, 'referrer', tuesday)).kind).toBe('not-decided');
  });
});

describe('while a family waits for help', () => {
  async function waiting() {
    const saved = await aReferral({ heldBy: amara }).save();
    expect((await decide(saved.reference, aDecision({ startsNow: 'no' }), amara, tuesday)).kind).toBe(
      'waiting',
    );
    return saved;
  }

  test('it may be asked too, and is for somebody else to decide: not for who decided, nor for a manager', async () => {
    const { id, reference } = await waiting();
    expect(await trackById(id, later(5))).toMatchObject({ mayAskUntil: expect.any(Date) });
    expect((await askToReconsider(reference, asking, 'referrer', later(10))).kind).toBe('asked');
    for (const one of [amara, ruth]) {
      const again = aDecision({ version: await version(id) });
      expect(await decide(reference, again, one, later(15))).toEqual({ kind: 'asked-again' });
    }
    expect((await takeReconsideration(reference, amara, later(20))).kind).toBe('took-part');
    expect((await takeReconsideration(reference, joel, later(20))).kind).toBe('taken');
    const now = aDecision({ version: await version(id), startsNow: 'yes' });
    expect((await changeDecision(reference, now, joel, later(30))).kind).toBe('decided');
    expect(await trackById(id, later(31))).toMatchObject({ again: [{ outcome: 'changed' }] });
  });

  test('a decision that is found to stand still waits, and its holder may look at the wait again', async () => {
    const { id, reference } = await waiting();
    await askToReconsider(reference, asking, 'referrer', later(10));
    await takeReconsideration(reference, joel, later(20));
    expect(await uphold(reference, standing, joel, later(30))).toEqual({ kind: 'upheld' });
    expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'waiting' });
    const now = aDecision({ version: await version(id), startsNow: 'yes' });
    expect((await decide(reference, now, amara, later(40))).kind).toBe('decided');
  });
});

describe('looking again', () => {
  test('is for somebody who neither decided nor signed off, and for one of all who press', async () => {
    const { reference } = await decided(true);
    await askToReconsider(reference, asking, 'referrer', later(10));
    for (const one of [amara, ruth]) {
      expect((await takeReconsideration(reference, one, later(20))).kind).toBe('took-part');
    }
    const nia = await staff({ name: 'Nia Rees' });
    const results = await Promise.all(
      [joel, nia].map((one) => takeReconsideration(reference, one, later(20))),
    );
    expect(results.map(({ kind }) => kind).sort()).toEqual(['taken', 'taken-by-another']);
  });

  test('the decision may stand: whoever asked reads why, and is written to', async () => {
    const { id, reference } = await taken(joel);
    expect((await uphold(reference, standing, amara, later(30))).kind).toBe('not-yours');
    expect(await messages(id)).toBe(1);
    expect(await uphold(reference, standing, joel, later(30))).toEqual({ kind: 'upheld' });
    expect(await messages(id)).toBe(2);
    expect(await trackById(id, later(31))).toMatchObject({
      decision: { outcome: 'early-support' },
      again: [{ outcome: 'upheld', answer: standing.answer, decidedAt: later(30) }],
    });
    // Done: it may be asked again, and then of somebody who has not looked before.
    expect((await askToReconsider(reference, asking, 'referrer', later(40))).kind).toBe('asked');
    expect((await takeReconsideration(reference, joel, later(41))).kind).toBe('took-part');
    expect((await takeReconsideration(reference, ruth, later(42))).kind).toBe('taken');
  });

  test('or another takes its place, and both stay on the record', async () => {
    const { id, reference } = await taken(joel);
    const other = aDecision({
      outcome: 'strategy-discussion',
      answer: 'You were right.',
      version: await version(id),
    });
    expect((await changeDecision(reference, other, joel, later(30))).kind).toBe('decided');
    const kept = await db.decision.findMany({ where: { referralId: id }, orderBy: { at: 'asc' } });
    expect(kept.map(({ state, current, byId }) => [state, current, byId])).toEqual([
      ['replaced', null, amara.id],
      ['final', true, joel.id],
    ]);
    expect(kept[1]?.replacesId).toBe(kept[0]?.id);
    expect(await messages(id)).toBe(2);
    expect(await trackById(id, later(31))).toMatchObject({
      decision: { outcome: 'strategy-discussion', answer: 'You were right.' },
      again: [{ outcome: 'changed' }],
    });
    expect((await auditOf(id)).map(({ action }) => action)).toContain('reconsidered');
    // Neither whose decision it was nor whose it is now looks at it a second time.
    await askToReconsider(reference, asking, 'referrer', later(40));
    for (const one of [amara, joel])
      expect((await takeReconsideration(reference, one, later(41))).kind).toBe('took-part');
  });

  test('where a manager must agree, the first answer stands until then, and again if they do not', async () => {
    const { id, reference } = await taken(joel);
    const other = async () => aDecision({ outcome: 'section-47', version: await version(id) });
    expect((await changeDecision(reference, await other(), joel, later(30))).kind).toBe('awaiting-sign-off');
    expect(await messages(id)).toBe(1);
    expect((await trackById(id, later(31))).decision).toMatchObject({ outcome: 'early-support' });
    const back = { verdict: 'return', reason: 'Not yet', version: await version(id) } as const;
    expect((await signOff(reference, back, ruth, later(32))).kind).toBe('returned');
    expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'decided' });
    expect((await changeDecision(reference, await other(), joel, later(33))).kind).toBe('awaiting-sign-off');
    expect(
      (await signOff(reference, { verdict: 'agree', version: await version(id) }, ruth, later(34))).kind,
    ).toBe('signed-off');
    expect(await messages(id)).toBe(2);
    expect(await trackById(id, later(35))).toMatchObject({
      decision: { outcome: 'section-47' },
      again: [{ outcome: 'changed', decidedAt: later(34) }],
    });
  });

  test('an answer on an older state of the referral changes nothing', async () => {
    const { id, reference } = await taken(joel);
    expect((await changeDecision(reference, aDecision({ version: 1 }), joel, later(30))).kind).toBe('stale');
    expect(await db.decision.count({ where: { referralId: id } })).toBe(1);
  });
});
