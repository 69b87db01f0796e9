import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AdditionsPanel } from './additions-panel.tsx';
import type { AddedView } from './additions-view.server.ts';
import { NewSince } from './new-since.tsx';

const at = { iso: '2026-11-24T10:00:00Z', text: '24 November 2026 at 10:00am' };
const contact = (isTakenBack: boolean): AddedView[] => [
  {
    ...{ id: 'one', at, redFlag: true, seen: null },
    content: { kind: 'contact', why: '', from: null, isTakenBack },
  },
];
const onTop = (isTakenBack: boolean) => renderToStaticMarkup(<NewSince additions={contact(isTakenBack)} />);
const history = (isTakenBack: boolean) =>
  renderToStaticMarkup(
    <AdditionsPanel additions={contact(isTakenBack)} reference="K7QM-4TXN" maySee={false} />,
  );

test('a red flag stands on top while its contact belongs here, and is history once that is taken back', () => {
  expect(onTop(false)).toContain('Red flags told since it was sent');
  expect(history(false)).toContain('New red flag');
  expect(onTop(true)).not.toContain('Red flag');
  expect(history(true)).toContain('Red flag, taken back');
  expect(history(true)).not.toContain('New red flag');
});
