import { expect, test } from 'vitest';
import { checkReference } from './check-reference.ts';
import { type CheckFacts, checksInWords } from './checks-in-words.ts';

const ten = new Date('2026-11-24T10:00:00Z');
const due = new Date('2026-11-24T14:00:00Z');
const later = new Date('2026-11-24T15:00:00Z');
const police: CheckFacts = {
  agency: 'Police',
  state: 'asked',
  askedAt: ten,
  dueAt: due,
  chasedAt: [],
  closedAt: null,
  replyKind: null,
};
const says = (changed: Partial<CheckFacts>, at = later) => checksInWords([{ ...police, ...changed }], at)[0];

test('a decision-maker reads how each check stands, also that nobody replied', () => {
  expect(checksInWords([], later)).toEqual(['No agency was asked.']);
  expect(says({}, ten)).toBe(
    'Police: no reply yet, due 2pm on Tuesday 24 November, asked 10am on Tuesday 24 November',
  );
  expect(says({ chasedAt: [due, later] })).toBe(
    'Police: no reply and late since 2pm on Tuesday 24 November, asked 10am on Tuesday 24 November, chased twice',
  );
  expect(says({ state: 'no-reply', closedAt: later, chasedAt: [due] })).toBe(
    'Police: no reply, asked 10am on Tuesday 24 November, chased once, written down 3pm on Tuesday 24 November',
  );
  expect(says({ state: 'replied', closedAt: later, replyKind: 'cannot-share' })).toBe(
    'Police: cannot share, asked 10am on Tuesday 24 November, replied 3pm on Tuesday 24 November',
  );
  expect(says({ state: 'withdrawn', closedAt: later })).toMatch(/^Police: withdrawn 3pm/);
});

test('an agency can say the reference of a check on the telephone, and it is always the same', () => {
  const id = '0b9f63a2-7c1d-8e44-9a10-2f6f5a1d9c33';
  expect(checkReference(id)).toMatch(/^CK-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(checkReference(id)).toBe(checkReference(id));
  expect(checkReference('00000000-0000-8000-8000-000000000000')).toBe('CK-0000-0000');
  expect(checkReference('ffffffff-ff00-8000-8000-000000000000')).toBe('CK-ZZZZ-ZZZZ');
});
