import { describe, expect, test } from 'vitest';
import type { Disclosable } from './disclosable.ts';
import { disclose } from './disclose.ts';
import { guardText, stillRefused } from './guard-text.ts';
import type { Recipient } from './recipients.ts';

const ordinary: Disclosable = {
  audience: 'professional',
  details: {
    children: {
      items: [{ name: 'Ellie Marsh', knownAs: '', school: 'Hill School', nhsNumber: '943 476 5919' }],
    },
    people: {
      items: [
        { name: 'Kerry Marsh', who: 'parent', reach: '07700 900111', risk: 'no', detail: 'Mum' },
        { name: 'Bryn Cole', who: 'family', reach: 'bryn@example.org', risk: 'no', detail: 'Uncle' },
      ],
    },
    home: { address: '14a Rose Lane\nAshwell', postcode: 'MX1 2AB', private: 'no', interpreter: 'no' },
    you: {
      name: 'Priya Shah',
      organisation: 'Hill School, teacher',
      email: 'priya@hill.example.org',
      phone: '01632 960221',
    },
    contact: { phone: '07700 900123', ways: ['call'] },
  },
};
const withHome = (home: Record<string, string>): Disclosable => ({
  ...ordinary,
  details: { ...ordinary.details, home: { ...ordinary.details.home, ...home } },
});
const withYou = (you: Record<string, string>, audience: Disclosable['audience']): Disclosable => ({
  ...ordinary,
  audience,
  details: { ...ordinary.details, you },
});
const privately = withHome({ private: 'yes', privateFrom: 'Dean' });
const found = (text: string, recipient: Recipient = 'family', record: Disclosable = ordinary) =>
  guardText(text, record, recipient).map((one) => one.found);

describe('a text that leaves holds nothing its reader must not have', () => {
  test.each([
    ['the postcode as it was given', 'They live at MX1 2AB now', 'MX1 2AB'],
    ['a postcode without its gap, in small letters', 'near mx12ab.', 'mx12ab'],
    ['a postcode with odd spacing', 'MX1\u00a0 2-AB', 'MX1  2-AB'],
    ['the street with its number', 'We called at 14A, rose lane.', '14A, rose lane'],
    ['the street without its number', 'We went to Rose Ln yesterday', 'Rose Ln'],
    ['a telephone number without gaps', 'Ring 07700900123', '07700900123'],
    ['a telephone number from abroad', 'Ring +44 7700 900 123 please', '+44 7700 900 123'],
    ['another person’s number', 'on (07700) 900-111', '(07700) 900-111'],
    ['an email address in capitals', 'write to BRYN@Example.ORG', 'BRYN@Example.ORG'],
    ['who told us', 'PRIYA  SHAH told us', 'PRIYA  SHAH'],
    ['who told us, by surname', 'Miss Shah was worried', 'Shah'],
    ['who told us, by first name', 'Priya was worried', 'Priya'],
    ['where who told us works', 'the hill school told us', 'hill school'],
    ['a name with its ending', 'Bryn Cole’s flat', 'Bryn Cole’s'],
    ['another person, by surname', 'Mr Cole has them at weekends', 'Cole'],
    ['another person, by first name', 'as Bryn said', 'Bryn'],
    ['a name with a mark in it that nobody sees', 'Pri\u200bya Sh\u00adah told us', 'Priya Shah'],
    ['an NHS number', 'NHS 9434765919', '9434765919'],
  ])('%s is found', (_, text, expected) => expect(found(text)).toEqual([expected]));

  test.each([
    ['ordinary words', 'Kerry and Ellie have a rose garden. Will you call us on 01632 960100?'],
    ['a number that only holds the same digits', 'Case 107700900123456'],
    ['a postcode next door', 'MX1 2AC'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => expect(found(text)).toEqual([]));

  test('the people at work may write what they need to', () => {
    expect(found('14a Rose Lane, MX1 2AB', 'front-door')).toEqual([]);
    expect(found('14a Rose Lane, MX1 2AB', 'receiving-team')).toEqual([]);
  });

  test('a professional is not kept from their own name, and is from the family’s number', () => {
    expect(found('Thank you, Priya Shah of Hill School', 'referrer')).toEqual([]);
    expect(found('The family is on 07700 900123', 'referrer')).toEqual(['07700 900123']);
  });

  test('a parent who wrote is addressed by name', () => {
    const own = withYou({ name: 'Kerry Marsh', relation: 'Mum' }, 'parent');
    expect(found('Dear Kerry Marsh', 'family', own)).toEqual([]);
    expect(found('Kerry Marsh told us', 'other-parent', own)).not.toEqual([]);
  });

  test('a name the family shares gives nobody away', () => {
    const gran = withYou({ name: 'Ann Marsh', keepName: 'no' }, 'other');
    expect(found('The Marsh family', 'family', gran)).toEqual([]);
    expect(found('Ann Marsh told us', 'family', gran)).toEqual(['Ann Marsh']);
  });
});

describe('what a reason may let through', () => {
  const refused = (text: string, record: Disclosable, recipient: Recipient = 'family') =>
    stillRefused(guardText(text, record, recipient), 'The family asked for it in writing').length > 0;

  test('an address that need not be private may stay with a reason, and not without', () => {
    expect(refused('14a Rose Lane', ordinary)).toBe(false);
    expect(stillRefused(guardText('14a Rose Lane', ordinary, 'family'), '  ')).toHaveLength(1);
  });
  test('a private address never goes, whatever the reason', () => {
    for (const text of ['14a Rose Lane', 'rose lane', 'MX12AB'])
      for (const recipient of [
        'referrer',
        'family',
        'other-parent',
        'partner-agency',
        'young-person',
      ] as const)
        expect([text, recipient, refused(text, privately, recipient)]).toEqual([text, recipient, true]);
  });
  test('nor does a postcode that was typed with the address', () => {
    const typed = withHome({ private: 'yes', postcode: '', address: '3 Mill View, Ashwell mx9 9zz' });
    expect(refused('They are at MX99ZZ', typed)).toBe(true);
  });
  test('nor does the name of somebody who asked not to be named', () => {
    const neighbour = withYou({ name: 'Olwen Price', keepName: 'no' }, 'other');
    expect(refused('Mrs Price next door rang us', neighbour)).toBe(true);
    const open = withYou({ name: 'Olwen Price', keepName: 'yes' }, 'other');
    expect(refused('Mrs Price next door rang us', open)).toBe(false);
  });
});

describe('a new address, and a former partner who was of the household', () => {
  const record = {
    ...privately,
    details: {
      ...privately.details,
      people: {
        items: [
          { name: 'Kerry Marsh', who: 'parent', detail: '', reach: '07700 900111', risk: 'no' },
          {
            name: 'Dean Foley',
            who: 'household',
            detail: 'Former partner',
            reach: '07700 900777',
            risk: 'yes',
          },
        ],
      },
    },
    people: [
      {
        id: 'home' as const,
        title: 'Where do the children live?',
        groups: [
          {
            title: '',
            rows: [
              { field: 'address', label: 'Address', value: ['14a Rose Lane\nAshwell'] },
              { field: 'postcode', label: 'Postcode', value: ['MX1 2AB'] },
            ],
          },
        ],
      },
      {
        id: 'children' as const,
        title: 'Children',
        groups: [{ title: 'Child', rows: [{ field: 'school', label: 'School', value: ['Hill School'] }] }],
      },
    ],
    sections: [
      {
        id: 'words',
        title: 'Words',
        rows: [{ question: 'happening', answered: ['She fled to 14a Rose Lane'] }],
      },
    ],
  };

  test('nothing that goes to him holds it: not what is given, and not what is written', () => {
    const given = JSON.stringify(disclose(record, 'other-parent'));
    expect(given).not.toMatch(/rose|mx1|ashwell|hill school/i);
    for (const text of ['14a Rose Lane', 'Rose Lane', 'mx1 2ab', 'Ellie goes to Hill School'])
      expect([text, stillRefused(guardText(text, record, 'other-parent'), 'any reason')]).not.toEqual([
        text,
        [],
      ]);
  });

  test('the same person on the family’s side is not sent it either', () => {
    expect(JSON.stringify(disclose(record, 'family'))).not.toMatch(/rose|mx1|ashwell/i);
  });

  test('an agency that needs the address is told in the same breath from whom to keep it', () => {
    const given = disclose(record, 'partner-agency');
    expect(JSON.stringify(given.people)).toContain('Rose Lane');
    expect(given.keepAddressFrom).toBe('Dean');
    expect(JSON.stringify(given.sections)).not.toContain('Rose Lane');
    expect(given.withheld).toBe(1);
  });

  test('a check about one child says nothing of another', () => {
    const two = {
      ...record,
      people: [
        {
          ...record.people[1],
          id: 'children' as const,
          title: '',
          groups: [
            { title: 'Child 1', rows: [{ field: 'name', label: 'Name', value: ['Ellie'] }] },
            { title: 'Child 2', rows: [{ field: 'name', label: 'Name', value: ['Tom'] }] },
          ],
        },
      ],
    };
    expect(JSON.stringify(disclose(two, 'partner-agency', { children: [1] }))).not.toContain('Ellie');
  });
});
