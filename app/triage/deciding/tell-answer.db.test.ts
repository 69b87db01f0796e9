import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { deadMessages, tryAgain } from '../../notifications/messages.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { decide } from './decide.server.ts';
import { decisionPanel } from './panel.server.ts';
import { tellAnswer } from './tell-answer.server.ts';
import type { TellInput } from './tell-form.ts';

let amara: Staff;
let ruth: Staff;
let analyst: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
  analyst = await staff({ name: 'Sunil Mehta', role: 'analyst' });
});
afterAll(closeDb);

const called: TellInput = { recipient: 'referrer', way: 'call', whom: 'Priya Shah, by her work number' };
const clockOf = async (id: string) =>
  (await db.referral.findUniqueOrThrow({ where: { id }, select: { nextClock: true } })).nextClock;
const told = (id: string) => db.answerTold.findMany({ where: { decision: { referralId: id } } });

/** Decided, of a referrer who gave a number and no mailbox. */
async function decided(options: Parameters<typeof aReferral>[0] = {}, decision = aDecision()) {
  const saved = await aReferral({ heldBy: amara, email: null, ...options }).save();
  await decide(saved.reference, decision, amara, tuesday);
  return saved;
}

describe('the answer that a person has to tell', () => {
  test('keeps its clock until somebody has called; whom is sealed, and on the trail stands only how', async () => {
    const { id, reference } = await decided();
    expect(await clockOf(id)).toBe('answer');
    expect(await tellAnswer(reference, called, amara, later(20))).toEqual({ kind: 'told' });
    // What is left is to ask a team to help.
    expect(await clockOf(id)).toBe('offer');
    const [kept, ...others] = await told(id);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ recipient: 'referrer', way: 'call', byId: amara.id, at: later(20) });
    expect(kept?.sealedWhom && unseal(kept.sealedWhom, `AnswerTold:${kept.id}`)).toBe(called.whom);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subject: id, action: 'answer-told' } });
    expect(entry).toMatchObject({ actor: amara.id, detail: { recipient: 'referrer', way: 'call' } });
  });

  test('pressed ten times at once it was told once; told again an hour later, twice', async () => {
    const { id, reference } = await decided();
    const presses = Array.from({ length: 10 }, () => tellAnswer(reference, called, amara, later(20)));
    expect(new Set((await Promise.all(presses)).map(({ kind }) => kind))).toEqual(new Set(['told']));
    expect(await told(id)).toHaveLength(1);
    expect((await auditOf(id)).filter(({ action }) => action === 'answer-told')).toHaveLength(1);
    await tellAnswer(reference, called, amara, later(80));
    expect(await told(id)).toHaveLength(2);
  });

  test('is told by a person where the mail did not arrive: nobody is down as told who was not, and then it is settled', async () => {
    const contact = { phone: '07700 900123', email: 'home@example.org', ways: ['email', 'call'] };
    const you = { name: 'Priya Shah', email: 'priya@school.example', phone: '01632 960000' };
    const toBoth = { family: 'told', familyAnswer: 'Somebody will call.', familyMail: 'yes' } as const;
    const { id, reference } = await decided({ details: { you, contact } }, aDecision(toBoth));
    const panel = { referralId: id, reference, staff: amara, at: later(30) };
    const record = async () => {
      const { told: entries, toTell: left } = await decisionPanel(panel);
      return { told: entries.map(({ recipient, says }) => `${recipient} ${says}`), left };
    };
    expect((await record()).left).toEqual([]);

    const answers = { referralId: id, template: { in: ['referral-decided', 'family-answer'] } };
    const gone = { state: 'dead', deadAt: later(5), lastProblem: 'smtp-550' } as const;
    expect((await db.message.updateMany({ where: answers, data: gone })).count).toBe(2);
    const after = await record();
    expect(after.told.sort()).toEqual([
      'family was written to, and the e-mail did not arrive',
      'referrer was written to, and the e-mail did not arrive',
    ]);
    expect(after.left.map(({ says }) => says)).toEqual([
      'The e-mail to whoever told us did not arrive: tell them in another way',
      'The e-mail to the family did not arrive: tell them in another way',
    ]);
    const onTheList = async () =>
      (await deadMessages()).filter((message) => message.reference === reference).length;
    expect(await onTheList()).toBe(2);

    await tellAnswer(reference, called, amara, later(20));
    await tellAnswer(reference, { ...called, recipient: 'family' }, amara, later(21));
    expect((await record()).left).toEqual([]);
    expect(await onTheList()).toBe(0);
    const { id: message } = await db.message.findFirstOrThrow({ where: answers });
    expect(await tryAgain(message, ruth.id, later(40))).toEqual({ kind: 'told-otherwise' });
  });

  test('is never told in a way that was not said to be safe', async () => {
    const contact = { phone: '01632 960012', email: 'jo@example.org', ways: ['email'] };
    const { id, reference } = await decided({ audience: 'parent', details: { contact } });
    for (const way of ['call', 'letter', 'worker'] as const) {
      expect(await tellAnswer(reference, { ...called, way }, amara, later(20)), way).toEqual({
        kind: 'not-safe',
      });
    }
    expect((await told(id)).map(({ way }) => way)).toEqual(['email']);
    const inPerson = { ...called, way: 'in-person' } as const;
    expect(await tellAnswer(reference, inPerson, amara, later(20))).toEqual({ kind: 'told' });
  });

  test('is not told to a family for whom nothing was written', async () => {
    const { id, reference } = await decided();
    const family = { ...called, recipient: 'family', way: 'in-person' } as const;
    expect(await tellAnswer(reference, family, amara, later(20))).toEqual({ kind: 'nothing-to-tell' });
    expect(await told(id)).toEqual([]);
  });

  test('is not told while it waits for a manager, nor before there is one, nor by somebody without the role', async () => {
    const undecided = await aReferral({ heldBy: amara, email: null }).save();
    const waiting = await decided({ redFlag: true, asked: 'mash' });
    for (const { id, reference } of [undecided, waiting]) {
      expect(await tellAnswer(reference, called, ruth, later(20))).toEqual({ kind: 'nothing-to-tell' });
      expect(await told(id)).toEqual([]);
    }
    const { reference } = await decided();
    expect(await tellAnswer(reference, called, analyst, later(20))).toEqual({ kind: 'may-not' });
    expect(await tellAnswer('0000-0000', called, amara, later(20))).toEqual({ kind: 'not-found' });
  });
});
