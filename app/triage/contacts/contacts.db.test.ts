import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftBrief } from '../../../seeds/builders/draft.ts';
import { aReferral } from '../../../seeds/builders/referral.server.ts';
import { aDecision } from '../../../tests/support/decisions.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addMore } from '../../referral/add.server.ts';
import { additionsTo } from '../../referral/current-record.server.ts';
import { additionsPanel } from '../additions/additions-view.server.ts';
import { newOnDecided } from '../additions/new-on-decided.server.ts';
import { seeAddition } from '../additions/see-addition.server.ts';
import { claim } from '../claim.server.ts';
import { decide } from '../deciding/decide.server.ts';
import { notHere } from '../deciding/decision.ts';
import { signOff } from '../deciding/sign-off.server.ts';
import { openWith } from '../hand-over/offers.server.ts';
import { rate } from '../rate.server.ts';
import { askToReconsider } from '../reconsidering/ask.server.ts';
import { changeDecision } from '../reconsidering/reconsider.server.ts';
import { takeReconsideration } from '../reconsidering/take.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';

let amara: Staff;
let joel: Staff;
let megan: Staff;
let ruth: Staff;

beforeAll(async () => {
  amara = await staff();
  joel = await staff({ name: 'Joel Reed' });
  megan = await staff({ name: 'Megan Pryce', role: 'screening-officer' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
});
afterAll(closeDb);

/** Two contacts of which somebody said that they are about one child: Joel works with the first, Amara has the second. */
async function aSecondContact({ danger = false, by = amara } = {}) {
  const brief: DraftBrief = {
    audience: 'professional',
    answers: danger ? { 'danger-now': 'yes' } : undefined,
  };
  const open = await aReferral({ audience: 'professional' }).save({ at: tuesday });
  const contact = await aReferral(brief).save({ at: later(60) });
  const { childId } = await db.childIndex.findFirstOrThrow({ where: { referralId: open.id } });
  await db.childIndex.updateMany({ where: { referralId: contact.id }, data: { childId } });
  await claim(open.reference, joel, later(5));
  await claim(contact.reference, by, later(60));
  return { open, contact };
}

const why = 'Seen at school with a new bruise';
const versionOf = async (id: string) => (await db.referral.findUniqueOrThrow({ where: { id } })).version;
const passedTo = async (to: string, id: string) =>
  aDecision({ outcome: 'already-working', passTo: to, rationale: why, version: await versionOf(id) });
const stands = async (id: string) =>
  (await additionsTo(db, id)).filter(({ content }) => content.kind === 'contact');
const shownOn = async ({ id, reference }: { id: string; reference: string }) =>
  (await additionsPanel({ referralId: id, reference, staff: joel, at: later(90) })).map(
    ({ content, seen }) => ({ content, isSeen: seen !== null }),
  );

describe('new information about an open child', () => {
  test('the record says who works with the child already', async () => {
    const { open, contact } = await aSecondContact();
    expect(await openElsewhere(contact.id, amara)).toEqual([
      { reference: open.reference, openWith: 'Joel Reed', isHeld: true, isCalledAbout: false },
    ]);
  });

  test('is decided by passing it: it stands on the open record, and whoever told us is answered', async () => {
    const { open, contact } = await aSecondContact();
    const input = await passedTo(open.reference, contact.id);
    expect(await decide(contact.reference, input, amara, later(61))).toMatchObject({
      ...{ kind: 'decided', tell: 'email', passedTo: open.id },
    });
    const [added] = await stands(open.id);
    expect(added).toMatchObject({ seen: false, content: { kind: 'contact', why } });
    expect(await shownOn(open)).toMatchObject([{ content: { why, from: contact.reference } }]);
    expect(await db.referral.findUniqueOrThrow({ where: { id: contact.id } })).toMatchObject({
      status: 'decided',
    });
    const [decision] = await db.decision.findMany({ where: { referralId: contact.id } });
    expect(decision).toMatchObject({ outcome: 'already-working', passedToId: open.id });
    const answered = { referralId: contact.id, template: 'referral-decided' };
    expect(await db.message.count({ where: answered })).toBe(1);
    expect((await auditOf(contact.id)).at(-1)).toEqual({ actor: amara.id, action: 'referral-decided' });
    expect((await auditOf(open.id)).at(-1)).toEqual({ actor: amara.id, action: 'contact-passed' });
  });

  test('is on top for the keyworker of the family, in the queue and among the caseloads', async () => {
    const { open, contact } = await aSecondContact();
    await db.referral.update({
      where: { id: open.id },
      data: { status: 'decided', teamId: 'north', keyworkerId: joel.id },
    });
    await decide(contact.reference, await passedTo(open.reference, contact.id), amara, later(61));
    const { reference } = open;
    expect((await newOnDecided(joel.id))[0]).toMatchObject({ reference, isMine: true });
    expect(await newOnDecided(amara.id, 1000)).toContainEqual(
      expect.objectContaining({ reference, isMine: false }),
    );
    const [first] = (await openWith('north', amara.id)).families;
    expect(first).toMatchObject({ reference, keyworker: 'Joel Reed', unseen: 1 });
    const [added] = await stands(open.id);
    await seeAddition(reference, added?.id ?? '', joel, later(62));
    expect(await newOnDecided(joel.id)).not.toContainEqual(expect.objectContaining({ reference }));
  });

  test('what its sender adds later reaches the open record too, and a new danger is a red flag there', async () => {
    const { open, contact } = await aSecondContact();
    await decide(contact.reference, await passedTo(open.reference, contact.id), amara, later(61));
    const add = (words: string, safety: Record<string, string> = {}) =>
      addMore(contact.id, { id: randomUUID(), words, safety, said: [] }, later(70));
    await add('He is with his nan now');
    expect(await shownOn(open)).toMatchObject([
      { isSeen: false, content: { from: contact.reference, why: expect.stringContaining('told us more') } },
      { content: { why } },
    ]);
    expect(JSON.stringify(await shownOn(open))).not.toContain('nan');
    await add('', { 'danger-now': 'yes' });
    expect(await db.referral.findUniqueOrThrow({ where: { id: open.id } })).toMatchObject({ redFlag: true });
  });

  test('is passed once, however often the button is pressed', async () => {
    const { open, contact } = await aSecondContact();
    const input = await passedTo(open.reference, contact.id);
    const results = await Promise.all(
      [1, 2, 3].map(() => decide(contact.reference, input, amara, later(61))),
    );
    expect(results.map(({ kind }) => kind).sort()).toEqual(['already-decided', 'already-decided', 'decided']);
    expect(await stands(open.id)).toHaveLength(1);
  });

  test('of two passed to each other at once, one stays with whoever holds it', async () => {
    const { open, contact } = await aSecondContact();
    const both = await Promise.all([
      decide(contact.reference, await passedTo(open.reference, contact.id), amara, later(61)),
      decide(open.reference, await passedTo(contact.reference, open.id), joel, later(61)),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['decided', 'to-correct']);
  });

  test('may be passed by a screening officer, who decides nothing else', async () => {
    const { open, contact } = await aSecondContact({ by: megan });
    const input = await passedTo(open.reference, contact.id);
    const other = { ...input, outcome: 'no-further-action' };
    expect((await decide(contact.reference, other, megan, later(61))).kind).toBe('may-not');
    const outside = { ...input, passTo: notHere };
    expect((await decide(contact.reference, outside, megan, later(61))).kind).toBe('may-not');
    expect((await decide(contact.reference, input, megan, later(62))).kind).toBe('decided');
  });

  test('with a red flag is seen at once on the open record, before a manager has agreed', async () => {
    const { open, contact } = await aSecondContact({ danger: true });
    const input = await passedTo(open.reference, contact.id);
    expect((await decide(contact.reference, input, amara, later(61))).kind).toBe('awaiting-sign-off');
    const record = await db.referral.findUniqueOrThrow({ where: { id: open.id } });
    expect(record).toMatchObject({ redFlag: true, readingOrder: 0 });
    expect(await stands(open.id)).toHaveLength(1);
    expect(await db.message.count({ where: { referralId: contact.id, template: 'referral-decided' } })).toBe(
      0,
    );
    const version = await versionOf(contact.id);
    const agreed = await signOff(contact.reference, { verdict: 'agree', version }, ruth, later(65));
    expect(agreed.kind).toBe('signed-off');
    expect(await stands(open.id)).toHaveLength(1);
  });

  test('is never passed to a record of another child, nor by somebody who does not hold it', async () => {
    const { open, contact } = await aSecondContact();
    const stranger = await aReferral({ audience: 'parent' }).save({ at: tuesday });
    await claim(stranger.reference, joel, later(5));
    const astray = await passedTo(stranger.reference, contact.id);
    expect(await decide(contact.reference, astray, amara, later(61))).toMatchObject({
      ...{ kind: 'to-correct', errors: [{ field: 'passTo' }] },
    });
    const input = await passedTo(open.reference, contact.id);
    expect((await decide(contact.reference, input, joel, later(62))).kind).toBe('not-holder');
    expect([...(await stands(open.id)), ...(await stands(stranger.id))]).toEqual([]);
  });

  test('is not passed to a record that nobody has: there is no worker to see it', async () => {
    const { open, contact } = await aSecondContact();
    await db.referral.update({ where: { id: open.id }, data: { status: 'received', holderId: null } });
    expect(await openElsewhere(contact.id, amara)).toMatchObject([{ isHeld: false }]);
  });
});

describe('a contact that was passed to the wrong record', () => {
  async function passedAndLookedAtAgain({ danger = false } = {}) {
    const { open, contact } = await aSecondContact({ danger });
    await decide(contact.reference, await passedTo(open.reference, contact.id), amara, later(61));
    const agree = { verdict: 'agree', version: await versionOf(contact.id) } as const;
    if (danger) await signOff(contact.reference, agree, ruth, later(61));
    const [added] = await stands(open.id);
    await seeAddition(open.reference, added?.id ?? '', joel, later(62));
    const again = { askedBy: 'staff', reason: 'It is another child' } as const;
    await askToReconsider(contact.reference, again, amara, later(70));
    await takeReconsideration(contact.reference, joel, later(71));
    return { open, contact };
  }

  test('is taken back when it is decided anew: its words are gone there, and that is to be seen', async () => {
    const { open, contact } = await passedAndLookedAtAgain();
    const anew = aDecision({ version: await versionOf(contact.id) });
    expect((await changeDecision(contact.reference, anew, joel, later(72))).kind).toBe('decided');
    expect(await shownOn(open)).toEqual([
      { content: { kind: 'contact', why: '', from: null, isTakenBack: true }, isSeen: false },
    ]);
    expect((await auditOf(open.id)).at(-1)).toEqual({ actor: joel.id, action: 'contact-taken-back' });
  });

  test('stays until the decision that takes it back counts', async () => {
    const { open, contact } = await passedAndLookedAtAgain();
    const anew = aDecision({ outcome: 'section-47', version: await versionOf(contact.id) });
    const waits = await changeDecision(contact.reference, anew, joel, later(72));
    expect(waits.kind).toBe('awaiting-sign-off');
    expect(await shownOn(open)).toMatchObject([{ content: { why, isTakenBack: false } }]);
    const version = await versionOf(contact.id);
    await signOff(contact.reference, { verdict: 'agree', version }, ruth, later(75));
    expect(await shownOn(open)).toMatchObject([{ content: { isTakenBack: true } }]);
  });

  /** How urgent the record it was passed to is, and in which lane. */
  const standsOnTop = ({ id }: { id: string }) =>
    db.referral.findUniqueOrThrow({
      where: { id },
      select: { redFlag: true, readingOrder: true, lane: true },
    });
  const takenBack = async ({ id, reference }: { id: string; reference: string }) => {
    const anew = aDecision({ outcome: 'section-47', version: await versionOf(id) });
    await changeDecision(reference, anew, joel, later(72));
    await signOff(reference, { verdict: 'agree', version: await versionOf(id) }, ruth, later(75));
  };

  test('takes its red flag with it: not that record’s own any more, though its history shows that it was', async () => {
    const asSent = await standsOnTop(await aReferral({ audience: 'professional' }).save({ at: tuesday }));
    const { open, contact } = await passedAndLookedAtAgain({ danger: true });
    expect(await standsOnTop(open)).toEqual({ redFlag: true, readingOrder: 0, lane: 'mash' });
    const version = await versionOf(open.id);
    await takenBack(contact);
    expect(await standsOnTop(open)).toEqual(asSent);
    expect(asSent.redFlag).toBe(false);
    // Whoever is writing a decision reads this first.
    expect(await versionOf(open.id)).toBe(version + 1);
    const [added] = await additionsPanel({ ...open, referralId: open.id, staff: joel, at: later(90) });
    expect(added).toMatchObject({ redFlag: true, seen: null, content: { isTakenBack: true } });
    const { detail } = await db.auditEntry.findFirstOrThrow({
      where: { subject: open.id, action: 'contact-taken-back' },
    });
    expect(detail).toEqual({ redFlag: 'stood-down' });
  });

  test('leaves a red flag that the record has of its own, and the order somebody rated it', async () => {
    const { open, contact } = await passedAndLookedAtAgain({ danger: true });
    const danger = { id: randomUUID(), words: 'He has hit her', safety: { 'danger-now': 'yes' }, said: [] };
    expect(await addMore(open.id, danger, later(63))).toMatchObject({ redFlag: true });
    await takenBack(contact);
    expect(await standsOnTop(open)).toMatchObject({ redFlag: true, readingOrder: 0 });

    const rated = await passedAndLookedAtAgain({ danger: true });
    await rate(
      rated.open.reference,
      { brag: 'amber', reason: 'He is safe now', version: await versionOf(rated.open.id) },
      joel,
      later(64),
    );
    await takenBack(rated.contact);
    expect(await standsOnTop(rated.open)).toMatchObject({ redFlag: false, readingOrder: 1 });
    const { id, reference } = rated.open;
    await db.referral.update({ where: { id }, data: { status: 'decided', keyworkerId: joel.id } });
    expect(await newOnDecided(joel.id)).toContainEqual(
      expect.objectContaining({ reference, redFlag: false }),
    );
  });
});
