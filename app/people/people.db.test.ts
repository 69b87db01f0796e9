import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDecided } from '../../tests/support/decided.ts';
import { aBrowser } from '../../tests/support/pages.ts';
import { aReferral, later, staff, tuesday } from '../../tests/support/referrals.ts';
import { cookieOf } from '../../tests/support/signed-in.ts';
import { hashPassword } from '../accounts/password.server.ts';
import { may, roles, type Staff } from '../accounts/roles.ts';
import { sessionOf, staffOf } from '../accounts/session.server.ts';
import { signIn } from '../accounts/sign-in.server.ts';
import { type SealedMail, sealedAs } from '../notifications/outbox.server.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { askReset } from './ask-reset.server.ts';
import {
  changeRole,
  disable,
  enable,
  removeSecondFactor,
  signOutEverywhere,
} from './change-account.server.ts';
import { disableUnused } from './disable-unused.server.ts';
import { invite, inviteAgain } from './invite.server.ts';
import {
  changePassword,
  endSessions,
  newRecoveryCodes,
  ownAccount,
  setShortcuts,
} from './own-account.server.ts';
import { hangsOn } from './people.server.ts';
import { setPassword } from './set-password.server.ts';

const old = 'violet kettle orbit';
const fresh = 'gravel bonnet lighthouse';
let passwordHash: string;
let admin: Staff;

beforeAll(async () => {
  passwordHash = await hashPassword(old);
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "StaffAccount", "slow_down", "Message" CASCADE`;
  admin = await staff({ name: 'Leon Baptiste', role: 'administrator' });
});
afterAll(closeDb);

const office = new Request('http://localhost:3000/staff/account', {
  headers: { 'x-forwarded-for': '192.0.2.7' },
});
const sam = { name: 'Sam Okoye', email: 'Sam@Front-Door.example', role: 'social-worker' as const };
const nowhere = { teamId: null, agencyId: null };
const north = { teamId: 'north', agencyId: null };

/** The secret of the last link that was sent. */
async function linkSent(): Promise<string> {
  const message = await db.message.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const { props } = unseal<SealedMail>(message.sealedMail, sealedAs(message.id));
  return 'token' in props ? String(props.token) : '';
}

async function invited(at = tuesday) {
  const result = await invite({ ...sam, ...north }, admin, at);
  if (result.kind !== 'invited') throw new Error(result.kind);
  return { id: result.id, token: await linkSent() };
}

const canEnter = async (email: string, password: string, at = tuesday) =>
  (await signIn(email, password, office, at)).kind === 'half-way';

const actionsBy = async (actor: string) =>
  (await db.auditEntry.findMany({ where: { actor }, orderBy: { seq: 'asc' } })).map(({ action }) => action);

describe('an invitation', () => {
  test('lets somebody choose a password, once, and nothing of it is kept but a hash', async () => {
    const { token, id } = await invited();
    expect(JSON.stringify(await db.accountToken.findMany())).not.toContain(token);
    expect(await setPassword(token, 'invitation', fresh, later(1))).toEqual({ kind: 'set' });
    expect(await canEnter('sam@front-door.example', fresh)).toBe(true);
    expect(await setPassword(token, 'invitation', 'another kettle harbour', later(2))).toEqual({
      kind: 'no-such-link',
    });
    expect(await actionsBy(admin.id)).toContain('account-invited');
    expect(await actionsBy(id)).toEqual(['password-set']);
  });

  test('of twenty who send it at once, one sets the password', async () => {
    const { token } = await invited();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => setPassword(token, 'invitation', fresh, later(1))),
    );
    expect(answers.filter(({ kind }) => kind === 'set')).toHaveLength(1);
  });

  test('runs out after three days, and is good for nothing else', async () => {
    const { token } = await invited();
    expect(await setPassword(token, 'reset', fresh, later(1))).toEqual({ kind: 'no-such-link' });
    expect(await setPassword(token, 'invitation', fresh, later(72 * 60))).toEqual({ kind: 'no-such-link' });
    expect(await setPassword('made-up', 'invitation', fresh, later(1))).toEqual({ kind: 'no-such-link' });
  });

  test('sent again makes the first one worthless; a weak password uses none up', async () => {
    const { id, token } = await invited();
    expect(await inviteAgain(id, admin, later(5))).toEqual({ kind: 'invited' });
    const second = await linkSent();
    expect(await setPassword(token, 'invitation', fresh, later(6))).toEqual({ kind: 'no-such-link' });
    for (const weak of ['short', 'marlshire2026!', 'Sam.Okoye.2026', 'Liverpool2024!', 'iloveyou1234']) {
      expect(await setPassword(second, 'invitation', weak, later(6)), weak).toMatchObject({
        kind: 'weak-password',
      });
    }
    expect(await setPassword(second, 'invitation', fresh, later(6))).toEqual({ kind: 'set' });
    expect(await inviteAgain(id, admin, later(7))).toEqual({ kind: 'not-waiting' });
  });

  test('is sent by administrators only, and to a place that fits', async () => {
    const manager = await staff({ role: 'team-manager' });
    expect(await invite({ ...sam, ...nowhere }, manager, tuesday)).toEqual({ kind: 'not-allowed' });
    const partner = { ...sam, role: 'partner-worker' as const };
    expect(await invite({ ...partner, ...nowhere }, admin, tuesday)).toMatchObject({ field: 'agencyId' });
    expect(await invite({ ...sam, teamId: 'nowhere', agencyId: null }, admin, tuesday)).toMatchObject({
      field: 'teamId',
    });
    await invited();
    expect(await invite({ ...sam, ...north }, admin, tuesday)).toEqual({ kind: 'exists' });
  });

  test('gives whoever reads referrals a team, as what opens to them follows from it', async () => {
    for (const role of roles.filter((one) => may(one, 'read-referral')))
      expect(await invite({ ...sam, role, ...nowhere }, admin, tuesday), role).toMatchObject({
        field: 'teamId',
      });
    const amara = await staff({ teamId: 'north' });
    expect(await changeRole(amara.id, { role: 'social-worker', ...nowhere }, admin, tuesday)).toMatchObject({
      field: 'teamId',
    });
    expect(await invite({ ...sam, role: 'analyst', ...nowhere }, admin, tuesday)).toMatchObject({
      kind: 'invited',
    });
  });
});

describe('a forgotten password', () => {
  const email = 'amara@front-door.example';

  test('is replaced by a link that is good for an hour, and the second factor stays', async () => {
    const { id } = await staff({ email, passwordHash });
    await db.staffAccount.update({ where: { id }, data: { totpSetAt: tuesday } });
    const cookie = await cookieOf({ id }, tuesday);
    expect(await askReset(' Amara@front-door.example', tuesday)).toEqual({ kind: 'sent' });
    const token = await linkSent();
    expect(await setPassword(token, 'reset', fresh, later(60))).toEqual({ kind: 'no-such-link' });
    expect(await setPassword(token, 'reset', fresh, later(59))).toEqual({ kind: 'set' });
    const browser = new Request('http://localhost:3000/staff', { headers: { Cookie: cookie } });
    expect(await staffOf(browser, later(10)), 'every session has ended').toBeNull();
    expect((await db.staffAccount.findUniqueOrThrow({ where: { id } })).totpSetAt).not.toBeNull();
    expect(await canEnter(email, old)).toBe(false);
    expect(await canEnter(email, fresh)).toBe(true);
  });

  test('sends nothing to strangers, the disabled and the invited, and few mails to anybody', async () => {
    await staff({ email, passwordHash });
    await invited();
    const gone = await staff({ email: 'gone@front-door.example', passwordHash });
    await disable(gone.id, admin, tuesday);
    for (const address of ['nobody@front-door.example', 'gone@front-door.example', sam.email]) {
      expect(await askReset(address, tuesday)).toEqual({ kind: 'nobody' });
    }
    const kinds: string[] = [];
    for (let n = 0; n < 5; n += 1) kinds.push((await askReset(email, tuesday)).kind);
    expect(kinds).toEqual(['sent', 'sent', 'sent', 'sent-enough', 'sent-enough']);
  });
});

test('links are not sent without end to whoever asks from one place, and the answer tells of no account', async () => {
  const ask = await aBrowser();
  await staff({ email: 'amara@front-door.example', passwordHash });
  const say = async (email: string) => (await ask('/staff/forgotten', { form: { email } })).status;
  for (let n = 0; n < 30; n += 1) expect(await say(`nobody${n}@front-door.example`)).toBe(200);
  expect(await say('nobody@front-door.example')).toBe(429);
  expect(await say('amara@front-door.example')).toBe(429);
  expect(await db.message.count()).toBe(0);
});

describe('an administrator', () => {
  test('disables, and the next request is refused; enables again', async () => {
    const amara = await staff({ email: 'amara@a.example', passwordHash });
    const browser = new Request('http://localhost:3000/staff', {
      headers: { Cookie: await cookieOf(amara, tuesday) },
    });
    expect(await staffOf(browser, later(1))).not.toBeNull();
    expect(await disable(amara.id, admin, later(1))).toEqual({ kind: 'changed' });
    expect(await staffOf(browser, later(1))).toBeNull();
    expect(await canEnter('amara@a.example', old)).toBe(false);
    expect(await disable(amara.id, admin, later(2))).toEqual({ kind: 'unchanged' });
    expect(await enable(amara.id, admin, later(3))).toEqual({ kind: 'changed' });
    expect(await canEnter('amara@a.example', old)).toBe(true);
  });

  test('changes a role or removes an authenticator, which ends the sessions at once', async () => {
    const amara = await staff();
    const request = async () =>
      new Request('http://localhost:3000/staff', {
        headers: { Cookie: await cookieOf(amara, tuesday) },
      });
    const first = await request();
    const to = { role: 'team-manager', ...north } as const;
    expect(await changeRole(amara.id, to, admin, later(1))).toEqual({ kind: 'changed' });
    expect(await staffOf(first, later(1))).toBeNull();
    await db.staffAccount.update({ where: { id: amara.id }, data: { totpSetAt: tuesday } });
    const second = await request();
    expect(await staffOf(second, later(1))).toMatchObject({ role: 'team-manager', teamId: 'north' });
    expect(await removeSecondFactor(amara.id, admin, later(2))).toEqual({ kind: 'changed' });
    expect(await staffOf(second, later(2))).toBeNull();
    expect(await actionsBy(admin.id)).toEqual(['account-changed', 'second-factor-removed']);
  });

  test('ends every session of somebody who lost a computer, and leaves their account as it is', async () => {
    const amara = await staff({ email: 'amara@a.example', passwordHash });
    const request = new Request('http://localhost:3000/staff', {
      headers: { Cookie: await cookieOf(amara, tuesday) },
    });
    expect(await signOutEverywhere(amara.id, admin, later(1))).toEqual({ kind: 'changed' });
    expect(await staffOf(request, later(1))).toBeNull();
    expect(await canEnter('amara@a.example', old, later(2))).toBe(true);
    expect(await actionsBy(admin.id)).toEqual(['session-ended']);
  });

  test('cannot shut themselves out, and nobody else can do any of it', async () => {
    const manager = await staff({ role: 'team-manager' });
    expect(await disable(admin.id, admin, tuesday)).toEqual({ kind: 'own-account' });
    for (const act of [disable, enable, removeSecondFactor, signOutEverywhere]) {
      expect(await act(manager.id, manager, tuesday)).toEqual({ kind: 'not-allowed' });
    }
    const to = { role: 'administrator', ...nowhere } as const;
    expect(await changeRole(manager.id, to, manager, tuesday)).toEqual({ kind: 'not-allowed' });
  });
});

test('how much hangs on somebody is counted before they leave, and what is done counts no more', async () => {
  const amara = await staff();
  const joel = await staff();
  await aReferral({ heldBy: amara }).save();
  await aReferral().save();
  const mine = { keyworkerId: amara.id, teamId: 'north', holderId: joel.id };
  for (const helpEndedAt of [null, tuesday]) {
    const { id } = await aDecided({ by: amara }).save();
    await db.referral.update({ where: { id }, data: { ...mine, helpEndedAt } });
  }
  expect(await hangsOn(amara.id)).toEqual({ held: 1, families: 1 });
  expect(await hangsOn(joel.id)).toEqual({ held: 0, families: 0 });
});

test('an account unused for 45 days is disabled, once, and any other is left', async () => {
  const days = (count: number) => later(count * 24 * 60);
  const [used, unused, never] = [await staff(), await staff(), await staff()];
  await db.staffAccount.update({ where: { id: used.id }, data: { lastSeenAt: days(40) } });
  await db.staffAccount.update({ where: { id: unused.id }, data: { lastSeenAt: days(1) } });
  await db.staffAccount.update({ where: { id: admin.id }, data: { lastSeenAt: days(40) } });
  expect(await disableUnused(days(45))).toBe(0);
  expect(await disableUnused(days(47))).toBe(2);
  expect(await disableUnused(days(47))).toBe(0);
  const disabled = await db.staffAccount.findMany({ where: { NOT: { disabledAt: null } } });
  expect(disabled.map(({ id }) => id).sort()).toEqual([unused.id, never.id].sort());
  await enable(unused.id, admin, days(48));
  expect(await disableUnused(days(60)), 'the days are counted from being enabled').toBe(0);
});

test('whoever an account belongs to is written to when what they sign in with was changed', async () => {
  const amara = await staff({ email: 'amara@a.example', passwordHash });
  await db.staffAccount.update({ where: { id: amara.id }, data: { totpSetAt: tuesday } });
  const request = new Request(office, { headers: { Cookie: await cookieOf(amara, tuesday) } });
  const session = await sessionOf(request, tuesday);
  if (!session) throw new Error('There is no session');
  await newRecoveryCodes(session, old, office, later(1));
  await changePassword(session, { current: old, wanted: fresh }, office, later(2));
  await removeSecondFactor(amara.id, admin, later(3));
  await removeSecondFactor(amara.id, admin, later(4));
  await askReset('amara@a.example', later(5));
  await setPassword(await linkSent(), 'reset', 'candle otter viaduct', later(6));
  const messages = await db.message.findMany({
    where: { template: 'account-changed' },
    orderBy: { createdAt: 'asc' },
  });
  const mails = messages.map(({ id, sealedMail }) => unseal<SealedMail>(sealedMail, sealedAs(id)));
  expect(mails.map(({ to, props }) => [to, props])).toEqual(
    ['recovery-codes', 'password', 'authenticator', 'password'].map((what) => ['amara@a.example', { what }]),
  );
});

describe('one’s own account', () => {
  async function signedIn() {
    const amara = await staff({ email: 'amara@a.example', passwordHash });
    const browser = async () => {
      const request = new Request(office, { headers: { Cookie: await cookieOf(amara, tuesday) } });
      const session = await sessionOf(request, tuesday);
      if (!session) throw new Error('There is no session');
      return { request, session };
    };
    return { amara, here: await browser(), there: await browser(), third: await browser() };
  }

  test('shows where somebody is signed in, and ends one or all others', async () => {
    const { amara, here, there, third } = await signedIn();
    const shown = await ownAccount(here.session, later(1));
    expect(shown.sessions.map(({ isThis }) => isThis).sort()).toEqual([false, false, true]);
    expect(await endSessions(here.session, { id: there.session.id }, later(1))).toBe(1);
    expect(await staffOf(there.request, later(1))).toBeNull();
    expect(await staffOf(third.request, later(1))).not.toBeNull();
    expect(await endSessions(here.session, 'others', later(1))).toBe(1);
    expect(await staffOf(third.request, later(1))).toBeNull();
    expect(await staffOf(here.request, later(1))).not.toBeNull();
    expect(await actionsBy(amara.id)).toEqual(['session-ended', 'session-ended']);
  });

  test('ends nobody else’s session', async () => {
    const { here } = await signedIn();
    const joel = await staff();
    const request = new Request(office, { headers: { Cookie: await cookieOf(joel, tuesday) } });
    const session = await sessionOf(request, tuesday);
    expect(await endSessions(here.session, { id: session?.id ?? '' }, later(1))).toBe(0);
    expect(await staffOf(request, later(1))).not.toBeNull();
  });

  test('changes the password for whoever knows it, and ends the other sessions', async () => {
    const { here, there } = await signedIn();
    const change = (current: string, wanted: string) =>
      changePassword(here.session, { current, wanted }, office, later(1));
    expect(await change('not the password', fresh)).toEqual({ kind: 'wrong-password' });
    expect(await change(old, 'amara amara amara')).toMatchObject({ kind: 'weak-password' });
    expect(await change(old, fresh)).toEqual({ kind: 'changed' });
    expect(await staffOf(there.request, later(1))).toBeNull();
    expect(await staffOf(here.request, later(1))).not.toBeNull();
    expect(await canEnter('amara@a.example', fresh, later(2))).toBe(true);
  });

  test('makes new recovery codes and keeps the choice about shortcuts, all of it on the trail', async () => {
    const { amara, here } = await signedIn();
    expect(await newRecoveryCodes(here.session, 'not it', office, later(1))).toEqual({
      kind: 'wrong-password',
    });
    const made = await newRecoveryCodes(here.session, old, office, later(1));
    expect(made.kind === 'made' && new Set(made.codes).size).toBe(10);
    await setShortcuts(here.session, false, later(1));
    await setShortcuts(here.session, false, later(1));
    expect(await ownAccount(here.session, later(1))).toMatchObject({ shortcuts: false, codesLeft: 10 });
    expect(await actionsBy(amara.id)).toEqual(['recovery-codes-made', 'account-changed']);
  });
});
