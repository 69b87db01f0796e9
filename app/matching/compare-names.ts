/** What agrees between the names of two children, in words: spelling, sound, slips, nicknames and known-as. */
import type { ChildFacts } from './child-facts.ts';
import { isSlip, type Name, soundsTheSame } from './names.ts';
import { isNickname } from './nicknames.ts';

export type NameAgreement = 'same' | 'alike' | 'unknown' | 'different';
/** How far something agrees, and how that is said; nothing is said of what differs. */
export interface Told<T> {
  is: T;
  says: string[];
}

/** The nearest first. */
export const agreementOrder: Record<NameAgreement, number> = { same: 0, alike: 1, unknown: 2, different: 3 };
export const capital = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
const both = (one: string, other: string) => `${capital(one)}, ${capital(other)}`;

/** Two first names, in small letters. */
export function forenamePair(one: string, other: string): Told<NameAgreement> {
  if (one === other) return { is: 'same', says: [`Same first name: ${capital(one)}`] };
  if (isNickname(one, other))
    return { is: 'alike', says: [`One first name is used for the other: ${both(one, other)}`] };
  if (soundsTheSame(one, other))
    return { is: 'alike', says: [`First name sounds the same: ${both(one, other)}`] };
  if (isSlip(one, other)) return { is: 'alike', says: [`First name differs by a slip: ${both(one, other)}`] };
  const short = Math.min(one.length, other.length);
  if (short === 1 ? one[0] === other[0] : short >= 3 && (one.startsWith(other) || other.startsWith(one)))
    return { is: 'alike', says: [`One first name is short for the other: ${both(one, other)}`] };
  return { is: 'different', says: [] };
}

const better = (one: Told<NameAgreement>, other: Told<NameAgreement>) =>
  agreementOrder[other.is] < agreementOrder[one.is] ? other : one;

/** The best agreement between any first name of one and any of the other. */
export function compareForenames(one: readonly Name[], other: readonly Name[]): Told<NameAgreement> {
  const givenIn = (names: readonly Name[]) => names.flatMap(({ forename }) => forename ?? []);
  const [some, others] = [givenIn(one), givenIn(other)];
  if (some.length === 0 || others.length === 0) return { is: 'unknown', says: [] };
  let best: Told<NameAgreement> = { is: 'different', says: [] };
  for (const a of some) for (const b of others) best = better(best, forenamePair(a, b));
  if (best.is !== 'different') return best;
  // Known by a middle name.
  const middles = (names: readonly Name[]) => names.flatMap(({ middle }) => middle);
  const shared = [
    ...some.filter((name) => middles(other).includes(name)),
    ...others.filter((name) => middles(one).includes(name)),
  ];
  return shared[0] ? { is: 'alike', says: [`One is known by a middle name: ${capital(shared[0])}`] } : best;
}

/** Two surnames, in small letters. */
export function surnamePair(one: string, other: string): Told<NameAgreement> {
  if (one === other) return { is: 'same', says: [`Same surname: ${capital(one)}`] };
  if (soundsTheSame(one, other))
    return { is: 'alike', says: [`Surname sounds the same: ${both(one, other)}`] };
  if (isSlip(one, other)) return { is: 'alike', says: [`Surname differs by a slip: ${both(one, other)}`] };
  return { is: 'different', says: [] };
}

const wholeSurnames = (names: readonly Name[]) => names.flatMap(({ surnames }) => surnames[0] ?? []);

/** The best agreement between their surnames, halves of double ones and a parent’s included. */
export function compareSurnames(one: ChildFacts, other: ChildFacts): Told<NameAgreement> {
  const [some, others] = [wholeSurnames(one.names), wholeSurnames(other.names)];
  if (some.length === 0 || others.length === 0) return { is: 'unknown', says: [] };
  let best: Told<NameAgreement> = { is: 'different', says: [] };
  for (const a of some) for (const b of others) best = better(best, surnamePair(a, b));
  if (best.is !== 'different') return best;
  const halvesOf = (names: readonly Name[]) =>
    names.flatMap(({ surnames, middle }) => [...surnames, ...(surnames.length > 0 ? middle.slice(-1) : [])]);
  for (const a of halvesOf(one.names))
    for (const b of halvesOf(other.names))
      if (a === b || (a.length > 3 && isSlip(a, b)))
        return { is: 'alike', says: [`Part of a double surname is the same: ${capital(a)}`] };
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
        b.surnames[0] === a.forename &&
        a.surnames[0] === b.forename,
    ),
  );
