import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { tryAgain } from '../../notifications/messages.server.ts';
import { type SealedMail, sealedAs } from '../../notifications/outbox.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { addCorrection } from '../../referral/add.server.ts';
import { type FamilyOpened, openFamilyCode, openFamilyLink } from '../../referral/family-answer.server.ts';
import { familyCode } from '../../referral/family-key.server.ts';
import { track, trackById } from '../../referral/tracking.server.ts';
import { askToReconsider } from '../reconsidering/ask.server.ts';
import { uphold } from '../reconsidering/reconsider.server.ts';
import { takeReconsideration } from '../reconsidering/take.server.ts';
import { decide } from './decide.server.ts';
import { aboutDeciding } from './decide-page.server.ts';
import { giveNewCode } from './new-code.server.ts';
import { previewOf } from './preview.server.ts';
import { signOff } from './sign-off.server.ts';
import { whoToTell } from './still-to-tell.server.ts';
import { tellAnswer } from './tell-answer.server.ts';

const toTell = async (id: string) => (await whoToTell(id)).map(({ says }) => says);
let amara: Staff;
let joel: Staff;
let ruth: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
});
afterAll(closeDb);

const mailbox = 'jo@home.example.org';
const you = {
  name: 'Priya Shah',
  organisation: 'Hill School',
  email: 'priya@school.example',
  phone: '01632 960000',
};
const contactBy = (ways: string[]) => ({ ways, email: mailbox, phone: '07700 900123' });
const said = 'You asked for help with mornings. A worker will call you.';
const told = aDecision({ family: 'told', familyAnswer: said, familyMail: 'yes' });

const given = (ways: string[], more: Parameters<typeof aReferral>[0] = {}) =>
  aReferral({ heldBy: amara, details: { you, contact: contactBy(ways) }, ...more }).save();

async function mailsTo(id: string, address: string) {
  const rows = await db.message.findMany({ where: { referralId: id }, orderBy: { createdAt: 'asc' } });
  return rows
    .map((row) => ({
      ...row,
      mail: unseal<SealedMail & { props: { k?: string } }>(row.sealedMail, sealedAs(row.id)),
    }))
    .filter(({ mail }) => mail.to === address);
}
const linkOf = async (id: string) => (await mailsTo(id, mailbox)).at(-1)?.mail.props.k ?? '';
const codeOf = async (id: string, at: Date) => (await familyCode(db, id, at))?.code ?? '';
const days = (count: number) => new Date(tuesday.getTime() + count * 86_400_000);
const read = (opened: FamilyOpened) => {
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.page;
};

const withdraw = (id: string, ways: string[], at: Date) =>
  addCorrection(
    id,
    {
      id: crypto.randomUUID(),
      part: { id: 'contact', detail: 'contact', group: 0, title: '' },
      values: { ways },
    },
    at,
  );

describe('the answer to a family that did not write itself', () => {
  test('goes by mail where that was said to be safe and whoever triages found it so, and opens what was previewed', async () => {
    const { id, reference } = await given(['email', 'call']);
    const deciding = await aboutDeciding(reference, amara);
    const preview = deciding && previewOf(told, deciding.about, tuesday);
    expect((await decide(reference, told, amara, tuesday)).kind).toBe('decided');

    const [mail, ...others] = await mailsTo(id, mailbox);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: 'family-answer', mail: { props: { reference } } });
    const byLink = read(await openFamilyLink(await linkOf(id), later(5)));
    expect(byLink.answer).toEqual(preview?.family?.answer);
    expect(byLink.answer.why).toBe(said);
    expect(read(await openFamilyCode(reference, await codeOf(id, later(5)), later(6))).answer).toEqual(
      byLink.answer,
    );
    expect(await toTell(id)).toEqual([]);
    expect((await auditOf(id)).slice(1)).toEqual([
      { actor: 'family', action: 'family-answer-viewed' },
      { actor: 'family', action: 'family-answer-viewed' },
    ]);
  });

  test('says nothing of who told us, of anybody else, or of what they said', async () => {
    const people = { items: [{ name: 'Gran Ellis', who: 'family', reach: '07700 900555', risk: 'no' }] };
    const home = { address: '14 Rose Lane, Ashwell', postcode: 'MX1 2AB' };
    const details = { you, home, people, contact: contactBy(['email']) };
    const { id, reference } = await given([], { details, ownWords: 'He comes in hungry.' });
    await decide(reference, told, amara, tuesday);
    const page = JSON.stringify(read(await openFamilyLink(await linkOf(id), later(5))));
    const secrets = [
      'Priya',
      'Shah',
      'Hill School',
      'priya@',
      '960000',
      'Rose Lane',
      'MX1',
      'Ellis',
      '900555',
      mailbox,
    ];
    for (const secret of [
      ...secrets,
      '900123',
      'hungry',
      told.rationale ?? '',
      told.answer ?? '',
      'Amara',
      id,
    ])
      expect(page, secret).not.toContain(secret);
  });

  test('opens nothing of what the referrer sees, and the referrer’s code nothing of this', async () => {
    const { id, reference } = await given(['email']);
    await decide(reference, told, amara, tuesday);
    const code = await codeOf(id, later(1));
    expect(await track(reference, code, later(5))).toBeNull();
    expect((await openFamilyLink(code, later(5))).kind).toBe('unknown');
    expect((await openFamilyCode(reference, await linkOf(id), later(5))).kind).toBe('unknown');
    const other = await given(['email']);
    expect((await openFamilyCode(other.reference, code, later(5))).kind).toBe('unknown');
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['referral-decided']);
  });

  test('is read for as long as the authority says, and longer when there is something new', async () => {
    const { id, reference } = await given(['email']);
    await decide(reference, told, amara, tuesday);
    const [k, code] = [await linkOf(id), await codeOf(id, later(1))];
    const { linkDays, codeDays } = authority.familyAnswer;
    // They are told a day, so they have the whole of it: it was decided at ten in the morning.
    const lastEvening = (count: number) => new Date(days(count).getTime() + 13.9 * 3_600_000);
    const nextDay = (count: number) => new Date(days(count).getTime() + 14 * 3_600_000);
    expect((await openFamilyLink(k, lastEvening(linkDays))).kind).toBe('open');
    expect((await openFamilyLink(k, nextDay(linkDays))).kind).toBe('ended');
    expect((await openFamilyCode(reference, code, lastEvening(codeDays))).kind).toBe('open');
    expect((await openFamilyCode(reference, code, nextDay(codeDays))).kind).toBe('ended');
    expect((await giveNewCode(reference, ruth, nextDay(codeDays))).kind).toBe('made');
    const fresh = await codeOf(id, nextDay(codeDays));
    expect((await openFamilyCode(reference, fresh, days(codeDays + 2))).kind).toBe('open');
  });

  test('with a new code, the old one and the link open nothing more', async () => {
    const { id, reference } = await given(['email']);
    await decide(reference, told, amara, tuesday);
    const [k, code] = [await linkOf(id), await codeOf(id, later(1))];
    await giveNewCode(reference, amara, later(9));
    expect((await openFamilyLink(k, later(10))).kind).toBe('ended');
    expect((await openFamilyCode(reference, code, later(10))).kind).toBe('ended');
    expect((await auditOf(id)).at(-1)).toEqual({ actor: amara.id, action: 'family-code-made' });
  });
});

describe('a way that is not safe', () => {
  const refused = { kind: 'to-correct', errors: [{ field: 'familyMail' }] };

  test.each([['call'], ['email,none'], ['email,unknown'], ['']])(
    'with “%s” ticked no mail goes, also not by a forged post',
    async (ways) => {
      const { id, reference } = await given(ways.split(',').filter(Boolean));
      for (const forged of [told, { ...told, family: 'not-safe' }, { ...told, family: 'referrer-tells' }])
        expect(await decide(reference, forged, amara, tuesday)).toMatchObject(refused);
      expect(await db.message.count({ where: { referralId: id } })).toBe(0);
      expect(await db.familyKey.count({ where: { referralId: id } })).toBe(0);
    },
  );

  test('that the referrer ticked it is not enough: whoever triages says so, or no mail goes', async () => {
    const { id, reference } = await given(['email', 'call']);
    expect(await decide(reference, { ...told, familyMail: undefined }, amara, tuesday)).toMatchObject(
      refused,
    );
    expect((await decide(reference, { ...told, familyMail: 'no' }, amara, tuesday)).kind).toBe('decided');
    expect(await mailsTo(id, mailbox)).toEqual([]);
    expect(await toTell(id)).toEqual(['Tell the family, in a way that was said to be safe']);
    expect((await openFamilyCode(reference, await codeOf(id, later(1)), later(2))).kind).toBe('open');
  });

  test('withdrawn between the preview and the manager’s agreement: no mail goes, and a person has to tell them', async () => {
    const { id, reference } = await given(['email', 'call'], { redFlag: true, asked: 'mash' });
    expect((await decide(reference, told, amara, tuesday)).kind).toBe('awaiting-sign-off');
    expect(await db.familyKey.count({ where: { referralId: id } })).toBe(0);
    await withdraw(id, ['call'], later(5));
    const { version } = await db.referral.findUniqueOrThrow({ where: { id }, select: { version: true } });
    expect((await signOff(reference, { verdict: 'agree', version }, ruth, later(9))).kind).toBe('signed-off');
    expect(await mailsTo(id, mailbox)).toEqual([]);
    expect(await toTell(id)).toEqual(['Tell the family, in a way that was said to be safe']);
  });

  test('withdrawn while the mail has not left: it is kept back for good, whoever presses, and its link opens nothing', async () => {
    const { id, reference } = await given(['email', 'call']);
    await decide(reference, told, amara, tuesday);
    const k = await linkOf(id);
    await withdraw(id, ['call'], later(5));
    const [mail] = await mailsTo(id, mailbox);
    expect(mail).toMatchObject({ state: 'dead', lastProblem: 'no-longer-safe' });
    expect(await tryAgain(mail?.id ?? '', ruth.id, later(6))).toEqual({ kind: 'held-back' });
    expect((await mailsTo(id, mailbox))[0]?.state).toBe('dead');
    expect((await openFamilyLink(k, later(7))).kind).toBe('ended');
    expect(await toTell(id)).toEqual(['Tell the family, in a way that was said to be safe']);
    // The referrer's own mail is as it was.
    expect((await mailsTo(id, you.email))[0]?.state).toBe('waiting');
  });

  test('where the family wrote itself there is no second answer, whatever is posted', async () => {
    const { id, reference } = await aReferral({
      ...{ heldBy: amara, audience: 'parent' },
      details: { contact: contactBy(['email']) },
    }).save();
    expect(await decide(reference, told, amara, tuesday)).toMatchObject(refused);
    await decide(reference, { ...told, familyMail: undefined }, amara, tuesday);
    const kept = await db.decision.findFirstOrThrow({ where: { referralId: id } });
    expect(kept).toMatchObject({ sealedFamilyAnswer: null, familyByMail: false });
    expect((await mailsTo(id, mailbox)).map(({ template }) => template)).toEqual(['referral-decided']);
  });
});

describe('the family does not agree', () => {
  const reason = 'The school did not tell you about my mother.';
  const answer = 'We know of her help, and the decision still fits.';

  async function asked() {
    const saved = await given(['email', 'call']);
    await decide(saved.reference, told, amara, tuesday);
    const request = { askedBy: 'family', reason } as const;
    expect((await askToReconsider(saved.reference, request, 'family', later(10))).kind).toBe('asked');
    return saved;
  }

  test('it is looked at again; the family hears why, and the referrer nothing of it', async () => {
    const { id, reference } = await asked();
    await takeReconsideration(reference, joel, later(20));
    const leaks = { rationale: 'Read again', answer: 'Priya Shah told us.' };
    expect(await uphold(reference, leaks, joel, later(30))).toMatchObject({
      kind: 'to-correct',
      errors: [{ field: 'answer' }],
    });
    expect((await uphold(reference, { rationale: 'Read again', answer }, joel, later(30))).kind).toBe(
      'upheld',
    );
    expect(await mailsTo(id, mailbox)).toHaveLength(2);
    expect(await mailsTo(id, you.email)).toHaveLength(1);
    const page = read(await openFamilyLink(await linkOf(id), later(31)));
    expect(page.again).toMatchObject([{ outcome: 'upheld', answer }]);
    const theirs = await trackById(id, later(32));
    expect(theirs.again).toEqual([]);
    expect(JSON.stringify(theirs)).not.toContain(answer);
  });

  test('what the referrer asks is not on the family’s page, and is not taken for the family’s', async () => {
    const { id, reference } = await given(['email']);
    await decide(reference, told, amara, tuesday);
    const theirs = { askedBy: 'referrer', reason: 'Second letter' } as const;
    await askToReconsider(reference, theirs, 'referrer', later(10));
    expect(read(await openFamilyLink(await linkOf(id), later(11)))).toMatchObject({
      again: [],
      mayAskUntil: null,
    });
    expect(await askToReconsider(reference, { askedBy: 'family', reason }, 'family', later(12))).toEqual({
      kind: 'already-open',
      askedBy: 'referrer',
    });
  });

  test('who heard nothing in writing is told by a person', async () => {
    const { id, reference } = await given(['call']);
    await decide(reference, aDecision({ family: 'referrer-tells' }), amara, tuesday);
    await askToReconsider(reference, { askedBy: 'family', reason }, amara, later(10));
    await takeReconsideration(reference, joel, later(20));
    await uphold(reference, { rationale: 'Read again', answer }, joel, later(30));
    expect(await toTell(id)).toEqual(['Tell the family, in a way that was said to be safe']);
    const call = { recipient: 'family', way: 'call', whom: 'The mother' } as const;
    expect((await tellAnswer(reference, call, amara, later(40))).kind).toBe('told');
    expect(await toTell(id)).toEqual([]);
  });

  test('a later decision without an answer to them ends what opened the one before', async () => {
    const { id, reference } = await asked();
    const [k, code] = [await linkOf(id), await codeOf(id, later(11))];
    await takeReconsideration(reference, joel, later(20));
    const { version } = await db.referral.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const { changeDecision } = await import('../reconsidering/reconsider.server.ts');
    const unsafe = aDecision({ outcome: 'strategy-discussion', family: 'not-safe', version });
    expect((await changeDecision(reference, unsafe, joel, later(30))).kind).toBe('decided');
    expect((await openFamilyLink(k, later(31))).kind).toBe('ended');
    expect((await openFamilyCode(reference, code, later(31))).kind).toBe('ended');
  });
});
