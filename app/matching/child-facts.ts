/** What a referral says that tells one child from another. Taken from the pages about people, and from nothing else. */
import { type DetailValues, type Group, groupsOf } from '../questionnaire/details/detail-form.ts';
import { nhsNumber, upn } from '../questionnaire/details/identifiers.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import { type Born, bornOf, isoOf, yearsOfAge } from './birth.ts';
import { type Name, nameOf } from './names.ts';
import { type Address, addressOf, postcodeOf, schoolOf } from './places.ts';

export interface ChildFacts {
  /** The child's place in the record, from 0. */
  place: number;
  names: readonly Name[];
  born: Born | null;
  /** The date is still ahead of the day it was sent: when the baby is due. */
  isDue: boolean;
  /** First and last year of birth, where only an age was given. */
  years: readonly [number, number] | null;
  school: string | null;
  nhsNumber: string | null;
  upn: string | null;
  address: Address | null;
  postcode: string | null;
  parents: readonly Name[];
  siblings: readonly Name[];
}

export type Details = Partial<Record<DetailId, DetailValues>>;

const text = (group: Group, field: string): string => {
  const value = group[field];
  return typeof value === 'string' ? value : '';
};

const isNamed = ({ forename, surnames }: Name) => forename !== null || surnames.length > 0;
const isParent = /\b(mum|mother|mam|dad|father|parent|carer)\b/i;

/** Parents among the people, and whoever tells us where they are one. */
function parentsIn(details: Details): Name[] {
  const people = groupsOf(details.people).filter((person) => text(person, 'who') === 'parent');
  const you = groupsOf(details.you).filter(
    (group) => text(group, 'organisation') === '' && isParent.test(text(group, 'relation')),
  );
  return [...people, ...you].map((person) => nameOf(text(person, 'name'))).filter(isNamed);
}

/** The children of a record, in its order, with what was known on the day it was sent. */
export function childrenIn(details: Details, at: Date): ChildFacts[] {
  const parents = parentsIn(details);
  const siblings = groupsOf(details.people)
    .filter((person) => text(person, 'who') === 'sibling')
    .map((person) => nameOf(text(person, 'name')));
  const [home = {}] = groupsOf(details.home);
  const address = addressOf(text(home, 'address'), text(home, 'postcode'));
  const groups = groupsOf(details.children);
  const named = groups.map((child) =>
    [text(child, 'name'), text(child, 'knownAs')].filter(Boolean).map(nameOf),
  );
  return groups.map((child, place) => {
    const born = bornOf(child.born);
    const names = named[place] ?? [];
    return {
      place,
      names: names.filter(isNamed),
      born,
      isDue: born !== null && isoOf(born) > at.toISOString().slice(0, 10),
      years: born ? null : yearsOfAge(text(child, 'ageAbout') || text(child, 'name'), at),
      school: schoolOf(text(child, 'school')),
      nhsNumber: nhsNumber(text(child, 'nhsNumber')),
      upn: upn(text(child, 'upn')),
      address,
      postcode: postcodeOf(text(home, 'postcode')) ?? postcodeOf(text(home, 'address')),
      parents,
      siblings: [
        ...siblings,
        ...named.flatMap((other, index) => (index === place ? [] : other.slice(0, 1))),
      ].filter(isNamed),
    };
  });
}
