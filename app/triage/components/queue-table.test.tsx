// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { QueueRow } from '../queue.ts';
import { QueueTable } from './queue-table.tsx';

const routeNames = { 'early-support-hub': 'Hub', support: 'Support', mash: 'MASH', universal: 'Universal' };

function shown(row: Partial<QueueRow>): string {
  const plain: QueueRow = {
    ...{ id: 'one', reference: 'K7QM-4TXN', status: 'received', brag: null, redFlag: false, clock: null },
    ...{
      isPaused: false,
      givenBack: false,
      asked: 'support',
      suggested: 'support',
      seenBefore: 0,
      holder: null,
    },
    ...{ heldByMe: false, outOfHours: false, sameHousehold: [], sameChild: [], unseen: 0, isUnder: false },
    summary: { ages: ['3 years'], gist: 'Hungry', source: 'School' },
  };
  return renderToStaticMarkup(
    <QueueTable rows={[{ ...plain, ...row }]} routeNames={routeNames} caption="All" />,
  );
}

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('a row names the others of its household and leads to them, wherever they stand', () => {
  const html = shown({ sameHousehold: ['AAAA-1111', 'BBBB-2222'] });
  expect(wordsOf(html)).toContain('2 others from this household: AAAA-1111, BBBB-2222');
  expect(html).toContain('href="/staff/referrals/BBBB-2222"');
});

test('of an address that many share a few are named, and the rest counted', () => {
  const words = wordsOf(shown({ sameHousehold: ['A', 'B', 'C', 'D', 'E'] }));
  expect(words).toContain('5 others from this household: A, B, C and 2 more');
});

test('a row under another of its household says so, and repeats no names', () => {
  const words = wordsOf(shown({ sameHousehold: ['AAAA-1111'], isUnder: true }));
  expect(words).toContain('Same household as the one above');
  expect(words).not.toContain('AAAA-1111');
});

test('a row leads to what else is open about the same child, under another of its household too', () => {
  const html = shown({ sameChild: ['CCCC-3333'], sameHousehold: ['AAAA-1111'], isUnder: true });
  expect(wordsOf(html)).toContain('The same child, also open: CCCC-3333');
  expect(html).toContain('href="/staff/referrals/CCCC-3333"');
});
