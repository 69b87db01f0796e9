import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { questionOf } from '../../../tests/support/questions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { raiseAlarm } from '../../referral/alarm.server.ts';
import { newOnDecided } from '../additions/new-on-decided.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { signOff } from '../deciding/sign-off.server.ts';
import { rate } from '../rate.server.ts';
import { answerQuestion } from './answer-question.server.ts';
import { askReferrer } from './ask-referrer.server.ts';
import { endLatePauses } from './late-answers.server.ts';
import { questionsPanel } from './questions-view.server.ts';
import { withdrawQuestion } from './withdraw-question.server.ts';

let amara: Staff;
let joel: Staff;

beforeAll(async () => {
  amara = await staff();
  joel = await staff({ name: 'Joel Reed' });
});
afterAll(closeDb);

const calm = { asked: 'early-support-hub', brag: 'green' } as const;
const ask = { question: 'Which school does he go to?', version: 1 };
const waits = { ...ask, pauses: 'yes' } as const;
const runsOn = { ...ask, pauses: 'no' } as const;
const now = (id: string) => db.referral.findUniqueOrThrow({ where: { id } });

describe('asking whoever told us', () => {
  test('the question, the mail that there is one and the trail are there together', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    expect(await askReferrer(reference, runsOn, amara, tuesday)).toEqual({ kind: 'asked', told: true });
    const question = await questionOf(id);
    expect(unseal(question.sealedQuestion, `ReferrerQuestion:${question.id}`)).toBe(ask.question);
    const mails = await db.message.findMany({ where: { referralId: id }, select: { template: true } });
    expect(mails).toEqual([{ template: 'referrer-question' }]);
    expect(await auditOf(id)).toEqual([{ actor: amara.id, action: 'question-asked' }]);
  });

  test('nobody is written to who gave no safe address, and the asker is told so', async () => {
    const { reference } = await aReferral({ ...calm, heldBy: amara, email: null }).save();
    expect(await askReferrer(reference, runsOn, amara, tuesday)).toEqual({ kind: 'asked', told: false });
  });

  test('only the holder asks', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    expect(await askReferrer(reference, runsOn, joel, tuesday)).toEqual({ kind: 'not-holder', by: amara });
    expect(await db.referrerQuestion.count({ where: { referralId: id } })).toBe(0);
  });

  test('somebody who has an old page in front of them reads the new one first', async () => {
    const { reference } = await aReferral({ ...calm, heldBy: amara }).save();
    expect(await askReferrer(reference, { ...runsOn, version: 7 }, amara, tuesday)).toEqual({
      kind: 'stale',
    });
  });
});

describe('the decision clock', () => {
  test('stands still until the answer, and gets that time back', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    expect((await now(id)).pausedAt).toEqual(tuesday);
    await answerQuestion(id, (await questionOf(id)).id, 'Hill School', later(60));
    expect(await now(id)).toMatchObject({ pausedAt: null, decisionDueAt: later(180) });
  });

  test('runs on by itself from when the answer was due', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    const { dueAt } = await questionOf(id);
    await endLatePauses(new Date(dueAt.getTime() - 1));
    expect((await now(id)).pausedAt).toEqual(tuesday);
    await endLatePauses(new Date(dueAt.getTime() + 3 * 3_600_000));
    const after = await now(id);
    expect(after.pausedAt).toBeNull();
    // One working day was spent waiting, and no more than that.
    expect(after.decisionDueAt).toEqual(new Date(later(120).getTime() + 24 * 3_600_000));
  });

  test('never stands still where harm is possible', async () => {
    for (const urgent of [{ redFlag: true }, { brag: 'red' }, { asked: 'mash' }] as const) {
      const { id, reference } = await aReferral({ ...calm, ...urgent, heldBy: amara }).save();
      expect((await askReferrer(reference, waits, amara, tuesday)).kind).toBe('may-not-pause');
      expect((await now(id)).pausedAt).toBeNull();
      expect((await askReferrer(reference, runsOn, amara, tuesday)).kind).toBe('asked');
    }
  });

  test('runs on in the moment it is rated red, and gets back only the time it stood still', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    const red = { brag: 'red', reason: 'A bruise was seen', version: 2 } as const;
    expect((await rate(reference, red, amara, later(5))).kind).toBe('rated');
    expect(await now(id)).toMatchObject({ pausedAt: null, decisionDueAt: later(125) });
  });

  test('stands still when the rating changes to anything but red', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(reference, waits, amara, tuesday);
    const amber = { brag: 'amber', reason: 'Seen again', version: 2 } as const;
    expect((await rate(reference, amber, amara, later(5))).kind).toBe('rated');
    expect((await now(id)).pausedAt).toEqual(tuesday);
  });

  test('runs on in the moment a red flag is raised', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    await db.$transaction((tx) => raiseAlarm(tx, id, later(5)));
    expect(await now(id)).toMatchObject({
      ...{ pausedAt: null, decisionDueAt: later(125), redFlag: true },
      ...{ nextClock: 'decision', nextDueAt: later(125) },
    });
  });

  test('waits for the last of two questions', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(reference, waits, amara, tuesday);
    await askReferrer(reference, { ...waits, version: 2 }, amara, later(1));
    const [first, second] = await db.referrerQuestion.findMany({
      where: { referralId: id },
      orderBy: { askedAt: 'asc' },
    });
    await answerQuestion(id, first?.id ?? '', 'Hill School', later(10));
    expect((await now(id)).pausedAt).not.toBeNull();
    await withdrawQuestion(reference, second?.id ?? '', amara, later(20));
    expect((await now(id)).pausedAt).toBeNull();
  });
});

describe('the answer', () => {
  test('is kept sealed and shows up as something new; the first one stays', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(reference, runsOn, amara, tuesday);
    const { id: questionId } = await questionOf(id);
    expect(await answerQuestion(id, questionId, 'Hill School', later(5))).toEqual({
      ...{ kind: 'answered', decided: false },
    });
    await answerQuestion(id, questionId, 'Another school', later(6));
    const { sealedAnswer } = await questionOf(id);
    expect(sealedAnswer && unseal(sealedAnswer, `ReferrerAnswer:${questionId}`)).toBe('Hill School');
    expect(await db.addition.count({ where: { referralId: id, kind: 'answer', seenAt: null } })).toBe(1);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['question-asked', 'question-answered']);
  });

  test('is still taken when it is late, and no more once the question was withdrawn', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(reference, runsOn, amara, tuesday);
    const { id: late } = await questionOf(id);
    expect((await answerQuestion(id, late, 'Hill School', later(9000))).kind).toBe('answered');
    const other = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(other.reference, runsOn, amara, tuesday);
    const { id: gone } = await questionOf(other.id);
    await withdrawQuestion(other.reference, gone, amara, later(1));
    expect((await answerQuestion(other.id, gone, 'Too late', later(2))).kind).toBe('withdrawn');
  });

  test('nothing waits for it once it is decided, and it is still taken and shown as something new', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    const { version } = await now(id);
    expect((await decide(reference, aDecision({ version }), amara, later(30))).kind).toBe('decided');
    expect(await now(id)).toMatchObject({ pausedAt: null, nextClock: 'offer' });
    const panel = (minutes: number) =>
      questionsPanel({ referralId: id, reference, staff: amara, at: later(minutes) });
    expect(await panel(9000)).toMatchObject([{ state: 'not-waited-for' }]);

    const { id: question } = await questionOf(id);
    const answered = { kind: 'answered', decided: true };
    expect(await answerQuestion(id, question, 'Hill School', later(60))).toEqual(answered);
    expect(await panel(61)).toMatchObject([{ state: 'answered-after', answer: { text: 'Hill School' } }]);
    expect(await newOnDecided(amara.id)).toContainEqual(expect.objectContaining({ reference }));
  });

  test('a decision that a manager gave back waits for it no longer, and its clock runs', async () => {
    const { id, reference } = await aReferral({ ...calm, heldBy: amara, dueAt: later(120) }).save();
    await askReferrer(reference, waits, amara, tuesday);
    const { version } = await now(id);
    const toSign = aDecision({ outcome: 'section-47', version });
    expect((await decide(reference, toSign, amara, later(30))).kind).toBe('awaiting-sign-off');
    const ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
    const back = { verdict: 'return', reason: 'Ask the school first', version: version + 1 } as const;
    expect((await signOff(reference, back, ruth, later(40))).kind).toBe('returned');
    expect(await now(id)).toMatchObject({ status: 'claimed', pausedAt: null, decisionDueAt: later(150) });
    const panel = { referralId: id, reference, staff: amara, at: later(41) };
    expect(await questionsPanel(panel)).toMatchObject([{ state: 'open' }]);
  });

  test('to somebody else’s question changes nothing', async () => {
    const one = await aReferral({ ...calm, heldBy: amara }).save();
    const other = await aReferral({ ...calm, heldBy: amara }).save();
    await askReferrer(one.reference, runsOn, amara, tuesday);
    const { id } = await questionOf(one.id);
    expect(await answerQuestion(other.id, id, 'Not mine', later(1))).toEqual({ kind: 'not-found' });
  });
});
