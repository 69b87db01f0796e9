import { setImmediate } from 'node:timers/promises';
import * as argon2 from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { later, staff, tuesday } from '../../tests/support/referrals.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { hashToken } from '../platform/secrets.server.ts';
import { createAccount } from './create-account.server.ts';
import { TRIES } from './guessing.server.ts';
import { rememberDevice } from './known-device.server.ts';
import { hashPassword, isPassword } from './password.server.ts';
import { requireStaff } from './require-staff.server.ts';
import { giveSecondFactor } from './second-factor.server.ts';
import { holdSession, sessionOf, staffOf } from './session.server.ts';
import { signIn } from './sign-in.server.ts';
import { signOut } from './sign-out.server.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});
const verify = vi.mocked(argon2.verify);

const password = 'violet kettle orbit';
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await hashPassword(password);
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "StaffAccount", "slow_down" CASCADE`;
});
afterAll(closeDb);

const from = (network: string, cookie?: string) =>
  new Request('http://localhost:3000/staff/sign-in', {
    headers: { 'x-forwarded-for': network, ...(cookie && { Cookie: cookie }) },
  });
const office = from('192.0.2.7');
const amaraAccount = () => staff({ email: 'amara@front-door.example', passwordHash });

/** A request as this browser would make it with this token. */
async function holding(token: string) {
  const cookie = (await holdSession(token)).split(';')[0] ?? '';
  return { request: from('192.0.2.7', cookie), token };
}

/** Gives the password, which is half of it. */
async function halfWay(at = tuesday) {
  const result = await signIn('amara@front-door.example', password, office, at);
  if (result.kind !== 'half-way') throw new Error(result.kind);
  return holding(result.token);
}

let codesMade = 0;

/** Signs in and gives a request as this browser would make it from then on. */
async function signedIn(at = tuesday) {
  const { request } = await halfWay(at);
  const session = await sessionOf(request, at);
  if (!session) throw new Error('The session is gone');
  await db.staffAccount.update({ where: { id: session.staff.id }, data: { totpSetAt: tuesday } });
  codesMade += 1;
  const code = `AAAAA-${String(codesMade).padStart(5, '0')}`;
  const codeHash = hashToken(`recovery:${session.staff.id}:${code}`);
  await db.recoveryCode.create({ data: { codeHash, accountId: session.staff.id, madeAt: at } });
  const result = await giveSecondFactor(
    { ...session, totpSetAt: tuesday },
    { kind: 'recovery-code', code },
    request,
    at,
  );
  if (result.kind !== 'signed-in') throw new Error(result.kind);
  return holding(result.token);
}

describe('signing in', () => {
  test('an unknown account, a disabled one and a wrong password get the same answer', async () => {
    const { id } = await amaraAccount();
    await staff({ email: 'gone@front-door.example', passwordHash });
    await db.staffAccount.updateMany({
      where: { email: { startsWith: 'gone' } },
      data: { disabledAt: tuesday },
    });
    const answers = [
      await signIn('amara@front-door.example', 'not the password', office, tuesday),
      await signIn('nobody@front-door.example', password, office, tuesday),
      await signIn('gone@front-door.example', password, office, tuesday),
    ];
    expect(answers).toEqual(Array(3).fill({ kind: 'refused' }));
    expect(await db.staffSession.count({ where: { accountId: id } })).toBe(0);
  });

  test('saying no to an unknown account takes the same work: one password is checked either way', async () => {
    await amaraAccount();
    const checks = async (email: string) => {
      verify.mockClear();
      await signIn(email, 'not the password', office, tuesday);
      return verify.mock.calls.map(([kept]) => String(kept).split('$').slice(0, 4).join('$'));
    };
    const known = await checks('amara@front-door.example');
    expect(known).toHaveLength(1);
    // The same algorithm at the same cost.
    expect(await checks('nobody@front-door.example')).toEqual(known);
  });

  test('the address may be typed in any case, and what is kept is not the token', async () => {
    const amara = await amaraAccount();
    const result = await signIn(' Amara@Front-Door.example', password, office, tuesday);
    expect(result).toMatchObject({ kind: 'half-way', accountId: amara.id });
    const [session] = await db.staffSession.findMany();
    const token = result.kind === 'half-way' ? result.token : '';
    expect(Buffer.from(session?.tokenHash ?? []).toString('latin1')).not.toContain(token);
  });

  test('a token from before signing in is worth nothing afterwards', async () => {
    await amaraAccount();
    const first = await signedIn();
    const second = await signIn('amara@front-door.example', password, first.request, later(1));
    expect(second).toMatchObject({ kind: 'half-way' });
    expect('token' in second && second.token).not.toBe(first.token);
    expect(await staffOf(first.request, later(2))).toBeNull();
  });

  test('guessing is slowed, even with the right password, but only where it came from', async () => {
    const amara = await amaraAccount();
    const guesses = Array.from({ length: TRIES + 5 }, (_, n) =>
      signIn('amara@front-door.example', `guess number ${n}`, office, tuesday),
    );
    const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(TRIES);
    const next = await signIn('amara@front-door.example', password, office, tuesday);
    expect(next).toMatchObject({ kind: 'wait' });
    expect('seconds' in next && next.seconds).toBeLessThanOrEqual(900);
    const elsewhere = await signIn('amara@front-door.example', password, from('203.0.113.9'), tuesday);
    expect(elsewhere).toMatchObject({ kind: 'half-way', accountId: amara.id });
    const [row] = await db.slowDown.findMany({ take: 1 });
    expect(row?.key).not.toMatch(/amara|192/);
  });

  test('a flood of tries from everywhere keeps nobody from their own desk', async () => {
    const { email } = await amaraAccount().then(({ id }) =>
      db.staffAccount.findUniqueOrThrow({ where: { id } }),
    );
    const cookie = (await rememberDevice(office, email)).split(';')[0];
    const judged: (() => void)[] = [];
    const real = verify.getMockImplementation();
    verify.mockImplementation((kept, ...rest) => {
      if (kept === passwordHash && real) return real(kept, ...rest);
      return new Promise((done) => judged.push(() => done(false)));
    });
    let isOver = false;
    let left = 42;
    const stranger = async () => {
      while (!isOver) await isPassword('guess', null).catch(() => setImmediate());
      left -= 1;
    };
    for (let n = left; n > 0; n -= 1) void stranger();
    const judgeOne = async () => {
      judged.shift()?.();
      await setImmediate();
    };

    expect(await signIn(email, password, from('203.0.113.9'), tuesday)).toEqual({ kind: 'wait', seconds: 5 });
    const atTheDesk = signIn(email, password, from('203.0.113.9', cookie), tuesday).finally(() => {
      isOver = true;
    });
    while (!isOver) await judgeOne();
    expect(await atTheDesk).toMatchObject({ kind: 'half-way' });
    while (left > 0) await judgeOne();
    verify.mockReset();
  });

  test('an account nobody has is slowed in the same way', async () => {
    for (let n = 0; n < TRIES; n += 1) await signIn('nobody@front-door.example', password, office, tuesday);
    const next = await signIn('nobody@front-door.example', password, office, tuesday);
    expect(next).toMatchObject({ kind: 'wait' });
  });

  test('the right password clears what was counted', async () => {
    await amaraAccount();
    for (let n = 1; n < TRIES; n += 1) await signIn('amara@front-door.example', 'wrong', office, tuesday);
    await halfWay();
    expect(await signIn('amara@front-door.example', 'wrong', office, tuesday)).toEqual({ kind: 'refused' });
  });
});

describe('a session', () => {
  test('lasts while somebody works, and ends after 30 minutes without a request', async () => {
    const amara = await amaraAccount();
    const { request } = await signedIn();
    expect(await staffOf(request, later(29))).toEqual(amara);
    expect(await staffOf(request, later(29 + 30))).toEqual(amara);
    expect(await staffOf(request, later(29 + 30 + 31))).toBeNull();
  });

  test('ends after 12 hours, however busy', async () => {
    const amara = await amaraAccount();
    const { request } = await signedIn();
    for (let minutes = 20; minutes <= 720; minutes += 20) {
      expect(await staffOf(request, later(minutes))).toEqual(amara);
    }
    expect(await staffOf(request, later(721))).toBeNull();
  });

  test('ends at sign-out, on this browser only', async () => {
    await amaraAccount();
    const [desk, laptop] = [await signedIn(), await signedIn()];
    await signOut(desk.request, later(1));
    expect(await staffOf(desk.request, later(2))).toBeNull();
    expect(await staffOf(laptop.request, later(2))).not.toBeNull();
    expect(await db.auditEntry.count({ where: { action: 'signed-out' } })).toBe(1);
  });

  test('ends as soon as the account is disabled or its role taken away', async () => {
    const { id } = await amaraAccount();
    const { request } = await signedIn();
    await db.staffAccount.update({ where: { id }, data: { role: 'nothing' } });
    expect(await staffOf(request, later(1))).toBeNull();
    await db.staffAccount.update({ where: { id }, data: { role: 'team-manager' } });
    expect(await staffOf(request, later(1))).toMatchObject({ role: 'team-manager' });
    await db.staffAccount.update({ where: { id }, data: { disabledAt: later(1) } });
    expect(await staffOf(request, later(2))).toBeNull();
  });
});

describe('the gate of staff pages', () => {
  const thrownBy = (request: Request, action?: 'send-message-again') =>
    requireStaff(request, action).then(
      () => null,
      (thrown: unknown) => (thrown instanceof Response ? thrown : null),
    );

  test('whoever is not signed in is asked to, and then brought back', async () => {
    const answer = await thrownBy(new Request('http://localhost:3000/staff/referrals/K7QM-4TXN'));
    expect(answer?.status).toBe(302);
    expect(answer?.headers.get('Location')).toBe('/staff/sign-in?next=%2Fstaff%2Freferrals%2FK7QM-4TXN');
  });

  test('whoever may not do this is refused, and the log says who tried what', async () => {
    const { id: actor } = await amaraAccount();
    const { request } = await signedIn(new Date());
    const warn = vi.spyOn(log, 'warn');
    expect(await thrownBy(request)).toBeNull();
    expect(warn).not.toHaveBeenCalled();
    expect((await thrownBy(request, 'send-message-again'))?.status).toBe(403);
    await signIn('amara@front-door.example', 'not the password', from('192.0.2.9'), new Date());
    expect(warn.mock.calls).toEqual([
      [{ event: 'role-refused', actor, code: 'send-message-again' }],
      [{ event: 'sign-in-refused', actor }],
    ]);
    warn.mockRestore();
  });
});

test('an account is made once, and not with a password anybody would try', async () => {
  const account = {
    email: 'New@Front-Door.example',
    name: 'New Person',
    role: 'social-worker',
    password,
  } as const;
  expect(await createAccount({ ...account, password: 'safeguarding1' }, tuesday)).toMatchObject({
    kind: 'weak-password',
  });
  expect(await createAccount({ ...account, password: 'short' }, tuesday)).toMatchObject({
    kind: 'weak-password',
  });
  expect(await createAccount(account, tuesday)).toMatchObject({ kind: 'created' });
  expect(await createAccount({ ...account, email: 'new@front-door.example' }, tuesday)).toEqual({
    kind: 'exists',
  });
  expect(await signIn('new@front-door.example', password, office, tuesday)).toMatchObject({
    kind: 'half-way',
  });
  const made = await db.auditEntry.findMany({ where: { action: 'account-made' } });
  expect(made, 'on the trail, once').toMatchObject([
    { actor: 'service', detail: { account: expect.any(String), role: 'social-worker' } },
  ]);
});
