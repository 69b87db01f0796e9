import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addCorrection } from '../../referral/add.server.ts';
import { trackById } from '../../referral/tracking.server.ts';
import { capacityFound } from './capacity-found.server.ts';
import { decide } from './decide.server.ts';
import { signOff } from './sign-off.server.ts';
import { isBelowMash } from './sign-off.ts';
import { unmetNeed } from './unmet-need.server.ts';

let amara: Staff;
let ruth: Staff;
let nia: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
  nia = await staff({ name: 'Nia Rees', role: 'team-manager' });
});
afterAll(closeDb);

const state = async (id: string) => ({
  ...(await db.referral.findUniqueOrThrow({
    where: { id },
    select: { status: true, holderId: true, nextClock: true },
  })),
  messages: await db.message.count({ where: { referralId: id } }),
});
const version = async (id: string) => (await db.referral.findUniqueOrThrow({ where: { id } })).version;
const agree = async (id: string, reference: string, by: Staff, at = later(60)) =>
  signOff(reference, { verdict: 'agree', version: await version(id) }, by, at);

describe('a decision below a red flag', () => {
  const decided = async () => {
    const saved = await aReferral({ heldBy: amara, redFlag: true, asked: 'mash' }).save();
    const result = await decide(saved.reference, aDecision({ outcome: 'no-further-action' }), amara, tuesday);
    return { ...saved, result };
  };

  test('waits for a manager, and nobody hears of it before', async () => {
    const { id, reference, result } = await decided();
    expect(result).toEqual({ kind: 'awaiting-sign-off', why: ['below-red-flag'] });
    expect(await state(id)).toMatchObject({
      status: 'awaiting_sign_off',
      messages: 0,
      nextClock: 'sign-off',
    });
    expect((await trackById(id, later(5))).decision).toBeNull();
    expect(await db.answerTold.count({ where: { decision: { referralId: id } } })).toBe(0);

    expect(await agree(id, reference, ruth)).toEqual({ kind: 'signed-off', tell: 'email' });
    expect(await state(id)).toMatchObject({ status: 'decided', messages: 1 });
    expect((await trackById(id, later(61))).decision).toMatchObject({
      outcome: 'no-further-action',
      at: later(60),
    });
    const kept = await db.decision.findFirstOrThrow({ where: { referralId: id } });
    expect(kept).toMatchObject({
      state: 'final',
      belowRedFlag: true,
      byId: amara.id,
      signedOffById: ruth.id,
    });
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      'referral-decided',
      'status-viewed',
      'decision-signed-off',
      'status-viewed',
    ]);
  });

  test('is given back with a reason, and is its holder’s to decide again', async () => {
    const { id, reference } = await decided();
    const back = { verdict: 'return', version: await version(id) } as const;
    expect(await signOff(reference, { ...back, reason: ' ' }, ruth, later(5))).toEqual({
      kind: 'reason-needed',
    });
    const given = { ...back, reason: 'The bruise is not explained' };
    expect(await signOff(reference, given, ruth, later(5))).toEqual({ kind: 'returned' });
    expect(await state(id)).toMatchObject({ status: 'claimed', holderId: amara.id, messages: 0 });
    const again = aDecision({ outcome: 'strategy-discussion', version: await version(id) });
    expect((await decide(reference, again, amara, later(9))).kind).toBe('decided');
    const states = await db.decision.findMany({
      where: { referralId: id },
      orderBy: { at: 'asc' },
      select: { state: true, current: true },
    });
    expect(states).toEqual([
      { state: 'returned', current: null },
      { state: 'final', current: true },
    ]);
  });

  test('of two managers at once, and of one who agrees and one who does not, one is first', async () => {
    for (const verdict of ['agree', 'return'] as const) {
      const { id, reference } = await decided();
      const now = await version(id);
      const results = await Promise.all([
        signOff(reference, { verdict: 'agree', version: now }, ruth, later(5)),
        signOff(reference, { verdict, reason: 'No', version: now }, nia, later(5)),
      ]);
      expect(results.filter(({ kind }) => kind === 'not-waiting')).toHaveLength(1);
      const audit = (await auditOf(id)).filter(({ action }) => /^decision-/.test(action));
      expect(audit).toHaveLength(1);
    }
  });

  test('is not signed off by whoever decided, by somebody without the role, nor unseen', async () => {
    const saved = await aReferral({ heldBy: ruth, redFlag: true, asked: 'mash' }).save();
    await decide(saved.reference, aDecision({ outcome: 'early-support' }), ruth, tuesday);
    expect(await agree(saved.id, saved.reference, ruth)).toEqual({ kind: 'own-decision' });
    expect(await agree(saved.id, saved.reference, amara)).toEqual({ kind: 'may-not' });
    const stale = { verdict: 'agree', version: 1 } as const;
    expect(await signOff(saved.reference, stale, nia, later(5))).toEqual({ kind: 'stale' });
    expect(await state(saved.id)).toMatchObject({ status: 'awaiting_sign_off', messages: 0 });
  });

  test('is not agreed to once an address that was left in it has to be kept private', async () => {
    const home = { address: '14 Rose Lane, Ashwell', postcode: 'MX1 2AB', private: 'no' };
    const details = { you: { name: 'Priya Shah', email: 'priya@school.example' }, home };
    const saved = await aReferral({ heldBy: amara, redFlag: true, asked: 'mash', details }).save();
    const { id, reference } = saved;
    const leaves = aDecision({ answer: 'We will visit them in Rose Lane.', mayStay: 'They asked us to say' });
    expect((await decide(reference, leaves, amara, tuesday)).kind).toBe('awaiting-sign-off');
    const part = { id: 'home', detail: 'home', group: 0, title: '' } as const;
    const correction = { id: crypto.randomUUID(), part, values: { private: 'yes' } };
    await addCorrection(id, correction, later(5));
    expect(await agree(id, reference, ruth, later(9))).toEqual({
      kind: 'to-correct',
      problems: [expect.stringContaining('Rose Lane')],
    });
    expect(await state(id)).toMatchObject({ status: 'awaiting_sign_off', messages: 0 });
    const back = { verdict: 'return', reason: 'Not with their address', version: await version(id) } as const;
    expect((await signOff(reference, back, ruth, later(10))).kind).toBe('returned');
  });

  test('whatever is done in whatever order, it never counts without a second person', async () => {
    const codes = authority.outcomes.map(({ code }) => code);
    const act = fc.oneof(
      fc.record({
        do: fc.constant('decide' as const),
        outcome: fc.constantFrom(...codes),
        now: fc.boolean(),
      }),
      fc.record({ do: fc.constantFrom('agree' as const, 'return' as const), by: fc.constantFrom(0, 1) }),
      fc.record({ do: fc.constant('capacity' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
        const { id, reference } = await aReferral({ heldBy: ruth, redFlag: true, asked: 'mash' }).save();
        for (const [minute, one] of acts.entries()) {
          const at = later(minute);
          const now = await version(id);
          if (one.do === 'decide') {
            const startsNow = one.now ? 'yes' : 'no';
            await decide(reference, aDecision({ outcome: one.outcome, startsNow, version: now }), ruth, at);
          } else if (one.do === 'capacity') await capacityFound(reference, nia, at);
          else {
            const by = one.by === 0 ? ruth : nia;
            await signOff(reference, { verdict: one.do, reason: 'why', version: now }, by, at);
          }
        }
        const final = await db.decision.findMany({
          where: { referralId: id, state: { in: ['final', 'replaced'] } },
        });
        for (const { outcome: code, byId, signedOffById } of final) {
          const outcome = authority.outcomes.find((known) => known.code === code);
          if (outcome && isBelowMash(outcome)) expect(signedOffById).not.toBeNull();
          if (signedOffById) expect(signedOffById).not.toBe(byId);
        }
        const { status } = await db.referral.findUniqueOrThrow({ where: { id } });
        if (status !== 'decided' && status !== 'waiting')
          expect(await db.message.count({ where: { referralId: id } })).toBe(final.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('waiting for capacity', () => {
  const waiting = async () => {
    const saved = await aReferral({ heldBy: amara, asked: 'support' }).save();
    const decision = aDecision({ outcome: 'social-work-assessment', startsNow: 'no' });
    expect(await decide(saved.reference, decision, amara, tuesday)).toEqual({
      kind: 'waiting',
      tell: 'email',
    });
    return saved;
  };
  const isCounted = async (reference: string, at: Date) =>
    (await unmetNeed(at)).some((one) => one.reference === reference);

  test('it stays open, its clock runs, it is counted, and whoever told us is told so', async () => {
    const { id, reference } = await waiting();
    expect(await state(id)).toMatchObject({ status: 'waiting', nextClock: 'capacity', messages: 1 });
    expect((await trackById(id, later(5))).decision).toMatchObject({ startsNow: false });
    expect(await isCounted(reference, later(5))).toBe(true);
    expect(await isCounted(reference, later(-5))).toBe(false);
  });

  test('when somebody is found, the same decision counts and they hear of it', async () => {
    const { id, reference } = await waiting();
    const results = await Promise.all([
      capacityFound(reference, ruth, later(9)),
      capacityFound(reference, nia, later(9)),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['found', 'not-waiting']);
    expect(await state(id)).toMatchObject({ status: 'decided', messages: 2 });
    expect(await db.decision.count({ where: { referralId: id } })).toBe(1);
    expect(await isCounted(reference, later(10))).toBe(false);
    expect(await isCounted(reference, later(5))).toBe(true);
    expect((await trackById(id, later(10))).decision).toMatchObject({ startsNow: true });
  });

  test('it is never closed in silence: a lower outcome waits for a manager, and the family goes on waiting', async () => {
    const { id, reference } = await waiting();
    const lower = async () => aDecision({ outcome: 'no-further-action', version: await version(id) });
    expect(await decide(reference, await lower(), amara, later(5))).toEqual({
      kind: 'awaiting-sign-off',
      why: ['lower-than-waiting'],
    });
    expect(await isCounted(reference, later(6))).toBe(true);
    expect((await trackById(id, later(6))).decision).toMatchObject({ outcome: 'social-work-assessment' });
    const back = { verdict: 'return', reason: 'They still need it', version: await version(id) } as const;
    await signOff(reference, back, ruth, later(7));
    expect(await state(id)).toMatchObject({ status: 'waiting', nextClock: 'capacity' });
    // Given back, it is as before: the same rule holds the second time.
    expect((await decide(reference, await lower(), amara, later(8))).kind).toBe('awaiting-sign-off');
    expect((await agree(id, reference, ruth, later(9))).kind).toBe('signed-off');
    expect(await isCounted(reference, later(10))).toBe(false);
  });

  test('somebody else than the holder may look at it again only as a manager', async () => {
    const { reference, id } = await waiting();
    const joel = await staff({ name: 'Joel Reed' });
    const other = aDecision({ outcome: 'family-keyworker', version: await version(id) });
    expect((await decide(reference, other, joel, later(5))).kind).toBe('not-holder');
    expect((await decide(reference, other, ruth, later(5))).kind).toBe('decided');
  });
});
