import { expect, test } from 'vitest';
import { type NotTold, toDoInWords, toldInWords } from './telling.ts';

const referrer: NotTold = { recipient: 'referrer', way: 'call', mailFailed: false };

test('what there is to do is said as something to do, in the way that is left', () => {
  expect(toDoInWords(referrer)).toBe('Ring whoever told us');
  expect(toDoInWords({ ...referrer, way: 'email', mailFailed: true })).toBe(
    'The e-mail to whoever told us did not arrive: tell them in another way',
  );
  expect(toDoInWords({ ...referrer, way: 'none' })).toBe(
    'Find a way to tell whoever told us: none was said to be safe',
  );
  expect(toDoInWords({ ...referrer, way: null })).toBe(
    'Tell whoever told us: no e-mail could be sent to them',
  );
  expect(toDoInWords({ ...referrer, recipient: 'family', way: null })).toBe(
    'Tell the family, in a way that was said to be safe',
  );
});

test('nobody is down as told who was only written to, or tried', () => {
  expect(toldInWords('call', true)).toBe('was told by telephone');
  expect(toldInWords('email', false)).toBe('was written to, and the e-mail did not arrive');
  expect(toldInWords('not-reached', true)).toBe('could not be reached');
});
