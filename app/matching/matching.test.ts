import { describe, expect, test } from 'vitest';
import { upn } from '../questionnaire/details/identifiers.ts';
import { yearsOfAge } from './birth.ts';
import { type ChildFacts, childrenIn } from './child-facts.ts';
import { compareChildren } from './compare.ts';
import { keysOf, searchKeysOf } from './keys.ts';
import { nameOf } from './names.ts';
import { addressOf, householdOf, postcodeOf, schoolOf } from './places.ts';

const at = new Date('2026-11-24T10:00Z');

interface Brief {
  name: string;
  born?: string;
  knownAs?: string;
  school?: string;
  nhsNumber?: string;
  upn?: string;
  ageAbout?: string;
  address?: string;
  postcode?: string;
  parents?: string[];
  siblings?: string[];
}

/** A child as a referral would give it; `born` as day month year. */
function child({
  address = '',
  postcode = '',
  parents = [],
  siblings = [],
  born = '',
  ...own
}: Brief): ChildFacts {
  const [day = '', month = '', year = ''] = born.split(' ');
  const people = [
    ...parents.map((name) => ({ name, who: 'parent' })),
    ...siblings.map((name) => ({ name, who: 'sibling' })),
  ];
  const [found] = childrenIn(
    {
      children: { items: [{ ...own, born: { day, month, year } } as never] },
      home: { address, postcode },
      people: { items: people },
    },
    at,
  );
  if (!found) throw new Error('There is no child');
  return found;
}
/** The same pupil number with the check letter it must have. */
const withCheckLetter = (number: string): string =>
  [...'ABCDEFGHJKLMNPQRTUVWXYZ'].map((letter) => letter + number.slice(1)).find((one) => upn(one)) ?? '';
const kind = (one: Brief, other: Brief) => compareChildren(child(one), child(other)).kind;
const says = (one: Brief, other: Brief) => compareChildren(child(one), child(other)).reasons;
const finds = (one: Brief, other: Brief) => {
  const kept = new Set(keysOf(child(other)));
  return searchKeysOf(child(one)).some((key) => kept.has(key));
};

describe('how a name is written', () => {
  test.each([
    ['Zoë O’Brien', 'zoe', ['obrien']],
    ['ZOE OBRIEN', 'zoe', ['obrien']],
    ['Smith, John', 'john', ['smith']],
    ['Amy-Leigh Carter-Jones', 'amy', ['carterjones', 'carter', 'jones']],
    ['Piotr van der Berg', 'piotr', ['berg']],
    ['Fatima al-Hassan', 'fatima', ['hassan']],
    ['Callum Mc Donald', 'callum', ['mcdonald']],
    ['Baby Smith', null, ['smith']],
    ['Unborn baby of Kelly Smith', null, ['smith']],
    ['Đặng Işıl', 'dang', ['isil']],
    ['Олександр Шевченко', 'олександр', ['шевченко']],
    ['Tom Reed Jr', 'tom', ['reed']],
    ['about 6, called Jo', 'jo', []],
    ['the baby', null, []],
    ['The baby at number 12', null, []],
  ])('%s', (written, forename, surnames) => {
    expect(nameOf(written)).toMatchObject({ forename, surnames });
  });
});

describe('where a family lives', () => {
  test('one home has one line, however it is written', () => {
    const lines = [
      ['Flat 3, 12 Weaver Street, Ashwell', 'MX1 2AB'],
      ['flat 3\n12 Weaver St', 'mx12ab'],
      ['Apartment 3, 12 Weaver St., Ashwell MX1 2AB', ''],
    ].map(([address = '', postcode = '']) => householdOf(addressOf(address, postcode)));
    expect(new Set(lines)).toEqual(new Set(['MX12AB 3 12']));
  });
  test('without a number or a name nobody’s home is known', () => {
    expect(addressOf('Weaver Street', 'MX1 2AB')).toBeNull();
    expect(addressOf('', '')).toBeNull();
  });
  test('a postcode is read where it stands, with O for zero put right', () => {
    expect(['MX1 2AB', 'mx12ab', 'MX1 OAB', 'Ashwell'].map(postcodeOf)).toEqual([
      'MX12AB',
      'MX12AB',
      'MX10AB',
      null,
    ]);
  });
  test('a school is known by its own name', () => {
    expect(['Ashwell Primary School', 'Ashwell C of E Primary', 'ashwell'].map(schoolOf)).toEqual(
      Array(3).fill('ashwell'),
    );
  });
  test('about how old gives the years to look in', () => {
    const ages = ['about 6', '5 or 6', '18 months', 'six', 'teenager', 'Year 3', 'reception', 'born in 2019'];
    expect([...ages, '3/4/2019', '6, here since 2019'].map((age) => yearsOfAge(age, at))).toEqual([
      [2018, 2021],
      [2018, 2022],
      [2023, 2025],
      [2018, 2021],
      null,
      [2016, 2020],
      [2019, 2023],
      [2019, 2019],
      [2019, 2019],
      null,
    ]);
  });
});

describe('the same child, told of twice', () => {
  const robin: Brief = { name: 'Robert Smith', born: '3 4 2019' };
  test.each<[string, Brief, string]>([
    [
      'a nickname',
      { name: 'Bob Smith', born: '3 4 2019' },
      'One first name is used for the other: Robert, Bob',
    ],
    ['a surname by ear', { name: 'Robert Smyth', born: '3 4 2019' }, 'Surname sounds the same: Smith, Smyth'],
    [
      'a slip of the keyboard',
      { name: 'Robret Smith', born: '3 4 2019' },
      'First name sounds the same: Robert, Robret',
    ],
    [
      'day and month swapped',
      { name: 'Robert Smith', born: '4 3 2019' },
      'Same date of birth with day and month swapped',
    ],
    ['a wrong year', { name: 'Robert Smith', born: '3 4 2018' }, 'Date of birth differs by one slip'],
    [
      'names in the other order',
      { name: 'Smith Robert', born: '3 4 2019' },
      'First name and surname in each other’s place',
    ],
    [
      'half a double surname',
      { name: 'Robert Smith-Okafor', born: '3 4 2019' },
      'Part of a double surname is the same: Smith',
    ],
    ['only an age', { name: 'Robert Smith', ageAbout: 'about 7' }, 'The age fits'],
    ['only a class', { name: 'Robert Smith', ageAbout: 'Year 3' }, 'The age fits'],
    ['only a year', { name: 'Robert Smith', ageAbout: 'born in 2019' }, 'The age fits'],
    [
      'a day that nobody knew',
      { name: 'Robert Smith', born: '1 1 2019' },
      'Same year of birth; 1 January often stands for a day nobody knows',
    ],
    [
      'the name he goes by',
      { name: 'Ashgar Smith', knownAs: 'Bobby Smith', born: '3 4 2019' },
      'One first name is used for the other: Robert, Bobby',
    ],
  ])('is found and explained in spite of %s', (_, other, reason) => {
    expect(finds(robin, other)).toBe(true);
    expect(finds(other, robin)).toBe(true);
    expect(kind(robin, other)).toMatch(/strong|likely|possible/);
    expect(says(robin, other)).toContain(reason);
  });
  describe('is named as their people name children', () => {
    const born = '3 4 2019';
    test.each([
      ['a given name of two words, surname first', 'Wang Xiao Ming', 'Xiaoming Wang'],
      ['a middle word left out, surname first', 'Đặng Văn Hùng', 'Hung Dang'],
      ['an article that is part of the name, or not', 'Mohammed Al-Sayed', 'Muhamad Elsayed'],
      ['marks that a keyboard lacks', 'Işıl Yıldız', 'Isil Yildiz'],
      ['another alphabet in both tellings', 'محمد علي', 'محمد علي'],
    ])('with %s', (_, one, other) => {
      for (const [a, b] of [
        [one, other],
        [other, one],
      ]) {
        expect(finds({ name: a ?? '', born }, { name: b ?? '', born })).toBe(true);
        expect(kind({ name: a ?? '', born }, { name: b ?? '', born })).toBe('strong');
      }
    });
    test('surname first, and by another name at school', () => {
      const one = { name: 'Wong Ka Yan', knownAs: 'Karen', born };
      const other = { name: 'Karen Wong', born };
      expect(kind(one, other)).toBe('strong');
      expect(says(one, other)).toContain('The surname may be written first: Wong');
    });
    test('a name of two words as one, or the surname alone', () => {
      const whole = { name: 'Abdul Rahman', born };
      expect(says({ name: 'Abdurrahman', born }, whole)).toContain('Both names written as one: Abdurrahman');
      expect(kind({ name: 'Abdurrahman', born }, whole)).toBe('possible');
      expect(says({ name: 'Reed', born }, { name: 'Tom Reed', born })).toContain('Same surname: Reed');
      expect(kind({ name: 'Reed', born }, { name: 'Tom Reed', born })).toBe('possible');
    });
    test('in an alphabet that the other record does not use: nothing is said to differ', () => {
      const home = { address: '12 Weaver Street', postcode: 'MX1 2AB' };
      const [one, other] = [
        { name: '王小明', born, ...home },
        { name: 'Wang Xiaoming', born, ...home },
      ];
      expect(kind(one, other)).toBe('likely');
      expect(compareChildren(child(one), child(other)).against).toEqual([
        'The names are in different alphabets: read them together',
      ]);
    });
  });
  test('is found by a number, whatever else is wrong', () => {
    const [one, other] = [
      { name: 'Robert Smith', nhsNumber: '943 476 5919' },
      { name: 'the boy', nhsNumber: '9434765919' },
    ];
    expect(finds(one, other)).toBe(true);
    expect(kind(one, other)).toBe('number');
  });
  test('is found by a unique pupil number, whatever else is wrong', () => {
    const [one, other] = [
      { name: 'Robert Smith', upn: 'A123456789012' },
      { name: 'the boy', upn: 'a123 4567 89012' },
    ].map((brief) => ({ ...brief, upn: withCheckLetter(brief.upn) }));
    if (!one || !other) throw new Error('There are two');
    expect(finds(one, other)).toBe(true);
    expect(kind(one, other)).toBe('number');
    expect(says(one, other)).toContain('Unique pupil number the same');
  });
  test.each([
    ['school', { school: 'Ashwell Primary' }, { school: 'Ashwell C of E Primary School' }],
    ['postcode', { postcode: 'MX1 2AB' }, { postcode: 'mx12ab' }],
  ])('is put forward, told of as neighbours do: a first name, about how old, and the %s', (_, one, other) => {
    const told = { name: 'about 7, called Bobby', ...one };
    expect(finds(told, { ...robin, ...other })).toBe(true);
    expect(kind(told, { ...robin, ...other })).toBe('possible');
    expect(kind(told, { ...robin, born: '3 4 2012', ...other })).toBeNull();
  });
  test('is found in the same home where only one telling has its postcode, and not in a street of that name elsewhere', () => {
    const one = { name: 'Bobby', address: '12 Weaver St, Ashwell' };
    const home = { ...robin, address: '12 Weaver Street', postcode: 'MX1 2AB' };
    expect(finds(one, home)).toBe(true);
    expect(says(one, home)).toContain('Same address');
    expect(says({ ...one, postcode: 'MX9 7TT' }, home)).not.toContain('Same address');
  });
  test('is found by the date alone with day and month swapped, where nobody knows the name', () => {
    const one = { name: 'the boy', born: '4 3 2019' };
    expect(finds(one, { name: 'Robert Smith', born: '3 4 2019' })).toBe(true);
    expect(finds(one, { name: 'Robert Smith', born: '5 9 2019' })).toBe(false);
  });
  test('is not found by a number whose check digit is wrong', () => {
    const slip = { name: 'the boy', nhsNumber: '9434765918', upn: 'B823432112301' };
    const one = { name: 'Robert Smith', nhsNumber: '9434765918', upn: 'B823432112301' };
    expect(finds(one, slip)).toBe(false);
    expect(kind(one, slip)).toBeNull();
  });
  test('is found under a new surname, in a new home, by its mother', () => {
    const one = { ...robin, parents: ['Kelly Smith'] };
    const other = { name: 'Robbie Doyle', born: '3 4 2019', parents: ['Kelly Smith'] };
    expect(finds(one, other)).toBe(true);
    expect(kind(one, other)).toBe('strong');
    expect(says(one, other)).toContain('Same parent or carer: Kelly Smith');
  });
  test('is found from before birth, also when born as early as a baby can live', () => {
    const due = { name: 'Unborn baby of Kelly Smith', born: '2 3 2027', parents: ['Kelly Smith'] };
    const early = { name: 'Ivy Smith', born: '10 11 2026', parents: ['Kelly Smith'] };
    expect(kind(early, due)).toBe('likely');
  });
  test('is found from before birth', () => {
    const one = { name: 'Unborn baby of Kelly Smith', born: '2 1 2027', parents: ['Kelly Smith'] };
    const other = { name: 'Ivy Smith', born: '1 11 2026', parents: ['Kelly Smith'] };
    expect(finds(other, one)).toBe(true);
    expect(kind(other, one)).toBe('likely');
  });
});

describe('another child', () => {
  const family = { address: '12 Weaver Street', postcode: 'MX1 2AB', parents: ['Kelly Smith'] };
  test('a twin is family, and is not taken for the child', () => {
    const one = { name: 'Ella Smith', born: '3 4 2019', siblings: ['Bella Smith'], ...family };
    const other = { name: 'Bella Smith', born: '3 4 2019', siblings: ['Ella Smith'], ...family };
    expect(kind(one, other)).toBe('household');
    expect(compareChildren(child(one), child(other)).against).toContain(
      'Ella is a brother or sister in the other record',
    );
  });
  test('twins of alike names are not put forward as one child, though neither record names the other', () => {
    const born = '3 4 2019';
    for (const [one, other] of [
      ['Ella Smith', 'Bella Smith'],
      ['Tyler Smith', 'Taylor Smith'],
    ]) {
      const [a, b] = [
        { name: one ?? '', born, ...family },
        { name: other ?? '', born, ...family },
      ];
      expect(kind(a, b)).toBe('likely');
      expect(compareChildren(child(a), child(b)).against).toContain(
        'Could be twins: the first names are only alike',
      );
    }
    expect(kind({ name: 'Bob Smith', born, ...family }, { name: 'Robert Smith', born, ...family })).toBe(
      'strong',
    );
  });
  test('children who are fostered at one address are not each other, and cousins of one name have no parent in common', () => {
    const home = { address: '12 Weaver Street', postcode: 'MX1 2AB' };
    const foster = { ...home, parents: ['Ann Foster'] };
    expect(
      kind(
        { name: 'Leo Hart', born: '3 4 2019', ...foster },
        { name: 'Leo Banks', born: '9 9 2014', ...foster },
      ),
    ).toBe('household');
    const cousins = [
      { name: 'Mohammed Khan', born: '3 4 2019', parents: ['Imran Khan'], ...home },
      { name: 'Mohammed Khan', born: '3 9 2019', parents: ['Asif Khan'], ...home },
    ].map(child);
    const [one, other] = cousins;
    if (!one || !other) throw new Error('There are two');
    expect(compareChildren(one, other).against).toContain('No parent or carer is named in both');
  });
  test('a brother who is only named, and goes to another school, is found by the mother they share', () => {
    const mother = { parents: ['Ann Crabtree'] };
    const lily = { name: 'Lily Crabtree', born: '3 4 2017', siblings: ['Toby'], ...mother };
    const toby = { name: 'Toby Crabtree', born: '9 6 2014', ...mother };
    expect(finds(lily, toby)).toBe(true);
    expect(kind(lily, toby)).toBe('household');
  });
  test('a brother who is only named is found at the same school, by the whole name or the family’s, and no stranger is', () => {
    const school = 'Ashwell Primary School';
    const lily = { name: 'Lily Crabtree', born: '3 4 2017', school, siblings: ['Toby Crabtree'] };
    const toby = { name: 'Toby Crabtree', born: '9 6 2014', school };
    expect(finds(lily, toby)).toBe(true);
    expect(kind(lily, toby)).toBe('household');
    expect(says(lily, toby)).toContain('Named as a brother or sister, by the whole name: Toby Crabtree');
    expect(kind({ ...lily, siblings: ['Toby'] }, toby)).toBe('household');
    expect(kind(lily, { ...toby, name: 'Toby Nolan' })).toBeNull();
    expect(kind({ ...lily, siblings: ['Toby'] }, { ...toby, name: 'Toby Nolan' })).toBeNull();
    expect(kind(lily, { ...toby, school: 'Westbourne Academy' })).toBeNull();
  });
  test('a child of the same name and another age is not put forward', () => {
    expect(
      kind({ name: 'Robert Smith', born: '3 4 2019' }, { name: 'Robert Smith', born: '21 9 2011' }),
    ).toBeNull();
  });
  test('the same surname in the same street is nobody’s match, however common the name', () => {
    const street = { address: '12 Weaver Street', postcode: 'MX1 2AB' };
    const next = { address: '14 Weaver Street', postcode: 'MX1 2AB' };
    const one = { name: 'Aisha Khan', born: '3 4 2019', ...street };
    expect(kind(one, { name: 'Imran Khan', born: '9 11 2016', ...next })).toBeNull();
    expect(kind(one, { name: 'Aisha Khan', born: '21 9 2011', ...next })).toBeNull();
    expect(kind(one, { name: 'Imran Khan', born: '9 11 2016', ...street })).toBe('household');
  });
  test('an unborn baby of another mother of the same street is not put forward', () => {
    const one = { name: 'Unborn baby', born: '2 1 2027', postcode: 'MX1 2AB', parents: ['Kelly Smith'] };
    const other = { name: 'Baby Jones', born: '2 1 2027', postcode: 'MX1 2AB', parents: ['Dawn Jones'] };
    expect(kind(one, other)).toBeNull();
  });
  test('of two children without a name nothing is known but the home', () => {
    const home = { address: '12 Weaver Street', postcode: 'MX1 2AB' };
    expect(kind({ name: 'the baby', ...home }, { name: 'the girl', ...home })).toMatch(/possible|household/);
    expect(kind({ name: 'the baby' }, { name: 'the boy' })).toBeNull();
  });
  test('two valid numbers that differ are said, and come last', () => {
    const [one, other] = [
      { name: 'Robert Smith', born: '3 4 2019', nhsNumber: '9434765919' },
      { name: 'Robert Smith', born: '3 4 2019', nhsNumber: '9434765870' },
    ];
    expect(kind(one, other)).toBe('possible');
    expect(compareChildren(child(one), child(other)).against).toEqual([
      'NHS number different, and both are valid numbers',
    ]);
  });
});
