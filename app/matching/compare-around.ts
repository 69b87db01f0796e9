/** What agrees around two children: home, parents, brothers and sisters, school. */
import type { ChildFacts } from './child-facts.ts';
import { forenamePair, surnamePair } from './compare-names.ts';
import { isSlip, type Name } from './names.ts';
import { type Address, householdOf } from './places.ts';

const isSamePerson = (a: Name, b: Name): boolean =>
  a.forename !== null &&
  b.forename !== null &&
  ['same', 'alike'].includes(forenamePair(a.forename, b.forename).is) &&
  a.surnames.length > 0 &&
  b.surnames.length > 0 &&
  a.surnames.some((x) => b.surnames.some((y) => surnamePair(x, y).is !== 'different'));

const shared = (some: readonly Name[], others: readonly Name[]): string | null =>
  some.find((one) => others.some((other) => isSamePerson(one, other)))?.written ?? null;

/** The same number in a street of the same name, where no postcode says that it is another street. */
function isSameDoor(one: Address | null, other: Address | null): boolean {
  if (!one?.street || one.street !== other?.street || one.number !== other.number) return false;
  const { postcode: a } = one;
  const { postcode: b } = other;
  return a === null || b === null || a === b || isSlip(a, b);
}

/**
 * One is named as a brother or sister in the other record, by first name and surname, and goes to the same school: of
 * one name alone there are many. A first name without a surname is taken for the family's.
 */
function siblingAtSchool(one: ChildFacts, other: ChildFacts): string | null {
  if (!one.school || one.school !== other.school) return null;
  const of = (child: ChildFacts, { names, siblings }: ChildFacts) =>
    child.names.find(
      (name) =>
        !names.some(({ forename }) => forename === name.forename) &&
        siblings.some((sibling) => {
          const family = sibling.surnames.length > 0 ? [sibling] : names;
          return (
            sibling.forename === name.forename &&
            family.some(({ surnames }) => isSamePerson({ ...sibling, surnames }, name))
          );
        }),
    )?.written ?? null;
  return of(one, other) ?? of(other, one);
}

export interface Around {
  says: string[];
  /** The same home or the same parent. */
  isFamily: boolean;
}

/** Everything but name, birth and number. */
export function aroundOf(one: ChildFacts, other: ChildFacts): Around {
  const says: string[] = [];
  const [homeA, homeB] = [householdOf(one.address), householdOf(other.address)];
  const sameHome =
    homeA !== null && homeB !== null && (homeA === homeB || isSameDoor(one.address, other.address));
  if (sameHome) says.push('Same address');
  const parent = shared(one.parents, other.parents);
  if (parent) says.push(`Same parent or carer: ${parent}`);
  const sibling = shared(one.siblings, other.siblings);
  if (sibling) says.push(`Brother or sister with the same name in both records: ${sibling}`);
  const atSchool = siblingAtSchool(one, other);
  if (atSchool) says.push(`Named as a brother or sister, by the whole name: ${atSchool}`);
  if (one.school && one.school === other.school) says.push('Same school');
  if (!sameHome && one.postcode && one.postcode === other.postcode) says.push('Same postcode');
  return { says, isFamily: sameHome || [parent, sibling, atSchool].some((name) => name !== null) };
}

/** Both name parents or carers, and none of them in common: cousins of one name often live at one address. */
export const isOfOtherParents = (one: ChildFacts, other: ChildFacts): boolean =>
  one.parents.length > 0 && other.parents.length > 0 && shared(one.parents, other.parents) === null;

/** The other record names this child as a brother or sister: so it is about somebody else. */
export function namedAsSibling(one: ChildFacts, other: ChildFacts): string | null {
  const of = (child: ChildFacts, inRecord: ChildFacts) =>
    child.names.find(
      ({ forename }) =>
        forename !== null &&
        inRecord.siblings.some((sibling) => sibling.forename === forename) &&
        !inRecord.names.some((name) => name.forename === forename),
    )?.forename ?? null;
  return of(one, other) ?? of(other, one);
}
