import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AddedView } from './additions-view.server.ts';
import { NewSince } from './new-since.tsx';

const flagged = (content: AddedView['content']): AddedView => ({
  ...{ id: 'a', at: { text: '10am', iso: '2026-11-24T10:00:00.000Z' }, redFlag: true, seen: null, content },
});
const shown = (content: AddedView['content']) =>
  renderToStaticMarkup(<NewSince additions={[flagged(content)]} />);

test('a red flag that came with another contact says with which one, and not that it could not be weighed', () => {
  const contact = { kind: 'contact', why: 'Both tell of Monday', isTakenBack: false } as const;
  expect(shown({ ...contact, from: 'K7QM-4TXN' })).toContain('It came with K7QM-4TXN: read it');
  expect(shown({ ...contact, from: 'K7QM-4TXN' })).not.toContain('weighed');
  expect(shown({ ...contact, from: null, isTakenBack: true })).not.toContain('Red flag');
});
