import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  agencyMails,
  agreementsExcept,
  aHeldReferral,
  asked,
  asking,
  latestLink,
} from '../../../tests/support/checks.ts';
import { auditOf, later, staff } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { addedAt } from '../../referral/open-questions.server.ts';
import { additionsPanel } from '../additions/additions-view.server.ts';
import { seeAddition } from '../additions/see-addition.server.ts';
import type { Brag } from '../brag.ts';
import { ask as queueRows } from '../queue.server.ts';
import { byIdsSql } from '../queue-sql.ts';
import { rate } from '../rate.server.ts';
import { ask } from './ask.server.ts';
import { chase } from './chase.server.ts';
import { recordNoReply, recordReply, withdraw } from './close-check.server.ts';
import { replyAsPartner } from './partner.server.ts';
import type { ReplyInput } from './reply.ts';
import { openByLink, replyByLink } from './reply-by-link.server.ts';
import { chaseOverdueChecks } from './sweep.server.ts';
import { checksOf } from './view-checks.server.ts';

let amara: Staff;
let officer: Staff;

beforeAll(async () => {
  amara = await staff();
  officer = await staff({ name: 'Dev Rao', role: 'partner-worker', agencyId: 'police' });
  await agreementsExcept();
});
afterAll(closeDb);

const reply: ReplyInput = {
  kind: 'knows',
  words: 'Two calls to the address in May.',
  name: 'Dev Rao',
  role: 'Safeguarding desk',
};

async function aCheck() {
  const { id: referralId, reference } = await aHeldReferral(amara);
  const [id = ''] = await asked(reference, amara);
  return { referralId, reference, id, k: await latestLink(referralId), shown: { reference, id, version: 1 } };
}
const stateOf = async (id: string) => (await db.agencyCheck.findUniqueOrThrow({ where: { id } })).state;
const actions = async (id: string) => (await auditOf(id)).map(({ action }) => action);

test('a link opens the check, on the trail, as often as it takes; the reply uses it up', async () => {
  const { referralId, k, id } = await aCheck();
  for (const minute of [5, 10]) {
    expect(await openByLink(k, later(minute))).toMatchObject({
      kind: 'open',
      check: { question: 'What is known?', children: [{ name: 'Canary Child', born: '27 March 2019' }] },
    });
  }
  expect(await replyByLink(k, reply, later(11))).toEqual({ kind: 'replied' });
  expect(await replyByLink(k, reply, later(12))).toEqual({ kind: 'used' });
  expect(await openByLink(k, later(13))).toEqual({ kind: 'used' });
  expect(await auditOf(referralId)).toEqual([
    { actor: amara.id, action: 'check-asked' },
    { actor: 'agency:police', action: 'check-viewed' },
    { actor: 'agency:police', action: 'check-viewed' },
    { actor: 'agency:police', action: 'check-replied' },
  ]);
  expect(await checksOf(referralId, later(20))).toMatchObject([
    { id, state: 'replied', reply: { kind: 'knows', words: reply.words, by: 'Dev Rao, Safeguarding desk' } },
  ]);
  const row = await db.agencyCheck.findUniqueOrThrow({ where: { id } });
  expect(Buffer.from(row.sealedReply ?? []).toString('latin1')).not.toContain('May');
});

test('what the agency sees holds nothing of who told us, what was said or where anybody lives', async () => {
  const { k, referralId, reference } = await aCheck();
  const opened = JSON.stringify(await openByLink(k, later(1)));
  expect(opened).not.toMatch(/Priya|school|Lane|MX1|words|gist|Sparrow|burn|iron/i);
  expect(opened).not.toContain(reference);
  expect(opened).not.toContain(referralId);
});

test('of twenty replies at once one is taken', async () => {
  const { k, id, referralId } = await aCheck();
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) => replyByLink(k, { ...reply, words: `Reply ${n}` }, later(1))),
  );
  const kinds = results.map(({ kind }) => kind).sort();
  expect(kinds).toEqual(['replied', ...Array.from({ length: 19 }, () => 'used')]);
  expect(await stateOf(id)).toBe('replied');
  expect((await actions(referralId)).filter((action) => action === 'check-replied')).toHaveLength(1);
});

test('when looking leaves no trace, nothing is shown', async () => {
  const { k } = await aCheck();
  await db.$executeRaw`ALTER TABLE "AuditEntry" RENAME TO "AuditAway"`;
  try {
    await expect(openByLink(k, later(1))).rejects.toThrow();
  } finally {
    await db.$executeRaw`ALTER TABLE "AuditAway" RENAME TO "AuditEntry"`;
  }
});

test('a link that is not ours, ran out or whose check was withdrawn opens nothing and says which', async () => {
  const { k, shown } = await aCheck();
  for (const wrong of ['', 'x', `${k}x`, k.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) {
    expect(await openByLink(wrong, later(1))).toEqual({ kind: 'unknown' });
    expect(await replyByLink(wrong, reply, later(1))).toEqual({ kind: 'unknown' });
  }
  // Due at 2pm on Tuesday, with two working days of grace.
  expect(await openByLink(k, new Date('2026-11-26T13:59:59Z'))).toMatchObject({ kind: 'open' });
  expect(await replyByLink(k, reply, new Date('2026-11-26T14:00:00Z'))).toEqual({ kind: 'expired' });
  await withdraw(shown, 'The school has told us already.', amara, later(5));
  expect(await openByLink(k, later(6))).toEqual({ kind: 'withdrawn' });
  expect(await replyByLink(k, reply, later(6))).toEqual({ kind: 'withdrawn' });
});

test('chasing sends a new link and ends the old one within the hour; pressed twice it sends one mail', async () => {
  const { k, referralId, shown } = await aCheck();
  expect(await chase(shown, amara, later(30))).toEqual({ kind: 'chased' });
  expect(await chase(shown, amara, later(30))).toEqual({ kind: 'stale' });
  const mails = await agencyMails(referralId);
  expect(mails.map(({ template }) => template)).toEqual(['agency-check', 'agency-check-chased']);
  expect(new Set(mails.map(({ to }) => to)).size).toBe(1);
  expect(await openByLink(k, later(89))).toMatchObject({ kind: 'open' });
  expect(await openByLink(k, later(90))).toEqual({ kind: 'expired' });
  expect(await openByLink(mails[1]?.props.k ?? '', later(31))).toMatchObject({ kind: 'open' });
});

test('when the rating changes the deadline does: sooner, and the agency is told; later, and its link lasts', async () => {
  const { id: referralId, reference } = await aHeldReferral(amara, { brag: 'green' });
  const [id = ''] = await asked(reference, amara);
  const due = async () => (await db.agencyCheck.findUniqueOrThrow({ where: { id } })).dueAt;
  const next = async () => (await db.referral.findUniqueOrThrow({ where: { id: referralId } })).nextDueAt;
  const rated = async (brag: Brag, at: Date) => {
    const { version } = await db.referral.findUniqueOrThrow({ where: { id: referralId } });
    expect(await rate(reference, { brag, reason: 'He was hurt again', version }, amara, at)).toEqual({
      kind: 'rated',
    });
  };
  expect(await due()).toEqual(new Date('2026-11-27T10:00:00Z'));
  const k = await latestLink(referralId);
  await rated('red', later(60));
  expect(await due()).toEqual(new Date('2026-11-24T15:00:00Z'));
  expect(await next()).toEqual(new Date('2026-11-24T15:00:00Z'));
  expect((await agencyMails(referralId)).at(-1)).toMatchObject({
    template: 'agency-check-sooner',
    props: { dueAt: '2026-11-24T15:00:00.000Z' },
  });
  const sooner = await latestLink(referralId);
  await rated('green', later(90));
  expect(await due()).toEqual(new Date('2026-11-27T10:00:00Z'));
  expect(await agencyMails(referralId), 'more time needs no mail').toHaveLength(2);
  expect(await openByLink(k, later(121)), 'the newest link wins').toEqual({ kind: 'expired' });
  expect(await openByLink(sooner, new Date('2026-11-27T10:00:00Z'))).toMatchObject({ kind: 'open' });
});

test('whoever is writing when the deadline moves sends it by the link they opened, and then both links are used up', async () => {
  const { id: referralId, reference } = await aHeldReferral(amara, { brag: 'green' });
  await asked(reference, amara);
  const k = await latestLink(referralId);
  expect(await openByLink(k, later(1))).toMatchObject({ kind: 'open' });
  await rate(reference, { brag: 'red', reason: 'He was hurt again', version: 1 }, amara, later(2));
  const newer = await latestLink(referralId);
  expect(await replyByLink(k, reply, later(20))).toEqual({ kind: 'replied' });
  for (const link of [k, newer]) expect(await openByLink(link, later(21))).toEqual({ kind: 'used' });
});

test('what was replied to, written off or withdrawn is moved by no rating', async () => {
  const { id, reference, k, referralId } = await aCheck();
  await replyByLink(k, reply, later(5));
  const before = await db.agencyCheck.findUniqueOrThrow({ where: { id } });
  const { version } = await db.referral.findUniqueOrThrow({ where: { id: referralId } });
  await rate(reference, { brag: 'green', reason: 'Nobody was hurt', version }, amara, later(6));
  expect(await db.agencyCheck.findUniqueOrThrow({ where: { id } })).toEqual(before);
});

test('an overdue check is chased of itself once, by however many workers, and its new link is good for days', async () => {
  const { referralId, id } = await aCheck();
  const due = new Date('2026-11-24T14:00:00Z');
  const { reference: decided } = await aHeldReferral(amara);
  await asked(decided, amara);
  await db.referral.update({ where: { reference: decided }, data: { status: 'decided' } });
  await db.agencyCheck.updateMany({
    where: { state: 'asked', id: { not: id }, referral: { status: 'claimed' } },
    data: { state: 'withdrawn' },
  });
  expect(await chaseOverdueChecks(new Date(due.getTime() - 1))).toBe(0);
  const rounds = await Promise.all(Array.from({ length: 5 }, () => chaseOverdueChecks(due)));
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await chaseOverdueChecks(new Date('2026-11-25T15:00:00Z'))).toBe(0);
  const { chasedAt } = await db.agencyCheck.findUniqueOrThrow({ where: { id } });
  expect(chasedAt).toEqual([due]);
  expect((await auditOf(referralId)).at(-1)).toEqual({ actor: 'service', action: 'check-chased' });
  const k = await latestLink(referralId);
  expect(await openByLink(k, new Date('2026-11-26T10:00:00Z'))).toMatchObject({ kind: 'open' });
});

test('a reply by telephone is written down with who said it, and ends the link', async () => {
  const { k, shown, referralId } = await aCheck();
  expect(await recordReply({ ...shown, version: 7 }, reply, amara, later(3))).toEqual({ kind: 'stale' });
  expect(await recordReply(shown, reply, amara, later(3))).toEqual({ kind: 'done' });
  expect(await openByLink(k, later(4))).toEqual({ kind: 'used' });
  expect(await recordReply(shown, reply, amara, later(5))).toEqual({ kind: 'refused', because: 'replied' });
  expect(await checksOf(referralId, later(5))).toMatchObject([
    { reply: { by: 'Dev Rao, Safeguarding desk', how: 'by telephone, written down by Amara Osei' } },
  ]);
});

test('that nobody replied is a fact once the time is over, and a late reply is still taken', async () => {
  const { k, shown, id, referralId } = await aCheck();
  expect(await recordNoReply(shown, amara, later(239))).toEqual({ kind: 'refused', because: 'not-due' });
  expect(await recordNoReply(shown, amara, later(240))).toEqual({ kind: 'done' });
  expect((await checksOf(referralId, later(241)))[0]?.inWords).toMatch(/: no reply, asked 10am on Tuesday/);
  expect(await replyByLink(k, reply, later(300))).toEqual({ kind: 'replied' });
  expect(await stateOf(id)).toBe('replied');
  expect(await actions(referralId)).toEqual(['check-asked', 'check-no-reply', 'check-replied']);
});

test('a decision does not wait for a reply, and a reply after it is kept', async () => {
  const { k, reference, referralId } = await aCheck();
  await db.referral.update({ where: { reference }, data: { status: 'decided' } });
  expect(await replyByLink(k, reply, later(60))).toEqual({ kind: 'replied' });
  expect(await checksOf(referralId, later(61))).toMatchObject([{ state: 'replied' }]);
});

test('when its agreement ends while a check is open, the reply is still taken and the record says so', async () => {
  const { k, referralId } = await aCheck();
  const { agreementId } = await db.agencyCheck.findFirstOrThrow({ where: { referralId } });
  const agreed = () => checksOf(referralId, later(5)).then(([check]) => check?.agreement);
  expect(await agreed()).toBe('1 January 2026 to 31 December 2027');
  // Put back afterwards: the other tests ask under it too.
  await db.sharingAgreement.update({ where: { id: agreementId ?? '' }, data: { endedAt: later(4) } });
  try {
    expect(await agreed()).toContain('It has ended since this was asked');
    expect(await openByLink(k, later(6))).toMatchObject({ kind: 'open' });
    expect(await replyByLink(k, reply, later(7))).toEqual({ kind: 'replied' });
    const { reference: another } = await aHeldReferral(amara);
    expect(await ask(another, asking(), amara, later(8))).toMatchObject({ kind: 'blocked' });
  } finally {
    await db.sharingAgreement.update({ where: { id: agreementId ?? '' }, data: { endedAt: null } });
  }
});

test('a partner worker answers a check of their own agency, and there is no other', async () => {
  const { id, k, referralId } = await aCheck();
  const nurse: Staff = { ...officer, agencyId: 'health' };
  const nobody: Staff = { ...officer, agencyId: null };
  for (const other of [nurse, nobody, { ...amara, agencyId: 'police' }]) {
    expect(await replyAsPartner(id, reply, other, later(1))).toEqual({ kind: 'not-found' });
  }
  expect(await replyAsPartner(id, reply, officer, later(2))).toMatchObject({ kind: 'replied' });
  expect(await replyAsPartner(id, reply, officer, later(3))).toEqual({ kind: 'refused', because: 'replied' });
  expect(await openByLink(k, later(4))).toEqual({ kind: 'used' });
  expect((await auditOf(referralId)).at(-1)).toEqual({ actor: officer.id, action: 'check-replied' });
});

test('follow-up belongs to the record it is on, and to the front door', async () => {
  const { shown, id } = await aCheck();
  const { reference: another } = await aHeldReferral(amara);
  expect(await withdraw({ ...shown, reference: another }, 'No', amara, later(1))).toEqual({
    kind: 'not-found',
  });
  expect(await chase(shown, officer, later(1))).toEqual({ kind: 'may-not' });
  expect(await withdraw(shown, 'No', officer, later(1))).toEqual({ kind: 'may-not' });
  expect(await stateOf(id)).toBe('asked');
});

test('a reply stands as new in the queue and on the record until somebody has read it', async () => {
  const { referralId, reference, id, k } = await aCheck();
  const inQueue = async () =>
    (await queueRows(byIdsSql([referralId], { me: amara.id, teamId: null, at: later(9) })))[0]?.unseen;
  const onRecord = () => additionsPanel({ referralId, reference, staff: amara, at: later(9) });
  expect(await inQueue()).toBe(0);
  expect(await replyByLink(k, reply, later(5))).toEqual({ kind: 'replied' });
  expect(await inQueue()).toBe(1);
  expect(await onRecord()).toMatchObject([
    { id, seen: null, content: { kind: 'reply', agency: 'Marlshire Police' } },
  ]);
  expect(await addedAt(referralId), 'whoever told us does not learn of it').toEqual([]);
  expect(await seeAddition(reference, id, amara, later(6))).toEqual({ kind: 'seen' });
  expect(await inQueue()).toBe(0);
  expect(await onRecord()).toMatchObject([{ id, seen: { by: amara.name } }]);
});

test('a reply by telephone is new to the holder, unless they wrote it down themselves', async () => {
  const unseen = (referralId: string) => db.addition.count({ where: { referralId, seenAt: null } });
  const [own, other] = [await aCheck(), await aCheck()];
  await recordReply(own.shown, reply, amara, later(1));
  await recordReply(other.shown, reply, await staff({ name: 'Joel Whitfield' }), later(1));
  expect(await unseen(own.referralId)).toBe(0);
  expect(await unseen(other.referralId)).toBe(1);
});

test('a check is withdrawn with a reason, which is sealed and shown', async () => {
  const { referralId, shown, id } = await aCheck();
  expect(await withdraw(shown, 'Asked the wrong force.', amara, later(2))).toEqual({ kind: 'done' });
  expect(await checksOf(referralId, later(3))).toMatchObject([
    { state: 'withdrawn', withdrawnWhy: 'Asked the wrong force.' },
  ]);
  const { sealedWithdrawn } = await db.agencyCheck.findUniqueOrThrow({ where: { id } });
  expect(Buffer.from(sealedWithdrawn ?? []).toString('latin1')).not.toContain('force');
});
