/** What agrees between the names of two children, in words: spelling, sound, slips, nicknames and known-as. */
import type { ChildFacts } from './child-facts.ts';
import { givenAsOne, isComparable, isSlip, type Name, soundsTheSame, surnameFirst } from './names.ts';
import { isNickname } from './nicknames.ts';

export type NameAgreement = 'same' | 'alike' | 'unknown' | 'different';
/** How far something agrees, and how that is said; nothing is said of what differs. */
export interface Told<T> {
  is: T;
  says: string[];
  /** They are two ways to write or hear one name, or two names: twins are often called so. */
  isOnlyAlike?: true;
}

/** The nearest first. */
export const agreementOrder: Record<NameAgreement, number> = { same: 0, alike: 1, unknown: 2, different: 3 };
export const capital = (name: string) =>
  name.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const both = (one: string, other: string) => `${capital(one)}, ${capital(other)}`;

/** Two first names, in small letters. */
export function forenamePair(one: string, other: string): Told<NameAgreement> {
  if (one === other) return { is: 'same', says: [`Same first name: ${capital(one)}`] };
  if (isNickname(one, other))
    return { is: 'alike', says: [`One first name is used for the other: ${both(one, other)}`] };
  if (soundsTheSame(one, other))
    return { is: 'alike', says: [`First name sounds the same: ${both(one, other)}`], isOnlyAlike: true };
  if (isSlip(one, other))
    return { is: 'alike', says: [`First name differs by a slip: ${both(one, other)}`], isOnlyAlike: true };
  const short = Math.min(one.length, other.length);
  if (short === 1 ? one[0] === other[0] : short >= 3 && (one.startsWith(other) || other.startsWith(one)))
    return { is: 'alike', says: [`One first name is short for the other: ${both(one, other)}`] };
  return { is: 'different', says: [] };
}

const better = (one: Told<NameAgreement>, other: Told<NameAgreement>) =>
  agreementOrder[other.is] < agreementOrder[one.is] ? other : one;

/** Whether any of them stand in one alphabet: of a name in another nothing can be said, and least that it is different. */
const canCompare = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => isComparable(one, other)));

/** Both are named, and in alphabets that only a person can set beside each other. */
export function areOfOtherAlphabets(one: ChildFacts, other: ChildFacts): boolean {
  const given = ({ names }: ChildFacts) =>
    names.flatMap(({ forename, surnames }) => [forename ?? '', ...surnames]);
  const [some, others] = [given(one).filter(Boolean), given(other).filter(Boolean)];
  return some.length > 0 && others.length > 0 && !canCompare(some, others);
}

/** The best agreement between any first name of one and any of the other. */
export function compareForenames(one: readonly Name[], other: readonly Name[]): Told<NameAgreement> {
  const givenIn = (names: readonly Name[]) => names.flatMap(({ forename }) => forename ?? []);
  const [some, others] = [givenIn(one), givenIn(other)];
  if (!canCompare(some, others)) return { is: 'unknown', says: [] };
  let best: Told<NameAgreement> = { is: 'different', says: [] };
  for (const a of some) for (const b of others) best = better(best, forenamePair(a, b));
  if (best.is !== 'different') return best;
  // Known by a middle name.
  const middles = (names: readonly Name[]) => names.flatMap(({ middle }) => middle);
  const shared = [
    ...some.filter((name) => middles(other).includes(name)),
    ...others.filter((name) => middles(one).includes(name)),
  ];
  if (shared[0]) return { is: 'alike', says: [`One is known by a middle name: ${capital(shared[0])}`] };
  return asOneWord(one, other) ?? asOneWord(other, one) ?? best;
}

/** A name that was given as one word: the whole of the other's run together, or its surname alone. */
function asOneWord(one: readonly Name[], other: readonly Name[]): Told<NameAgreement> | null {
  for (const { forename, surnames } of one) {
    if (forename === null || surnames.length > 0) continue;
    for (const b of other) {
      const [surname] = b.surnames;
      if (surname === undefined) continue;
      const whole = givenAsOne(b) + surname;
      if (whole === forename || isSlip(whole, forename))
        return { is: 'alike', says: [`Both names written as one: ${capital(forename)}`] };
      if (surnamePair(forename, surname).is !== 'different') return { is: 'unknown', says: [] };
    }
  }
  return null;
}

/** Without the article that some write as part of it. */
const bare = (surname: string) => (surname.length > 5 ? surname.replace(/^[ae]l/, '') : surname);

/** Two surnames, in small letters. */
export function surnamePair(one: string, other: string): Told<NameAgreement> {
  if (one === other) return { is: 'same', says: [`Same surname: ${capital(one)}`] };
  if (soundsTheSame(one, other))
    return { is: 'alike', says: [`Surname sounds the same: ${both(one, other)}`] };
  if (isSlip(one, other)) return { is: 'alike', says: [`Surname differs by a slip: ${both(one, other)}`] };
  if (bare(one) === bare(other))
    return { is: 'alike', says: [`Surname with and without its article: ${both(one, other)}`] };
  return { is: 'different', says: [] };
}

const wholeSurnames = (names: readonly Name[]) => names.flatMap(({ surnames }) => surnames[0] ?? []);

/** Of one word alone nobody knows which of the two it is. */
const loneWords = (names: readonly Name[]) =>
  names.flatMap(({ forename, surnames }) => (surnames.length === 0 && forename !== null ? [forename] : []));

/** The surname of one where the other was given as a single word: the same word, or nothing that can be said. */
function loneSurname(one: readonly Name[], other: readonly Name[]): Told<NameAgreement> {
  const found = [
    ...loneWords(one).filter((word) => wholeSurnames(other).includes(word)),
    ...loneWords(other).filter((word) => wholeSurnames(one).includes(word)),
  ];
  return found[0]
    ? { is: 'same', says: [`Same surname: ${capital(found[0])}`] }
    : { is: 'unknown', says: [] };
}

/** The best agreement between their surnames, halves of double ones and a parent’s included. */
export function compareSurnames(one: ChildFacts, other: ChildFacts): Told<NameAgreement> {
  const [some, others] = [wholeSurnames(one.names), wholeSurnames(other.names)];
  if (some.length === 0 || others.length === 0) return loneSurname(one.names, other.names);
  if (!canCompare(some, others)) return { is: 'unknown', says: [] };
  let best: Told<NameAgreement> = { is: 'different', says: [] };
  for (const a of some) for (const b of others) best = better(best, surnamePair(a, b));
  if (best.is !== 'different') return best;
  const halvesOf = (names: readonly Name[]) =>
    names.flatMap(({ surnames, middle }) => [...surnames, ...(surnames.length > 0 ? middle.slice(-1) : [])]);
  for (const a of halvesOf(one.names))
    for (const b of halvesOf(other.names))
      if (a === b || (a.length > 3 && isSlip(a, b)))
        return { is: 'alike', says: [`Part of a double surname is the same: ${capital(a)}`] };
  const first = (names: readonly Name[], surnames: readonly string[]) =>
    names.map((name) => surnameFirst(name)?.surname ?? '').find((name) => surnames.includes(name));
  const stands = first(one.names, others) ?? first(other.names, some);
  if (stands) return { is: 'alike', says: [`The surname may be written first: ${capital(stands)}`] };
  const asParent = (names: readonly string[], parents: readonly Name[]) =>
    names.find((name) => wholeSurnames(parents).some((parent) => parent === name));
  const parent = asParent(some, other.parents) ?? asParent(others, one.parents);
  return parent
    ? { is: 'alike', says: [`The surname is a parent’s in the other record: ${capital(parent)}`] }
    : best;
}

/** First name and surname in each other's place. */
export const isTurned = (one: ChildFacts, other: ChildFacts): boolean =>
  one.names.some((a) =>
    other.names.some(
      (b) =>
        a.forename !== null &&
        b.forename !== null &&
        a.forename !== b.forename &&
        (isSurnameFirst(a, b) || isSurnameFirst(b, a)),
    ),
  );

/** One is written surname first: of the given words that follow, all are the other's, or one of them is. */
function isSurnameFirst(one: Name, other: Name): boolean {
  const read = surnameFirst(one);
  if (!read || other.forename === null) return false;
  const isGiven = read.given.includes(other.forename) || read.given.includes(givenAsOne(other));
  return other.surnames[0] === read.surname && isGiven;
}
