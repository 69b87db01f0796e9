import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDecision } from '../../../tests/support/decisions.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { tryAgain } from '../../notifications/messages.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { DAY } from '../../platform/london-clock.ts';
import { watchClocks } from '../clocks/watch.server.ts';
import { merge } from '../matching/merge.server.ts';
import { split } from '../matching/split.server.ts';
import { openRecord } from '../open-record.server.ts';
import { decide } from './decide.server.ts';
import { decisionPanel } from './panel.server.ts';
import { signOff } from './sign-off.server.ts';
import { stillToTell, whoToTell } from './still-to-tell.server.ts';
import { tellAnswer } from './tell-answer.server.ts';

let amara: Staff;
let joel: Staff;
let ruth: Staff;
let nia: Staff;
let dana: Staff;
let femi: Staff;

beforeAll(async () => {
  amara = await staff({ name: 'Amara Osei' });
  joel = await staff({ name: 'Joel Reed', teamId: 'hub' });
  ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
  nia = await staff({ name: 'Nia Bevan', role: 'screening-officer' });
  dana = await staff({ name: 'Dana Price', teamId: 'north' });
  femi = await staff({ name: 'Femi Ade', teamId: 'south' });
});
afterAll(closeDb);

interface Sent {
  id: string;
  reference: string;
}
const phoneOnly = { email: null };
const nothingMore = aDecision({ outcome: 'no-further-action' });
const called = { recipient: 'referrer', way: 'call', whom: 'Priya Shah' } as const;

/** Decided with nothing more to do, so that nothing but the answer is left. */
async function decided(options: Parameters<typeof aReferral>[0] = phoneOnly, decision = nothingMore) {
  const saved = await aReferral({ heldBy: amara, ...options }).save();
  await decide(saved.reference, decision, amara, tuesday);
  return saved;
}

/** Two contacts of one event; the later one goes with the other, which Amara holds. */
async function merged(options: Parameters<typeof aReferral>[0] = phoneOnly) {
  const first = await aReferral({ heldBy: amara }).save();
  const second = await aReferral(options).save();
  const { version } = await db.referral.findUniqueOrThrow({ where: { id: second.id } });
  const into = { into: first.reference, reason: 'Both tell of Monday', version };
  expect((await merge(second.reference, into, nia, later(1))).kind).toBe('merged');
  return { first, second };
}

async function decideFirst({ id, reference }: Sent, decision = nothingMore, minutes = 5) {
  const { version } = await db.referral.findUniqueOrThrow({ where: { id } });
  return (await decide(reference, { ...decision, version }, amara, later(minutes))).kind;
}

const clockOf = async ({ id }: Sent) =>
  (await db.referral.findUniqueOrThrow({ where: { id }, select: { nextClock: true } })).nextClock;
const onListOf = async (who: Staff, { reference }: Sent, at = later(30)) =>
  (await stillToTell(who, at)).filter((one) => one.reference === reference).map(({ says }) => says);
const giveUp = ({ id: referralId }: Sent, template = 'referral-decided') =>
  db.message.updateMany({
    where: { referralId, template },
    data: { state: 'dead', deadAt: later(9), lastProblem: 'smtp-550' },
  });

describe('whoever has no mailbox', () => {
  test('stands as somebody to ring, for everybody at the front door, until it is written down that they were told', async () => {
    const one = await decided();
    for (const who of [amara, joel, ruth, nia])
      expect(await onListOf(who, one)).toEqual(['Ring whoever told us']);
    expect(await onListOf(femi, one)).toEqual([]);
    expect((await stillToTell(amara, later(30))).find(({ id }) => id === one.id)).toMatchObject({
      isMine: true,
      isLate: false,
    });
    const late = await stillToTell(nia, new Date(tuesday.getTime() + 4 * DAY));
    expect(late.find(({ id }) => id === one.id)).toMatchObject({ isMine: false, isLate: true });
    expect(await tellAnswer(one.reference, called, nia, later(40))).toEqual({ kind: 'told' });
    expect(await onListOf(amara, one)).toEqual([]);
    expect(await clockOf(one)).toBe(null);
  });

  test('is the team’s to tell where a team has the family, and still of whoever decided', async () => {
    const one = await decided();
    await db.referral.update({ where: { id: one.id }, data: { teamId: 'north' } });
    expect(await onListOf(dana, one)).toHaveLength(1);
    expect(await onListOf(amara, one)).toHaveLength(1);
    for (const who of [nia, ruth, femi]) expect(await onListOf(who, one)).toEqual([]);
  });

  test('is not left without a word where no way was said to be safe: that nobody reached them is written down too', async () => {
    const contact = { ways: ['none'], phone: '01632 960012' };
    const one = await decided({ audience: 'parent', details: { contact } });
    expect(await onListOf(nia, one)).toEqual([
      'Find a way to tell whoever told us: none was said to be safe',
    ]);
    expect((await tellAnswer(one.reference, called, amara, later(20))).kind).toBe('not-safe');
    const tried = { recipient: 'referrer', way: 'not-reached', whom: 'Asked the school twice' } as const;
    expect((await tellAnswer(one.reference, tried, amara, later(20))).kind).toBe('told');
    expect(await onListOf(nia, one)).toEqual([]);
    const panel = await decisionPanel({
      referralId: one.id,
      reference: one.reference,
      staff: nia,
      at: later(21),
    });
    expect(panel.told.map(({ says, by }) => [says, by])).toEqual([['could not be reached', 'Amara Osei']]);
  });

  test('and gave no way at all finds the answer on the status page: nobody can do more, and the record says so', async () => {
    const one = await decided({ audience: 'other', details: {} });
    expect(await onListOf(amara, one)).toEqual([]);
    const panel = await decisionPanel({
      referralId: one.id,
      reference: one.reference,
      staff: nia,
      at: later(21),
    });
    expect(panel.told.map(({ says }) => says)).toEqual([
      'gave no way to be reached, and finds the answer on the status page',
    ]);
  });

  test('is somebody’s work also long after everything else was settled', async () => {
    const long = new Date(tuesday.getTime() + (authority.reconsiderWithinDays + 5) * DAY);
    const one = await decided();
    expect((await openRecord(one.reference, nia, long)).id).toBe(one.id);
    await tellAnswer(one.reference, called, amara, later(40));
    await expect(openRecord(one.reference, nia, long)).rejects.toMatchObject({ status: 302 });
  });
});

describe('whose mail was given up', () => {
  test('is to be told by a person, with a clock that shouts; sent again after all, nobody has to', async () => {
    const one = await decided({});
    expect(await onListOf(amara, one)).toEqual([]);
    await giveUp(one);
    await watchClocks(later(10));
    expect(await clockOf(one)).toBe('answer');
    expect(await onListOf(nia, one)).toEqual([
      'The e-mail to whoever told us did not arrive: tell them in another way',
    ]);
    const mail = await db.message.findFirstOrThrow({ where: { referralId: one.id } });
    await tryAgain(mail.id, ruth.id, later(11));
    await watchClocks(later(12));
    expect(await clockOf(one)).toBe(null);
    expect(await onListOf(nia, one)).toEqual([]);
  });

  test('and who was told since is settled with all that was written to them before', async () => {
    const one = await decided({});
    await giveUp(one);
    const mail = { messageId: randomUUID(), sealedMail: new Uint8Array(1), createdAt: tuesday };
    const received = { id: randomUUID(), template: 'referral-received', state: 'dead' } as const;
    await db.message.create({ data: { ...received, ...mail, referralId: one.id, lastProblem: 'smtp-550' } });
    await tellAnswer(one.reference, called, amara, later(20));
    expect(
      await db.message.count({ where: { referralId: one.id, lastProblem: { not: 'told-otherwise' } } }),
    ).toBe(0);
  });

  test('stays to be told although another clock of the record was missed before', async () => {
    const one = await decided({}, aDecision());
    await giveUp(one);
    const offerMissed = new Date(tuesday.getTime() + 3 * DAY);
    await watchClocks(offerMissed);
    const alerts = await db.clockAlert.findMany({ where: { referralId: one.id }, orderBy: { clock: 'asc' } });
    expect(alerts.map(({ clock }) => clock)).toEqual(['answer', 'offer']);
  });
});

describe('whoever sent a contact that goes with another', () => {
  test('is rung under their own reference when the other is decided, and nobody but them is down as told', async () => {
    const { first, second } = await merged();
    expect(await onListOf(nia, second)).toEqual([]);
    expect((await tellAnswer(second.reference, called, nia, later(3))).kind).toBe('nothing-to-tell');
    await decideFirst(first);
    expect(await clockOf(second)).toBe('answer');
    expect(await onListOf(nia, second)).toEqual(['Tell whoever told us: no e-mail could be sent to them']);
    // Whoever decided on both sees it as theirs, also on the record that was decided.
    expect((await stillToTell(amara, later(30))).find(({ id }) => id === second.id)?.isMine).toBe(true);
    expect((await whoToTell(first.id)).map(({ contact }) => contact)).toEqual([second.reference]);

    const family = { ...called, recipient: 'family' } as const;
    expect((await tellAnswer(second.reference, family, nia, later(20))).kind).toBe('nothing-to-tell');
    const presses = Array.from({ length: 5 }, () => tellAnswer(second.reference, called, nia, later(20)));
    expect(new Set((await Promise.all(presses)).map(({ kind }) => kind))).toEqual(new Set(['told']));
    expect(await onListOf(nia, second)).toEqual([]);
    expect(await whoToTell(first.id)).toEqual([]);
    expect(await clockOf(second)).toBe(null);
    expect((await auditOf(second.id)).filter(({ action }) => action === 'answer-told')).toHaveLength(1);
    const panel = await decisionPanel({
      referralId: first.id,
      reference: first.reference,
      staff: nia,
      at: later(30),
    });
    expect(panel.told.map(({ contact, says }) => [contact, says])).toEqual([
      [null, 'was told by e-mail, which says only that there is an answer'],
      [second.reference, 'was told by telephone'],
    ]);
  });

  test('whose mail was given up is to be told too, and only they', async () => {
    const { first, second } = await merged({});
    await decideFirst(first);
    expect(await whoToTell(first.id)).toEqual([]);
    await giveUp(second);
    await watchClocks(later(10));
    expect(await clockOf(second)).toBe('answer');
    expect(await whoToTell(first.id)).toEqual([
      {
        recipient: 'referrer',
        contact: second.reference,
        says: 'The e-mail to whoever told us did not arrive: tell them in another way',
      },
    ]);
    expect(await onListOf(nia, first)).toEqual([]);
  });

  test('waits as long as a manager has yet to agree, and again when they give it back', async () => {
    const { first, second } = await merged();
    await decideFirst(first, aDecision({ outcome: 'family-keyworker', startsNow: 'no' }));
    expect(await clockOf(second)).toBe('answer');
    // Less than the family waits for: a manager signs it off.
    expect(await decideFirst(first, nothingMore, 30)).toBe('awaiting-sign-off');
    await watchClocks(later(31));
    expect(await clockOf(second)).toBe(null);
    expect(await onListOf(nia, second)).toEqual([]);
    const { version } = await db.referral.findUniqueOrThrow({ where: { id: first.id } });
    const back = { verdict: 'return', reason: 'They still need it', version } as const;
    expect((await signOff(first.reference, back, ruth, later(40))).kind).toBe('returned');
    expect(await clockOf(second)).toBe('answer');
    expect(await onListOf(nia, second)).toHaveLength(1);
  });

  test('is nobody’s to tell of it any more once they are taken apart', async () => {
    const { first, second } = await merged();
    await decideFirst(first);
    const { version } = await db.referral.findUniqueOrThrow({ where: { id: second.id } });
    expect((await split(second.reference, { reason: 'Another day', version }, nia, later(20))).kind).toBe(
      'split',
    );
    expect(await whoToTell(first.id)).toEqual([]);
    expect(await whoToTell(second.id)).toEqual([]);
    expect(await clockOf(second)).toBe('rating');
  });
});
