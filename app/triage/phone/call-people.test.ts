import { describe, expect, test } from 'vitest';
import { detailFormsFor } from '../../questionnaire/details/index.ts';
import type { DraftContent } from '../../questionnaire/journey.ts';
import { audiences } from '../../questionnaire/question.ts';
import { closePages, hasBegun, pagesToFill } from './call-people.ts';

const call = (more: Partial<DraftContent> = {}): DraftContent => ({
  ...{ answers: {}, details: {}, returnCode: 'x' },
  ...more,
});

describe('the caller has gone', () => {
  test.each(audiences)('a call from a %s can be sent, with nothing made up', (audience) => {
    const closed = closePages(call(), audience);
    expect(pagesToFill(closed, audience)).toEqual([]);
    expect(Object.keys(closed.details)).toHaveLength(detailFormsFor(audience).length);
    expect(closed.details.children).toMatchObject({ items: [{ name: 'Not known' }] });
    expect(JSON.stringify(closed.details)).not.toMatch(/@|"yes"/);
  });

  test('what they had said stays, and only the rest is not known', () => {
    const begun = {
      children: { items: [{ name: 'Robin', knownAs: '', school: 'Ashwell' }] },
      home: { address: '4 Larch Rise', private: '' },
    };
    const closed = closePages(call({ begun }), 'other');
    expect(closed.details).toMatchObject({
      children: { items: [{ name: 'Robin', school: 'Ashwell' }] },
      home: { address: '4 Larch Rise', private: 'unknown', interpreter: 'unknown' },
      you: { keepName: 'no' },
    });
    expect(hasBegun(closed)).toBe(false);
  });

  test('a page with a mistake in it waits for a person, and what holds is closed', () => {
    const begun = { contact: { email: 'priya at school' } };
    const closed = closePages(call({ begun }), 'other');
    expect(pagesToFill(closed, 'other').map(({ id }) => id)).toEqual(['contact']);
    expect(hasBegun(closed)).toBe(true);
  });
});
