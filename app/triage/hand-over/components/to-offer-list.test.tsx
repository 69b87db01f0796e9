// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ToOffer } from '../to-offer.server.ts';
import { ToOfferLine } from './to-offer-list.tsx';

const one = (reference: string, more: Partial<ToOffer> = {}): ToOffer => ({
  ...{ id: reference, reference, holder: 'Joel Reed', isMine: false, isLate: false },
  ...more,
});
const words = (found: readonly ToOffer[]) =>
  renderToStaticMarkup(<ToOfferLine found={found} />).replace(/<[^>]*>/g, '');

test('above the queue stands how many families wait for a team, how many too long, and which are one’s own', () => {
  expect(words([])).toBe('');
  expect(words([one('A')])).toBe('1 decided referral is still to be offered to a team. Show it');
  const own = ['A', 'B', 'C', 'D'].map((reference) => one(reference, { isMine: true, isLate: true }));
  expect(words([...own, one('E')])).toBe(
    '5 decided referrals are still to be offered to a team, 4 past the time for it. Yours: A, B, C and 1 more. Show all of them',
  );
});
