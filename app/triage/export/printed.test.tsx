import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BundleContent } from './bundle-schema.ts';
import { HandOvers, Reconsiderations } from './components/printed-after.tsx';
import { Additions } from './components/printed-work.tsx';
import { flat } from './opened.server.ts';

const at = '2026-11-24T10:00:00.000Z';
const textOf = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const added = (kind: string, content: unknown, from: string | null = null) =>
  textOf(
    renderToStaticMarkup(
      <Additions additions={[{ kind, at, from, content: flat(content), takenBackAt: null }]} />,
    ),
  );

test('what was put right is read as before and now, under the name of what it is about', () => {
  const change = { field: 'phone', label: 'Family’s phone number', before: ['1'], after: ['2'], value: '2' };
  const words = added('correction', { detail: 'contact', group: 0, title: 'Contact', changes: [change] });
  expect(words).toContain('Contact: Family’s phone number Before: 1. Now: 2');
  expect(words).not.toMatch(/changes|value|detail/);
});

test('what was added is read in their words and as it was asked, without the codes it is kept in', () => {
  const said = [{ question: 'danger-now', asked: 'Is a child in danger now?', answered: ['Yes'] }];
  const now = { guidance: { ruleset: 'marlshire', level: 4 } };
  const words = added('more', {
    kind: 'more',
    words: 'He is back',
    safety: { 'danger-now': 'yes' },
    said,
    now,
  });
  expect(words).toContain('In their words He is back Is a child in danger now? Yes');
  expect(words).not.toMatch(/danger-now|guidance|ruleset/);
});

test('a later contact is named, so that somebody can go and read it', () => {
  expect(added('contact', { kind: 'contact', why: 'Both tell of Monday' }, 'EJ0X-SV85')).toContain(
    'The other contact EJ0X-SV85 Why it stands here Both tell of Monday',
  );
});

const handOver: BundleContent['handOvers'][number] = {
  ...{ kind: 'keyworker', state: 'recorded', from: null, to: { code: 'north', name: 'North area team' } },
  ...{ route: { code: 'support', name: 'Support' }, keyworker: 'Femi Ade', keyworkerBefore: 'Dana Fox' },
  ...{
    content: flat({ keyworkerReason: 'Dana is ill' }),
    offered: { name: 'Ruth Calder', at },
    acceptBy: at,
  },
  ...{ closed: { name: 'Ruth Calder', at }, returned: null, keyworkerReason: null },
};

test('another keyworker stands on paper with the one before and why, as something nobody had to accept', () => {
  const words = textOf(renderToStaticMarkup(<HandOvers handOvers={[handOver]} />));
  expect(words).toContain('Another keyworker: North area team');
  expect(words).toContain('Keyworker Femi Ade Keyworker before Dana Fox Written down by Ruth Calder');
  expect(words).toContain('Why the keyworker changes: Dana is ill');
  expect(words).not.toMatch(/recorded|Accepted by|Offered by/);
});

test('who asked for it to be looked at again, and what came of it, are words and not codes', () => {
  const asked = { askedBy: 'referrer', askedAt: at, reason: flat('He fainted'), decider: 'Joel Reed' };
  const ended = {
    outcome: 'upheld',
    outcomeReason: flat({ rationale: 'Read', answer: 'We read it' }),
    decidedAt: at,
  };
  const words = textOf(
    renderToStaticMarkup(<Reconsiderations reconsiderations={[{ ...asked, ...ended }]} />),
  );
  expect(words).toContain('Asked by Whoever told us');
  expect(words).toContain('Outcome The decision stands');
  expect(words).toContain('Answer: We read it');
});
