import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { later, staff, tuesday } from '../../tests/support/referrals.ts';
import { cookieOf } from '../../tests/support/signed-in.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { hashPassword } from './password.server.ts';
import { enrolPretend, pretendCode, pretendCodeNow } from './pretend-authenticator.server.ts';
import { requireStaff } from './require-staff.server.ts';
import { giveSecondFactor } from './second-factor.server.ts';
import { holdSession, type Session, sessionOf, staffOf } from './session.server.ts';
import { setAuthenticator } from './set-authenticator.server.ts';
import { sealSecret, secretOffered } from './totp.server.ts';

const email = 'amara@front-door.example';
const seconds = (count: number) => new Date(tuesday.getTime() + count * 1000);
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await hashPassword('violet kettle orbit');
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "StaffAccount", "slow_down" CASCADE`;
});
afterAll(closeDb);

const with_ = (cookie: string) =>
  new Request('http://localhost:3000/staff/second-factor', {
    headers: { Cookie: cookie, 'x-forwarded-for': '192.0.2.7' },
  });

/** A browser that gave the right password, and nothing else yet. */
async function halfWay(id: string, at = tuesday): Promise<{ request: Request; session: Session }> {
  const request = with_(await cookieOf({ id }, at, true));
  const session = await sessionOf(request, at);
  if (!session) throw new Error('There is no session');
  return { request, session };
}

const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** Somebody with an authenticator and ten recovery codes. */
async function enrolled() {
  const { id } = await staff({ email, passwordHash });
  const first = await halfWay(id);
  const secret = secretOffered(id, first.session.id);
  const set = await setAuthenticator(first.session, codeAt(secret, tuesday), first.request, tuesday);
  if (set.kind !== 'set') throw new Error(set.kind);
  return { id, secret, recoveryCodes: set.recoveryCodes, token: set.token };
}

describe('setting up an authenticator', () => {
  test('counts once a code of it was given, and signs in', async () => {
    const { id } = await staff({ email, passwordHash });
    const { request, session } = await halfWay(id);
    const secret = secretOffered(id, session.id);
    expect(await setAuthenticator(session, '000000', request, tuesday)).toEqual({ kind: 'wrong' });
    expect((await db.staffAccount.findUniqueOrThrow({ where: { id } })).totpSetAt).toBeNull();
    const set = await setAuthenticator(session, codeAt(secret, tuesday), request, tuesday);
    expect(set).toMatchObject({ kind: 'set' });
    const kept = await db.staffAccount.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(kept.sealedTotp ?? []).toString('latin1')).not.toContain(secret);
    const token = set.kind === 'set' ? set.token : '';
    expect(await staffOf(with_(await holdSession(token)), tuesday)).toMatchObject({ id });
    expect(await staffOf(request, tuesday), 'the token from before is worth nothing').toBeNull();
  });

  test('what was offered to one session is nothing to another, and an account has one authenticator', async () => {
    const { id } = await staff({ email, passwordHash });
    const [mine, theirs] = [await halfWay(id), await halfWay(id)];
    const secret = secretOffered(id, mine.session.id);
    expect(await setAuthenticator(theirs.session, codeAt(secret, tuesday), theirs.request, tuesday)).toEqual({
      kind: 'wrong',
    });
    await setAuthenticator(mine.session, codeAt(secret, tuesday), mine.request, tuesday);
    const other = codeAt(secretOffered(id, theirs.session.id), tuesday);
    expect(await setAuthenticator(theirs.session, other, theirs.request, tuesday)).toEqual({
      kind: 'set-already',
    });
  });

  test('gives ten recovery codes, of which only hashes are kept', async () => {
    const { recoveryCodes, id } = await enrolled();
    expect(new Set(recoveryCodes).size).toBe(10);
    const rows = await db.recoveryCode.findMany({ where: { accountId: id } });
    expect(rows).toHaveLength(10);
    const kept = rows.map(({ codeHash }) => Buffer.from(codeHash).toString('latin1')).join();
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
    const actions = await db.auditEntry.findMany({ where: { actor: id }, select: { action: true } });
    expect(actions.map(({ action }) => action).sort()).toEqual(['second-factor-set', 'signed-in']);
  });
});

describe('a code', () => {
  const give = async (id: string, code: string, at: Date) => {
    const { request, session } = await halfWay(id, at);
    return (await giveSecondFactor(session, { kind: 'totp', code }, request, at)).kind;
  };

  test('counts once, however often and from wherever it is sent', async () => {
    const { id, secret } = await enrolled();
    const at = seconds(90);
    const browsers = await Promise.all(Array.from({ length: 8 }, () => halfWay(id, at)));
    const code = codeAt(secret, at);
    const answers = await Promise.all(
      browsers.map(({ request, session }) => giveSecondFactor(session, { kind: 'totp', code }, request, at)),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['signed-in', ...Array(7).fill('used')]);
    expect(await give(id, codeAt(secret, seconds(60)), at), 'nor does an older one, after it').toBe('used');
  });

  test('of the half minute before and after is taken, and of no other', async () => {
    const { id, secret } = await enrolled();
    const at = seconds(600);
    const answers: string[] = [];
    for (const off of [-60, 60, -30, 0, 30]) {
      answers.push(await give(id, codeAt(secret, new Date(at.getTime() + off * 1000)), at));
    }
    expect(answers).toEqual(['wrong', 'wrong', 'signed-in', 'signed-in', 'signed-in']);
  });

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '0'.repeat(60)])(
    '%j is none',
    async (code) => {
      const { id } = await enrolled();
      expect(await give(id, code, seconds(90))).toBe('wrong');
    },
  );

  test('may be typed with a space, as apps show it', async () => {
    const { id, secret } = await enrolled();
    const code = codeAt(secret, seconds(90));
    expect(await give(id, `${code.slice(0, 3)} ${code.slice(3)}`, seconds(90))).toBe('signed-in');
  });

  test('is guessed slowly, and the right one has to wait then too', async () => {
    const { id, secret } = await enrolled();
    for (let n = 0; n < 10; n += 1) expect(await give(id, '000000', seconds(90))).toBe('wrong');
    expect(await give(id, codeAt(secret, seconds(90)), seconds(90))).toBe('wait');
  });
});

describe('a recovery code', () => {
  test('lets somebody in once, in whatever case it is typed', async () => {
    const { id, recoveryCodes } = await enrolled();
    const [code = ''] = recoveryCodes;
    const give = async (typed: string) => {
      const { request, session } = await halfWay(id);
      return giveSecondFactor(session, { kind: 'recovery-code', code: typed }, request, tuesday);
    };
    expect(await give(code.toLowerCase().replace('-', ' '))).toMatchObject({
      kind: 'signed-in',
      codesLeft: 9,
    });
    expect(await give(code)).toEqual({ kind: 'wrong' });
    const used = await db.auditEntry.findFirst({ where: { actor: id, action: 'recovery-code-used' } });
    expect(used).toMatchObject({ actor: id, detail: { left: 9 } });
  });

  test('of somebody else is nothing', async () => {
    const { recoveryCodes } = await enrolled();
    const joel = await staff({ passwordHash });
    const totpSetAt = tuesday;
    await db.staffAccount.update({ where: { id: joel.id }, data: { totpSetAt } });
    const { request, session } = await halfWay(joel.id);
    const code = recoveryCodes[0] ?? '';
    expect(await giveSecondFactor(session, { kind: 'recovery-code', code }, request, tuesday)).toEqual({
      kind: 'wrong',
    });
  });
});

describe('one factor', () => {
  test('leads to the page that asks for the other, and nowhere else', async () => {
    const { id } = await staff({ email, role: 'team-manager', passwordHash });
    const request = with_(await cookieOf({ id }, new Date(), true));
    const page = new Request('http://localhost:3000/staff/messages', request);
    const thrown = await requireStaff(page, 'read-messages').catch((response: Response) => response);
    expect(thrown).toMatchObject({ status: 302 });
    expect(thrown instanceof Response && thrown.headers.get('Location')).toBe(
      '/staff/second-factor?next=%2Fstaff%2Fmessages',
    );
    expect(await staffOf(request, new Date())).toBeNull();
  });

  test('is forgotten after a quarter of an hour', async () => {
    const { id } = await staff({ email, passwordHash });
    const { request } = await halfWay(id);
    expect(await sessionOf(request, later(15))).not.toBeNull();
    expect(await sessionOf(request, later(16))).toBeNull();
  });
});

describe('the authenticators of the demonstration', () => {
  const pretend = async () => {
    const { id } = await staff({ email, passwordHash });
    const secret = new Secret({
      buffer: Uint8Array.from(
        Buffer.from(
          await crypto.subtle.digest('SHA-1', Buffer.from(`front-door pretend authenticator: ${email}`)),
        ),
      ).buffer,
    }).base32;
    await db.staffAccount.update({
      where: { id },
      data: { sealedTotp: sealSecret(secret, id), totpSetAt: tuesday },
    });
    return { id, account: await db.staffAccount.findUniqueOrThrow({ where: { id } }) };
  };

  test('are shown in a demonstration, and on no live service', async () => {
    const { account } = await pretend();
    expect(pretendCode(account, tuesday, true)).toBe(pretendCodeNow(email, tuesday));
    expect(pretendCode(account, tuesday, false)).toBeNull();
    // As this process is set up: no demonstration.
    expect(pretendCode(account, tuesday)).toBeNull();
    await expect(enrolPretend(account.id, email, tuesday)).rejects.toThrow('DEMONSTRATION');
  });

  test('let nobody in where a demonstration has become a live service', async () => {
    const { id } = await pretend();
    const { request, session } = await halfWay(id);
    const code = pretendCodeNow(email, tuesday);
    expect(await giveSecondFactor(session, { kind: 'totp', code }, request, tuesday)).toEqual({
      kind: 'wrong',
    });
  });

  test('a real authenticator is never shown, not even there', async () => {
    const { id } = await enrolled();
    const account = await db.staffAccount.findUniqueOrThrow({ where: { id } });
    expect(pretendCode(account, tuesday, true)).toBeNull();
  });
});
