// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Mails to mailboxes that are ours, an agency's or an account's: never to a person on a record. */
const mayQueue = /^app\/(notifications\/outbox|referral\/write-to)\.server\.ts$/;
const personMail = /'(referral-received|referral-decided|referrer-question|family-\w+)'/;

test('a person on a record is written to in one place only, which asks what is safe', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => `app/${file}`)
    .filter((file) => /\.server\.ts$/.test(file) && !mayQueue.test(file));
  const wrong = files.filter((file) => {
    const calls = readFileSync(file, 'utf8').match(/queueMessage\([^;]*;/g) ?? [];
    return calls.some((call) => personMail.test(call));
  });
  expect(wrong).toEqual([]);
});
