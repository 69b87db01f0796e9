import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MatchingPanel } from './components/matching-panel.tsx';
import type { Contact } from './contacts.server.ts';
import { historyOf } from './history.ts';
import type { MatchingPanelView } from './panel.server.ts';

function contact(id: string, on: string, more: Partial<Contact> = {}): Contact {
  const receivedAt = new Date(`${on}T10:00Z`);
  return {
    ...{ id, referralId: id, receivedAt, at: { iso: receivedAt.toISOString(), text: on } },
    ...{ reference: `K7QM-${id}`, status: 'received', about: '', gist: 'Hungry', source: 'School' },
    ...{ asked: 'Support', suggested: null, decided: null, lastWith: null },
    ...{ outcome: null, closedAt: null, concerns: [] },
    ...more,
  };
}

const now = contact('4TXN', '2026-11-24');
const hidden = contact('', '2026-10-01', { reference: null, status: null, gist: '', source: '', asked: '' });
const lineWith = (...others: Contact[]) => ({
  ...{ title: null, contacts: [...others, now], history: historyOf(now, others), lastClosed: null },
  restricted: others.filter(({ reference }) => reference === null).length,
});
const view = (line: Partial<MatchingPanelView['line']>): MatchingPanelView => ({
  ...{ reference: 'K7QM-4TXN', toConfirm: 0, seenBefore: 0, mergedInto: null, mergedFrom: [] },
  line: {
    current: now.id,
    household: null,
    restrictedAtHome: 0,
    lines: [lineWith()],
    ...line,
  },
});
const shown = (line: Partial<MatchingPanelView['line']>) =>
  renderToStaticMarkup(<MatchingPanel view={view(line)} />);

test('whoever may not open a restricted record reads that it counts as a contact, and as nothing else', () => {
  const text = shown({ lines: [lineWith(hidden)] });
  expect(text).toContain('Seen before: 1 time in 12 months');
  expect(text).toContain('it is counted as a contact, and not what became of it');
  expect(shown({ restrictedAtHome: 1 })).toContain('and is not counted here');
});

test('a household has its own counts and its own line, on which each contact says whom it is about', () => {
  const outcome = { kind: 'referral', isNoFurtherAction: false } as const;
  const sister = contact('SIST', '2026-09-01', { about: 'Daisy Reed', status: 'decided', outcome });
  const text = shown({ household: { ...lineWith(sister), others: 1 } });
  expect(text).toContain(
    'Their household: 1 other contact from the same address, or an earlier one of theirs',
  );
  expect(text).toContain('1 contact in the 12 months before');
  expect(text).toContain('1 was a referral');
  expect(text).toContain('About Daisy Reed');
  expect(text).not.toContain('re-referral');
});
