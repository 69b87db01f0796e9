import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { later, tuesday } from '../../tests/support/referrals.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { sweepTries } from '../platform/slow-down.server.ts';
import { TRIES, tryAt } from './guessing.server.ts';
import { rememberDevice } from './known-device.server.ts';

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "slow_down"`;
});
afterAll(closeDb);

const amara = 'amara@front-door.example';
const from = (network: string, cookie = '') =>
  new Request('http://localhost:3000/staff/sign-in', {
    headers: { 'x-forwarded-for': network, Cookie: cookie },
  });
const seconds = (count: number) => new Date(tuesday.getTime() + count * 1000);

async function desk(email = amara): Promise<Request> {
  const cookie = (await rememberDevice(from('192.0.2.7'), email)).split(';')[0];
  return from('192.0.2.7', cookie);
}

/** A wrong try, and the seconds somebody had to wait instead; 0 when it was judged. */
async function wrong(request: Request, at = tuesday, email = amara): Promise<number> {
  const attempt = await tryAt('password', email, request, at);
  if (attempt.seconds === 0) await attempt.wrong();
  return attempt.seconds;
}

test('10,000 bad tries from elsewhere do not hold up the desk where somebody has signed in before', async () => {
  const known = await desk();
  let judged = 0;
  for (let n = 0; n < 10_000; n += 1) {
    // From a hundred networks, a second apart.
    if ((await wrong(from(`198.51.${n % 100}.1`), seconds(n))) === 0) judged += 1;
  }
  expect(judged, 'and few of them were even judged').toBeLessThan(3000);
  expect(await wrong(known, seconds(10_000))).toBe(0);
}, 120_000);

test('bad tries from the very same network do not hold up the known desk either', async () => {
  const known = await desk();
  for (let n = 0; n < 1000; n += 1) await wrong(from('192.0.2.7'), seconds(n / 10));
  expect(await wrong(from('192.0.2.7'), seconds(100))).toBeGreaterThan(0);
  expect(await wrong(known, seconds(100))).toBe(0);
});

test('guessing for ever from one network gets about a hundred tries a day', async () => {
  let judged = 0;
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    if ((await wrong(from('203.0.113.9'), later(minute))) === 0) judged += 1;
  }
  expect(judged).toBeLessThan(120);
});

test('each wait is twice the one before, up to a quarter of an hour', async () => {
  const waits: number[] = [];
  let at = 0;
  for (let n = 0; n < 20; n += 1) {
    const wait = await wrong(from('203.0.113.9'), seconds(at));
    waits.push(wait);
    at += wait;
    if (wait > 0) expect(await wrong(from('203.0.113.9'), seconds(at))).toBe(0);
  }
  expect(waits.slice(0, TRIES)).toEqual(Array(TRIES).fill(0));
  expect(waits.slice(TRIES, TRIES + 4)).toEqual([5, 10, 20, 40]);
  expect(Math.max(...waits)).toBe(900);
});

test('a try that has to wait makes nobody wait longer', async () => {
  for (let n = 0; n < TRIES; n += 1) await wrong(from('203.0.113.9'));
  for (let n = 0; n < 500; n += 1) expect(await wrong(from('203.0.113.9'))).toBe(5);
});

test('of many tries at once no more are judged than one after the other', async () => {
  const waits = await Promise.all(Array.from({ length: 60 }, () => wrong(from('203.0.113.9'))));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(TRIES);
});

describe('trying one password on many accounts', () => {
  const spray = async (count: number) => {
    for (let n = 0; n < count; n += 1) await wrong(from('203.0.113.9'), tuesday, `person-${n}@a.example`);
  };

  test('slows that network down, for every account, and for a few seconds at a time', async () => {
    await spray(200);
    const wait = await wrong(from('203.0.113.9'), tuesday, 'somebody-new@a.example');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(10);
  });

  test('never blocks a known device there, nor anybody elsewhere', async () => {
    await spray(200);
    const cookie = (await rememberDevice(from('203.0.113.9'), amara)).split(';')[0];
    expect(await wrong(from('203.0.113.9', cookie))).toBe(0);
    expect(await wrong(from('192.0.2.7'))).toBe(0);
  });
});

describe('a known device', () => {
  test('is known for those who signed in on it, and for nobody else', async () => {
    const known = await desk();
    for (let n = 0; n < TRIES; n += 1) await wrong(from('192.0.2.7'), tuesday, 'joel@a.example');
    expect(await wrong(known, tuesday, 'joel@a.example')).toBeGreaterThan(0);
  });

  test('cannot be made up, and says of nobody who uses it', async () => {
    const cookie = (await rememberDevice(from('192.0.2.7'), amara)).split(';')[0] ?? '';
    expect(Buffer.from(decodeURIComponent(cookie), 'base64').toString()).not.toContain('amara');
    const forged = from(
      '203.0.113.9',
      cookie.replace(/\.(.)/, (_, first) => (first === 'A' ? '.B' : '.A')),
    );
    for (let n = 0; n < TRIES; n += 1) await wrong(from('203.0.113.9'));
    expect(await wrong(forged)).toBeGreaterThan(0);
  });

  test('is slowed as well, by its own wrong tries', async () => {
    const known = await desk();
    for (let n = 0; n < TRIES; n += 1) expect(await wrong(known)).toBe(0);
    expect(await wrong(known)).toBeGreaterThan(0);
  });

  test('serves several people', async () => {
    const first = (await rememberDevice(from('192.0.2.7'), amara)).split(';')[0] ?? '';
    const both = (await rememberDevice(from('192.0.2.7', first), 'joel@a.example')).split(';')[0] ?? '';
    for (const email of [amara, 'joel@a.example']) {
      for (let n = 0; n <= TRIES; n += 1) await wrong(from('192.0.2.7'), tuesday, email);
      expect(await wrong(from('192.0.2.7', both), tuesday, email)).toBe(0);
    }
  });
});

test('codes of one account run out however many networks they are tried from', async () => {
  let judged = 0;
  for (let n = 0; n < 1000; n += 1) {
    const attempt = await tryAt('code', amara, from(`198.${n % 250}.${Math.floor(n / 250)}.1`), tuesday);
    if (attempt.seconds === 0) judged += 1;
  }
  expect(judged).toBe(30);
  const known = await tryAt('code', amara, await desk(), tuesday);
  expect(known.seconds).toBe(0);
}, 120_000);

test('somebody whose browser forgets them gives right codes day and night, and never waits', async () => {
  for (let n = 0; n < 40; n += 1) {
    const attempt = await tryAt('code', amara, from('192.0.2.7'), later(n * 30));
    expect(attempt.seconds).toBe(0);
    await attempt.right();
  }
});

test('what no longer counts is swept away, and neither address nor account can be read', async () => {
  for (let n = 0; n <= TRIES; n += 1) await wrong(from('203.0.113.9'));
  const rows = await db.slowDown.findMany();
  expect(JSON.stringify(rows.map(({ key }) => key))).not.toMatch(/amara|203/);
  await sweepTries(later(24 * 60 + 20));
  expect(await db.slowDown.count()).toBe(0);
});
