import { describe, expect, test } from 'vitest';
import { passwordProblem } from './password-rules.ts';
import { type Action, may, type Role, roleOf } from './roles.ts';
import { safeNext, signInPath } from './safe-next.ts';

test('what the table does not name is refused, and so is a role it does not know', () => {
  expect(may('team-manager', 'constructor' as Action)).toBe(false);
  expect(may('caretaker' as Role, 'read-queue')).toBe(false);
  expect([roleOf('analyst'), roleOf('Analyst'), roleOf('')]).toEqual(['analyst', null, null]);
});

describe('after signing in', () => {
  test.each(['/staff', '/staff/referrals/K7QM-4TXN/decide', '/staff?lane=mash&holder=me', '/staff/messages'])(
    '%s is one of our pages',
    (path) => expect(safeNext(path)).toBe(path),
  );

  test.each([
    null,
    '',
    '/',
    '/ask',
    '/staffroom',
    '//evil.example/staff',
    '/staff//evil.example',
    '/staff/..//evil.example',
    '/staff/../mailbox',
    '/staff\\evil.example',
    '/staff/\tx',
    'https://evil.example/staff',
    'javascript:alert(1)',
    '/staff/sign-out',
    '/staff/',
    '/staff/sign-in?next=/staff',
    `/staff/${'a'.repeat(400)}`,
  ])('%j leads to the queue', (path) => expect(safeNext(path)).toBe('/staff'));

  test('the way to the queue needs no telling', () => {
    expect(signInPath('/staff')).toBe('/staff/sign-in');
    expect(signInPath('/staff/messages')).toBe('/staff/sign-in?next=%2Fstaff%2Fmessages');
  });
});

describe('a password', () => {
  test.each(['violet kettle orbit', 'zwölf grüne Äpfel', 'x9$kLm2!pQ7z', 'four words and a horse'.repeat(6)])(
    '%s will do',
    (password) => expect(passwordProblem(password, ['amara', 'front-door.example', 'Amara Osei'])).toBeNull(),
  );

  test.each([
    'short',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'Password1234',
    'passwordPassword',
    'safeguarding!1',
    'x'.repeat(300),
  ])('%s will not', (password) => expect(passwordProblem(password)).not.toBeNull());

  test('nor will one’s own name', () => {
    expect(passwordProblem('Amara.Osei.2026', ['Amara Osei'])).not.toBeNull();
  });
});
