import { expect, test } from 'vitest';
import { searchTerms, termsWanted } from './search-tokens.ts';

const nothing = { details: {}, suggestion: null, areas: [], source: '' };

test('statements, areas and the kind of referrer can be found, in any form of the word', () => {
  const terms = searchTerms({ ...nothing, areas: ['School and learning'], source: 'School' });
  expect(terms).toEqual(['word:learn', 'word:school']);
  expect(termsWanted('Learning schools')).toEqual([
    ['name:learning', 'word:learn'],
    ['name:schools', 'word:school'],
  ]);
});

test('a child is found by the exact words of a name, however it is accented or spaced, and by the postcode', () => {
  const details = {
    children: { items: [{ name: 'Zoë  O’Brien-Shah', knownAs: 'Zo' }] },
    home: { address: '12 Mill Lane, said in confidence', postcode: 'mx3 4ab' },
  };
  const terms = searchTerms({ ...nothing, details });
  expect(terms).toEqual(['name:obrien', 'name:shah', 'name:zo', 'name:zoe', 'postcode:MX34AB']);
  expect(termsWanted("zoe o'brien MX3 4AB")).toEqual([
    ['postcode:MX34AB'],
    ['name:zoe', 'word:zoe'],
    ['name:obrien', 'word:obrien'],
  ]);
});

test('nothing that somebody wrote in their own words can be searched', () => {
  const details = {
    children: { items: [{ name: 'Sam', school: 'Hillside', ageAbout: 'nine' }] },
    people: { items: [{ name: 'Uncle Vernon' }] },
    you: { name: 'Priya', organisation: 'Hill School' },
  };
  expect(searchTerms({ ...nothing, details })).toEqual(['name:sam']);
});
