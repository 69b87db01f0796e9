import { expect, test } from 'vitest';
import { mailProblem } from './mail-problem.ts';

const refusal = (code: string, command: string, responseCode: number) =>
  Object.assign(new Error('<priya@example.org>: no such user'), { code, command, responseCode });

test.each([
  ['a recipient refused for good', refusal('EENVELOPE', 'RCPT TO', 550), 'smtp-550', true],
  ['a message refused for good', refusal('EMESSAGE', 'DATA', 554), 'smtp-554', true],
  ['a full mailbox', refusal('EENVELOPE', 'RCPT TO', 452), 'smtp-452', false],
  ['our own sender refused', refusal('EENVELOPE', 'MAIL FROM', 553), 'smtp-553', false],
  ['our own password refused', refusal('EAUTH', 'AUTH LOGIN', 535), 'EAUTH', false],
  ['a server that is closing', refusal('EPROTOCOL', 'CONN', 554), 'EPROTOCOL', false],
  ['a line cut', Object.assign(new Error(), { code: 'ECONNECTION' }), 'ECONNECTION', false],
  ['a code that could be an address', Object.assign(new Error(), { code: 'a@b' }), 'unknown', false],
  ['something that is no error', 'priya@example.org', 'unknown', false],
])('%s', (_what, thrown, code, permanent) => {
  expect(mailProblem(thrown)).toEqual({ code, permanent });
});
