import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aBrowser } from '../../../tests/support/pages.ts';
import { aReferral, auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import { makeRecoveryCodes } from '../../accounts/recovery-codes.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { endSessionsOf, type Session, sessionOf } from '../../accounts/session.server.ts';
import { sealSecret } from '../../accounts/totp.server.ts';
import { authority } from '../../platform/authority.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { accessPage } from './access-page.server.ts';
import { asksForCode, type OpenedOrNot, openForReason } from './break-glass.server.ts';
import { brokenGlassFor, brokenGlassOn } from './broken-glass.server.ts';
import { atTheGate } from './gate.server.ts';
import { giveReason } from './give-reason.server.ts';
import { setGrant, setRestricted } from './restrict.server.ts';

const secret = new Secret({ size: 20 }).base32;
const codeAt = (at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const breaking = { reason: 'danger-now', words: 'The hospital rang' };

beforeEach(async () => {
  await db.slowDown.deleteMany();
  await db.accessReason.deleteMany();
});
afterAll(closeDb);

/** A restricted record, and somebody who signed in at `tuesday` and is not on its list. */
async function aRestricted() {
  const { id, reference } = await aReferral().save();
  const ruth = await staff({ name: 'Ruth Calder', role: 'team-manager', teamId: 'mash' });
  await setRestricted(reference, { restricted: true, why: 'Her sister works here' }, ruth, tuesday);
  const amara = await staff({ name: 'Amara Osei', teamId: 'mash' });
  const data = { sealedTotp: sealSecret(secret, amara.id), totpSetAt: tuesday };
  await db.staffAccount.update({ where: { id: amara.id }, data });
  const request = await signedIn(amara);
  return { id, reference, ruth, amara, request };
}

const signedIn = async (who: Staff, at = tuesday) =>
  new Request('http://localhost:3000/staff/referrals', {
    headers: { Cookie: await cookieOf(who, at), 'x-forwarded-for': '192.0.2.7' },
  });

async function sessionAt(request: Request, at: Date): Promise<Session> {
  const session = await sessionOf(request, at);
  if (!session) throw new Error('There is no session');
  return session;
}

interface Sent {
  reference: string;
  amara: Staff;
  request: Request;
}
async function send({ reference, amara, request }: Sent, passcode: string | undefined, at: Date) {
  const found = await atTheGate(reference, amara, at);
  if (!found) throw new Error('There is no record');
  return openForReason(found, { ...breaking, passcode }, await sessionAt(request, at), request, at);
}
const kindOf = async (result: Promise<OpenedOrNot>) => (await result).kind;
const actionsOn = async (id: string) => (await auditOf(id)).map(({ action }) => action);

describe('before a glass is broken', () => {
  test('a code is asked for, unless the second factor was given within five minutes', async () => {
    const one = await aRestricted();
    const gate = { access: { kind: 'restricted', mayBreakGlass: true } } as const;
    expect(asksForCode(gate, await sessionAt(one.request, later(4)), later(4))).toBe(false);
    expect(asksForCode(gate, await sessionAt(one.request, later(5)), later(5))).toBe(true);
    expect(await kindOf(send(one, undefined, later(4)))).toBe('given');
  });

  test('the right code opens it, counts for the next five minutes, and is on the trail', async () => {
    const [one, other] = [await aRestricted(), await aReferral().save()];
    await setRestricted(other.reference, { restricted: true, why: 'A colleague' }, one.ruth, tuesday);
    expect(await kindOf(send(one, codeAt(later(20)), later(20)))).toBe('given');
    expect(await kindOf(send({ ...one, ...other }, undefined, later(24)))).toBe('given');
    expect(await actionsOn(one.id)).toEqual(['access-changed', 'glass-broken']);
    const own = await db.auditEntry.findMany({ where: { actor: one.amara.id }, orderBy: { seq: 'asc' } });
    expect(own.map(({ action }) => action)).toEqual(['factor-given-again', 'glass-broken', 'glass-broken']);
  });

  test.each(['000000', '', 'AAAAA-BBBBB'])(
    '%j opens nothing, tells nobody and is on the trail',
    async (code) => {
      const one = await aRestricted();
      expect(await kindOf(send(one, code, later(20)))).toBe('code-refused');
      expect(await db.accessReason.count({ where: { referralId: one.id, kind: 'break-glass' } })).toBe(0);
      expect(await actionsOn(one.id)).toEqual(['access-changed', 'view-refused']);
    },
  );

  test('a code counts once, also for this', async () => {
    const one = await aRestricted();
    const code = codeAt(later(20));
    expect(await kindOf(send(one, code, later(20)))).toBe('given');
    const two = await aReferral().save();
    await setRestricted(two.reference, { restricted: true, why: 'A colleague' }, one.ruth, tuesday);
    const elsewhere = await signedIn(one.amara);
    expect(await kindOf(send({ ...one, ...two, request: elsewhere }, code, later(20)))).toBe('code-refused');
  });

  test('a recovery code stands in for the app, once', async () => {
    const one = await aRestricted();
    const [code = ''] = await makeRecoveryCodes(db, one.amara.id, tuesday);
    expect(await kindOf(send(one, code, later(20)))).toBe('given');
    const elsewhere = { ...one, request: await signedIn(one.amara) };
    await db.accessReason.deleteMany({ where: { accountId: one.amara.id } });
    expect(await kindOf(send(elsewhere, code, later(20)))).toBe('code-refused');
  });

  test('guessing is slowed, so that even the right code has to wait', async () => {
    const one = await aRestricted();
    for (let n = 0; n < 10; n += 1) await send(one, '000000', later(20));
    const slowed = await send(one, codeAt(later(20)), later(20));
    expect(slowed).toMatchObject({
      kind: 'code-refused',
      message: expect.stringMatching(/^There were too many/),
    });
    expect(await kindOf(send(one, codeAt(later(21)), later(21)))).toBe('given');
  });

  test('a session that somebody ended meanwhile breaks nothing', async () => {
    const one = await aRestricted();
    const session = await sessionAt(one.request, later(20));
    await endSessionsOf(db, one.amara.id);
    const found = await atTheGate(one.reference, one.amara, later(20));
    if (!found) throw new Error('There is no record');
    const typed = { ...breaking, passcode: codeAt(later(20)) };
    expect(await openForReason(found, typed, session, one.request, later(20))).toEqual({ kind: 'ended' });
    expect(await db.accessReason.count({ where: { referralId: one.id, kind: 'break-glass' } })).toBe(0);
  });

  test('whatever leads there: without a factor given lately the command itself refuses', async () => {
    const { reference, amara } = await aRestricted();
    expect(await giveReason(reference, breaking, amara, later(20))).toEqual({ kind: 'factor-first' });
  });

  test('a record of another team, that is not restricted, asks for a reason and no code', async () => {
    const one = await aRestricted();
    await setRestricted(one.reference, { restricted: false, why: 'She left' }, one.ruth, later(1));
    const teamId = authority.teams.find(({ kind }) => kind === 'area')?.id ?? '';
    await db.referral.update({ where: { id: one.id }, data: { teamId } });
    const found = await atTheGate(one.reference, one.amara, later(20));
    if (!found) throw new Error('There is no record');
    const session = await sessionAt(one.request, later(20));
    const because = { reason: 'covering', words: 'Joel is ill' };
    expect(await kindOf(openForReason(found, because, session, one.request, later(20)))).toBe('given');
  });
});

test('on the page a wrong code keeps what was typed, and nothing of the code', async () => {
  const { reference, amara } = await aRestricted();
  const ask = await aBrowser();
  const cookie = await cookieOf(amara, new Date());
  const path = `/staff/referrals/${reference}/why`;
  expect((await ask(path, { cookie })).text, 'just signed in').not.toContain('name="passcode"');
  const secondFactorAt = new Date(Date.now() - 6 * 60_000);
  await db.staffSession.updateMany({ where: { accountId: amara.id }, data: { secondFactorAt } });
  expect((await ask(path, { cookie })).text).toContain('name="passcode"');
  const form = { ...breaking, words: 'The “hospital” rang', passcode: '918273' };
  const { status, text } = await ask(path, { cookie, form });
  expect(status).toBe(400);
  expect(text).toContain('The code is not right');
  expect(text).toContain('The “hospital” rang</textarea>');
  expect(text).toMatch(/value="danger-now"[^>]*checked|checked[^>]*value="danger-now"/);
  expect(text).not.toContain('918273');
  const opened = await ask(path, { cookie, form: { ...form, passcode: codeAt(new Date()) } });
  expect(opened.headers.get('Location')).toBe(`/staff/referrals/${reference}`);
});

describe('after a glass was broken', () => {
  async function broken() {
    const one = await aRestricted();
    await giveReason(one.reference, breaking, one.amara, later(1), true);
    return one;
  }

  test('the manager and the data protection lead are written to, by reference and nothing else', async () => {
    const { id, reference } = await broken();
    const mails = await db.message.findMany({ where: { referralId: id, template: 'access-alert' } });
    expect(mails).toHaveLength(2);
    const { render } = await import('../../../emails/index.tsx');
    const sender = { origin: 'https://front-door.example', authority, at: later(1) };
    const { subject, text } = render(
      { template: 'access-alert', props: { reference, glass: true } },
      sender as Parameters<typeof render>[1],
    );
    expect(subject).toContain('The glass was broken');
    expect(`${subject}${text}`).toContain(reference);
    expect(`${subject}${text}`).not.toMatch(/Amara|hospital|danger/);
  });

  test('whoever decides who opens it is told on every page until they have looked, and nobody else', async () => {
    const { reference, ruth, amara } = await broken();
    const lead = await staff({ role: 'data-protection-lead' });
    expect(await brokenGlassFor(ruth.id, later(2))).toEqual([reference]);
    expect(await brokenGlassOn(await signedIn(lead), later(2))).toContain(reference);
    expect(await brokenGlassOn(await signedIn(amara), later(2))).toEqual([]);
    await accessPage(reference, ruth, later(3));
    expect(await brokenGlassFor(ruth.id, later(4))).toEqual([]);
    expect(await brokenGlassFor(lead.id, later(4)), 'each looks for themselves').toContain(reference);
    const other = await staff({ name: 'Ola Lund' });
    await giveReason(reference, breaking, other, later(5), true);
    expect(await brokenGlassFor(ruth.id, later(6)), 'another time').toEqual([reference]);
  });

  test('not whoever broke it, nor a manager who is kept away from the record', async () => {
    const { reference, ruth } = await aRestricted();
    const maya = await staff({ name: 'Maya Lind', role: 'team-manager' });
    const away = await staff({ name: 'Ben Amis', role: 'team-manager' });
    await setGrant(reference, { person: away.id, kind: 'deny', why: 'His niece' }, ruth, tuesday);
    await giveReason(reference, breaking, maya, later(1), true);
    expect(await brokenGlassFor(maya.id, later(2))).not.toContain(reference);
    expect(await brokenGlassFor(away.id, later(2))).not.toContain(reference);
    expect(await brokenGlassFor(ruth.id, later(2))).toContain(reference);
  });

  test('the page behind says who and why; what they wrote is for the data protection lead', async () => {
    const { reference, ruth } = await broken();
    const lead = await staff({ role: 'data-protection-lead' });
    const shown = async (who: Staff) => {
      const page = await accessPage(reference, who, later(3));
      return page === 'denied' ? null : page?.opened;
    };
    const said = {
      by: 'Amara Osei, social worker',
      glass: true,
      reason: expect.stringMatching(/in danger now/),
    };
    expect(await shown(ruth)).toMatchObject([{ ...said, words: null }]);
    expect(await shown(lead)).toMatchObject([{ ...said, words: 'The hospital rang' }]);
  });
});
