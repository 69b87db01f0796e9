import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiences } from '../questionnaire/question.ts';
import type { Disclosable } from './disclosable.ts';
import { mailboxOf, reach } from './reach.ts';
import { recipients } from './recipients.ts';

const email = 'rowan@example.org';
const contact = (ways: string[]) => ({ email, phone: '07700 900123', ways });

describe('how somebody may be told', () => {
  test('a teacher is answered at work', () => {
    expect(mailboxOf({ audience: 'professional', details: { you: { email } } }, 'referrer')).toBe(email);
  });
  test('the family’s mailbox that a professional gave is written to only where email was ticked as safe', () => {
    const record = (ways: string[]): Disclosable => ({
      audience: 'professional',
      details: { you: { email: 'school@example.org' }, contact: contact(ways) },
    });
    expect(mailboxOf(record(['email', 'call']), 'family')).toBe(email);
    expect(mailboxOf(record(['email', 'call']), 'referrer')).toBe('school@example.org');
    for (const ways of [['call', 'letter'], ['email', 'none'], ['email', 'unknown'], []])
      expect(mailboxOf(record(ways), 'family'), ways.join()).toBeNull();
  });
  test('where no way is safe, staff read why', () => {
    const record: Disclosable = { audience: 'parent', details: { contact: contact(['none']) } };
    expect(reach(record, 'referrer')).toMatchObject({ ways: [], whyNot: 'No way that they marked as safe' });
  });
  test('nobody at home is told before the young person agrees', () => {
    const record = (homeMayKnow: string): Disclosable => ({
      audience: 'young-person',
      details: {
        told: { homeMayKnow },
        people: { items: [{ name: 'Mum', who: 'parent', reach: '07700 900111', risk: 'no' }] },
      },
    });
    for (const answer of ['no', 'ask-first', '']) expect(reach(record(answer), 'family').ways).toEqual([]);
    expect(reach(record('yes'), 'family').ways).toHaveLength(1);
  });
  test('a parent who could be put in danger, or of whom it is not known, is not called', () => {
    for (const risk of ['yes', 'unknown', '']) {
      const people = { items: [{ name: 'Dad', who: 'parent', reach: '07700 900111', risk }] };
      expect(reach({ audience: 'other', details: { people } }, 'family').ways).toEqual([]);
    }
  });
  test('a way without a number or address is no way', () => {
    const record: Disclosable = {
      audience: 'parent',
      details: { contact: { ways: ['email', 'call', 'letter'] } },
    };
    expect(reach(record, 'referrer').ways).toEqual([]);
  });
});

const ways = ['call', 'voicemail', 'text', 'email', 'letter', 'school', 'none', 'unknown'];
const settings = fc.record({
  audience: fc.constantFrom(...audiences),
  recipient: fc.constantFrom(...recipients),
  ways: fc.subarray(ways),
  told: fc.constantFrom('yes', 'no', 'ask-first'),
  risk: fc.constantFrom('yes', 'no', 'unknown'),
  who: fc.constantFrom('parent', 'sibling', 'household', 'family', 'worker', 'unknown'),
  own: fc.constantFrom(email, ''),
});

test('1,000 random settings: no mail and no call by a way that was not marked safe', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const record: Disclosable = {
        audience: given.audience,
        details: {
          contact: { email, phone: '07700 900123', ways: given.ways },
          told: { homeMayKnow: given.told },
          you: { email: given.own, phone: '01632 960000' },
          people: { items: [{ name: 'A', who: given.who, reach: '07700 900999', risk: given.risk }] },
          home: { address: '1 Mill View' },
        },
      };
      const unsafe = (way: string) =>
        !given.ways.includes(way) || given.ways.includes('none') || given.ways.includes('unknown');
      const isFamilyOwn = given.audience === 'parent' || given.audience === 'young-person';
      for (const way of reach(record, given.recipient).ways) {
        if (way.kind === 'email' && way.to === email && isFamilyOwn && unsafe('email')) return false;
        if (way.kind === 'email' && given.audience === 'professional' && given.recipient !== 'referrer') {
          if (given.recipient !== 'family' || way.to !== email || unsafe('email')) return false;
        }
        if (
          way.kind === 'call' &&
          way.number === '07700 900123' &&
          given.audience !== 'other' &&
          unsafe('call')
        )
          return false;
        if (way.kind === 'call' && way.voicemail && way.number === '07700 900123' && unsafe('voicemail'))
          return false;
        if (
          way.kind === 'call' &&
          way.number === '07700 900999' &&
          (given.risk !== 'no' || given.who !== 'parent')
        )
          return false;
        if (way.kind === 'letter' && unsafe('letter')) return false;
        if (way.kind === 'worker' && unsafe('school')) return false;
        if (given.recipient === 'other-parent' || given.recipient === 'partner-agency') return false;
      }
      return true;
    }),
    { numRuns: 1000 },
  );
});
