import { describe, expect, test } from 'vitest';
import type { Added, DetailValue } from './addition.ts';
import { currentDetails } from './current-details.ts';
import { replyAddress } from './reply-address.ts';

const sent = {
  you: { name: 'Jo Ashdown', relation: 'Mum' },
  contact: { ways: ['call', 'email'], email: 'jo@example.org', phone: '07700 900123', careful: '' },
  people: { items: [{ name: 'Lee', who: 'parent', risk: 'no' }] },
};

const correction = (
  detail: 'contact' | 'people' | 'children',
  field: string,
  value: DetailValue,
  seen = false,
): Pick<Added, 'seen' | 'content'> => {
  const changes = [{ field, label: field, before: [], after: [], value }];
  return { seen, content: { kind: 'correction', detail, group: 0, title: '', changes } };
};

describe('what was corrected after sending', () => {
  test('a way that is withdrawn is not used again, seen or not', () => {
    const added = [correction('contact', 'ways', ['call'])];
    expect(currentDetails(sent, added).contact).toMatchObject({ ways: ['call'] });
    expect(replyAddress(currentDetails(sent, added), 'parent')).toBeNull();
  });

  test('a way that is added counts once the front door has seen it', () => {
    const ways = ['call', 'email', 'text'];
    expect(currentDetails(sent, [correction('contact', 'ways', ways)]).contact).toMatchObject({
      ways: ['call', 'email'],
    });
    expect(currentDetails(sent, [correction('contact', 'ways', ways, true)]).contact).toMatchObject({ ways });
  });

  test('a way that was withdrawn comes back only when somebody has seen that it may', () => {
    const away = correction('contact', 'ways', ['call'], true);
    const back = ['call', 'email'];
    expect(
      replyAddress(currentDetails(sent, [away, correction('contact', 'ways', back)]), 'parent'),
    ).toBeNull();
    const seen = [away, correction('contact', 'ways', back, true)];
    expect(replyAddress(currentDetails(sent, seen), 'parent')).toBe('jo@example.org');
  });

  test('when no way is safe any more, none is', () => {
    const { contact } = currentDetails(sent, [correction('contact', 'ways', ['none'])]);
    expect(contact).toMatchObject({ ways: ['none'] });
  });

  test('an address that changed is never written to again, and the new one not before it was seen', () => {
    const to = (seen: boolean) =>
      replyAddress(currentDetails(sent, [correction('contact', 'email', 'new@example.org', seen)]), 'parent');
    expect(to(false)).toBeNull();
    expect(to(true)).toBe('new@example.org');
  });

  test('a danger counts at once, an all-clear only once it was seen', () => {
    const risk = (value: string, from: string, seen = false) =>
      currentDetails({ ...sent, people: { items: [{ name: 'Lee', risk: from }] } }, [
        correction('people', 'risk', value, seen),
      ]).people;
    expect(risk('yes', 'no')).toMatchObject({ items: [{ risk: 'yes' }] });
    expect(risk('no', 'yes')).toMatchObject({ items: [{ risk: 'yes' }] });
    expect(risk('no', 'yes', true)).toMatchObject({ items: [{ risk: 'no' }] });
  });

  test('a new warning stands beside the old one until it was read', () => {
    const before = { contact: { ways: ['call'], careful: 'He checks the phone' } };
    const added = [correction('contact', 'careful', 'He is at home on Fridays')];
    expect(currentDetails(before, added).contact).toMatchObject({
      careful: 'He is at home on Fridays; He checks the phone',
    });
  });

  test('what was sent is never changed', () => {
    const before = JSON.stringify(sent);
    currentDetails(sent, [correction('contact', 'ways', ['none'], true)]);
    expect(JSON.stringify(sent)).toBe(before);
  });
});
