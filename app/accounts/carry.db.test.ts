import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Answered, type Asked, aBrowser } from '../../tests/support/pages.ts';
import { later, staff, tuesday } from '../../tests/support/referrals.ts';
import { cookieOf } from '../../tests/support/signed-in.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { carry, unpack } from './carry.server.ts';
import { requireStaff } from './require-staff.server.ts';
import { endSessionsOf } from './session.server.ts';

let ask: (path: string, asked?: Asked) => Promise<Answered>;
beforeAll(async () => {
  ask = await aBrowser();
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "StaffAccount", "slow_down" CASCADE`;
});
afterAll(closeDb);

const path = '/staff/referrals/K7QM-4TXN/decide?from=queue';
const fields: [string, string][] = [
  ['outcome', 'early-help'],
  ['reasons', 'one'],
  ['reasons', 'two'],
  ['rationale', 'Line one\r\nLine two — “quoted” <b>&amp;'],
];

const carriedOn = ({ text }: Answered) => /name="carried" value="([^"]+)"/.exec(text)?.[1] ?? null;

test('every field of a form is kept, in order, for whoever wrote it', () => {
  const carried = carry('amara', { path, fields }, tuesday) ?? '';
  expect(unpack('amara', carried, later(29))).toEqual({ path, fields });
  expect(Buffer.from(carried, 'base64url').toString('latin1')).not.toContain('Line');
});

test('somebody else, a changed form, one of long ago and another site get nothing', () => {
  const carried = carry('amara', { path, fields }, tuesday) ?? '';
  expect(unpack('joel', carried, tuesday)).toBeNull();
  const sealed = Buffer.from(carried, 'base64url');
  for (const changed of [0, sealed.length >> 1, sealed.length - 1]) {
    const other = Buffer.from(sealed.map((byte, index) => (index === changed ? byte ^ 1 : byte)));
    expect(unpack('amara', other.toString('base64url'), tuesday), `byte ${changed}`).toBeNull();
  }
  expect(unpack('amara', 'nonsense', tuesday)).toBeNull();
  expect(unpack('amara', carried, later(30))).toBeNull();
  for (const elsewhere of ['https://evil.example/', '//evil.example', '/ask', '/staff/sign-out']) {
    const strange = carry('amara', { path: elsewhere, fields }, tuesday) ?? '';
    expect(unpack('amara', strange, tuesday), elsewhere).toBeNull();
  }
});

test('text as long as a form may be is kept', () => {
  const words = Array.from({ length: 9000 }, (_, n) => `word${n * 7919} said`).join(' ');
  const long: [string, string][] = [['rationale', words.slice(0, 100_000)]];
  const carried = carry('amara', { path, fields: long }, tuesday);
  expect(carried?.length).toBeLessThan(200_000);
  expect(unpack('amara', carried ?? '', tuesday)?.fields).toEqual(long);
});

test('a form that comes after the session ended is answered with a page that keeps it', async () => {
  const amara = await staff();
  const cookie = await cookieOf(amara);
  await endSessionsOf(db, amara.id);
  const answered = await ask(path, { cookie, form: new URLSearchParams([...fields, ['password', 'hush']]) });
  expect(answered.status).toBe(401);
  expect(answered.text).toContain('what you wrote is kept');
  const kept = unpack(amara.id, carriedOn(answered) ?? '', new Date());
  expect(kept?.path).toBe(path);
  expect(kept?.fields, 'all but the password').toEqual(fields);
});

test('a session that ran out by itself is known for a day, so that nothing written is lost', async () => {
  const amara = await staff();
  const cookie = await cookieOf(amara, new Date(Date.now() - 5 * 3_600_000));
  const answered = await ask('/staff/referrals/K7QM-4TXN', { cookie, form: { do: 'note', text: 'Called.' } });
  expect(unpack(amara.id, carriedOn(answered) ?? '', new Date())?.fields).toEqual([
    ['do', 'note'],
    ['text', 'Called.'],
  ]);
});

test('nobody’s form is not kept, and they are told so', async () => {
  const answered = await ask(path, { form: new URLSearchParams(fields) });
  expect(answered.status).toBe(401);
  expect(carriedOn(answered)).toBeNull();
  expect(answered.text).toContain('could not be kept');
});

test('whoever is signed in never meets that page', async () => {
  const amara = await staff();
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { Cookie: await cookieOf(amara) },
    ...{ method: 'POST', body: new URLSearchParams(fields) },
  });
  expect(await requireStaff(request, 'decide')).toEqual(amara);
  expect([...(await request.formData())]).toEqual(fields);
});
