import { describe, expect, test } from 'vitest';
import { readAuthority } from '../app/platform/authority.server.ts';
import { readingGrade, sentencesOf, wordsOf } from '../tests/support/reading-grade.ts';
import type { Sender } from './email.ts';
import { type Filled, render, type TemplateName, templates } from './index.tsx';

const authority = readAuthority('seeds/authority/marlshire.json');
const sender: Sender = {
  authority,
  origin: 'https://help.example.org',
  at: new Date('2026-06-12T14:30:00Z'),
};
const reference = 'FD-2345-6789';
const names = Object.keys(templates) as TemplateName[];
/** What some templates need besides the reference: no more than a secret and a time. */
const more = {
  ...{ k: 'a-secret', token: 'another-secret', dueAt: '2026-06-12T15:00:00Z' },
  until: '2026-06-26T14:30:00Z',
  ...{ references: [reference], more: 0, count: 3, what: 'password' },
};
const withoutReference: readonly TemplateName[] = [
  ...(['invitation', 'password-reset', 'account-changed', 'hand-over-list-ready'] as const),
];
const mailOf = (template: TemplateName, props: object = {}) =>
  render({ template, props: { reference, ...more, ...props } } as Filled, sender);

describe.each(names)('%s', (template) => {
  const { subject, text, html } = mailOf(template);
  const shown = html.replace(/<[^>]+>/g, ' ');

  test('says nothing but the reference of what it was given', () => {
    const canaries = {
      child: 'Canary-Child',
      name: 'Canary-Name',
      to: 'canary@example.org',
      school: 'Canary-School',
      concern: 'Canary-Concern',
      address: 'Canary-Road 1',
      returnCode: 'CANARY-CODE',
      answer: 'Canary-Answer',
    };
    expect(JSON.stringify(mailOf(template, canaries))).not.toMatch(/canary/i);
    // A mail about an account, or about a list, is about no one referral.
    if (!withoutReference.includes(template)) expect(mailOf(template, canaries).text).toContain(reference);
  });

  test('gives nothing away to somebody who reads over a shoulder', () => {
    const words =
      /\b(safeguard\w*|abus\w*|harm\w*|neglect\w*|child\w*|famil\w*|parent\w*|concern\w*|MASH)\b/i;
    for (const version of [subject, text, shown]) expect(version).not.toMatch(words);
  });

  test('says the same with markup and without', () => {
    const wordsIn = (version: string) => version.replace(/https?:\S+|[^A-Za-z0-9 \n]/g, '').split(/\s+/);
    const inText = new Set(wordsIn(text));
    expect(wordsIn(shown.replace(subject, '')).filter((word) => word !== '' && !inText.has(word))).toEqual(
      [],
    );
  });

  test('leads only to the configured address', () => {
    const links = html.match(/href="[^"]+"/g) ?? [];
    expect(links).toHaveLength(1);
    for (const link of links) expect(link).toMatch(/^href="https:\/\/help\.example\.org\/[a-z]/);
    expect(html).not.toMatch(/<(img|script|style|link|iframe)\b/);
  });

  test('can be read by somebody who is eleven', () => {
    const lines = text
      .split('\n')
      .filter((line) => line !== '' && !line.includes('01632'))
      .map((line) => line.replace(/: https?:\S+/, '.').replace(reference, 'code'));
    expect(readingGrade(lines)).toBeLessThan(6);
    for (const line of lines) {
      for (const sentence of sentencesOf(line)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(25);
    }
  });

  test('has one heading to start with, a language and a title', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<title>${subject}</title>`);
  });
});

test.each(['referral-received', 'referral-decided'] as const)('%s says whom to call', (template) => {
  const { text } = mailOf(template);
  for (const number of ['999', authority.frontDoor.phone, authority.outOfHours.phone]) {
    expect(text).toContain(number);
  }
});

test('what is promised follows the clock of the authority', () => {
  expect(mailOf('referral-received').text).toContain('by 3:30pm on Monday 15 June');
});

test('a reference is only ever text', () => {
  const { html } = mailOf('referral-received', { reference: '<script>alert(1)</script>' });
  expect(html).not.toContain('<script');
});
