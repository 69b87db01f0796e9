/**
 * Two records of a child side by side: what agrees and what does not, in words, and what it amounts to. The classes
 * stand in a fixed order and each says what it takes, so that anybody can check a suggestion against its reasons. There
 * is no score and no percentage, and nothing is ever joined without a person saying so.
 */
import { type BirthAgreement, type Born, compareBirth, fitsDueDate } from './birth.ts';
import type { ChildFacts } from './child-facts.ts';
import { isSlip, type Name, soundsTheSame } from './names.ts';
import { isNickname } from './nicknames.ts';
import { type Address, householdOf } from './places.ts';

/**
 * `number`: the same NHS number or UPN. `strong`: the name agrees and the date of birth is the same. `likely`: one of
 * the two is off in a usual way and something else agrees, or the date is off by a slip. `possible`: less than that.
 * `household`: another child of the same home or parent. Null: nothing to show.
 */
export type MatchKind = 'number' | 'strong' | 'likely' | 'possible' | 'household';

export interface Comparison {
  kind: MatchKind | null;
  /** What agrees, the strongest first. */
  reasons: readonly string[];
  /** What speaks against it. */
  against: readonly string[];
  /** Ranks within a kind: agreement of names, of birth, and how much else agrees. */
  order: readonly [number, number, number];
}

type NameAgreement = 'same' | 'alike' | 'unknown' | 'different';
interface Told<T> {
  is: T;
  says: string[];
}

const agreementOrder: Record<NameAgreement, number> = { same: 0, alike: 1, unknown: 2, different: 3 };
const birthOrder: Record<BirthAgreement, number> = {
  ...{ same: 0, swapped: 1, digit: 2, 'near-due': 2, age: 3, part: 4, unknown: 4, different: 5 },
};

const capital = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
const both = (one: string, other: string) => `${capital(one)}, ${capital(other)}`;

function forenamePair(one: string, other: string): Told<NameAgreement> {
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

function compareForenames(one: readonly Name[], other: readonly Name[]): Told<NameAgreement> {
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

function surnamePair(one: string, other: string): Told<NameAgreement> {
  if (one === other) return { is: 'same', says: [`Same surname: ${capital(one)}`] };
  if (soundsTheSame(one, other))
    return { is: 'alike', says: [`Surname sounds the same: ${both(one, other)}`] };
  if (isSlip(one, other)) return { is: 'alike', says: [`Surname differs by a slip: ${both(one, other)}`] };
  return { is: 'different', says: [] };
}

const wholeSurnames = (names: readonly Name[]) => names.flatMap(({ surnames }) => surnames[0] ?? []);

function compareSurnames(one: ChildFacts, other: ChildFacts): Told<NameAgreement> {
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
const isTurned = (one: ChildFacts, other: ChildFacts): boolean =>
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

/** One of the two dates is 1 January, as it is written where only the year is known or was worked out from an age. */
const isYearAlone = (one: Born, other: Born): boolean =>
  one.year === other.year && [one, other].some(({ month, day }) => month === 1 && day === 1);

function birthOf(one: ChildFacts, other: ChildFacts): Told<BirthAgreement> {
  if (one.born && other.born) {
    if (one.isDue !== other.isDue) {
      const [due, born] = one.isDue ? [one.born, other.born] : [other.born, one.born];
      return fitsDueDate(due, born)
        ? { is: 'near-due', says: ['Born close to the due date in the other record'] }
        : { is: 'different', says: [] };
    }
    const is = compareBirth(one.born, other.born);
    if (['part', 'different'].includes(is) && isYearAlone(one.born, other.born))
      return { is: 'age', says: ['Same year of birth; 1 January often stands for a day nobody knows'] };
    const says = {
      same: ['Same date of birth'],
      swapped: ['Same date of birth with day and month swapped'],
      digit: ['Date of birth differs by one slip'],
      part: ['Two of the three parts of the date of birth agree'],
      different: [],
    }[is];
    return { is, says };
  }
  const range = (child: ChildFacts) =>
    child.years ?? (child.born ? ([child.born.year, child.born.year] as const) : null);
  const [a, b] = [range(one), range(other)];
  if (!a || !b) return { is: 'unknown', says: [] };
  return a[0] <= b[1] && b[0] <= a[1] ? { is: 'age', says: ['The age fits'] } : { is: 'different', says: [] };
}

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

interface Around {
  says: string[];
  /** The same home or the same parent. */
  isFamily: boolean;
}

function aroundOf(one: ChildFacts, other: ChildFacts): Around {
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

/** The other record names this child as a brother or sister: so it is about somebody else. */
function namedAsSibling(one: ChildFacts, other: ChildFacts): string | null {
  const of = (child: ChildFacts, inRecord: ChildFacts) =>
    child.names.find(
      ({ forename }) =>
        forename !== null &&
        inRecord.siblings.some((sibling) => sibling.forename === forename) &&
        !inRecord.names.some((name) => name.forename === forename),
    )?.forename ?? null;
  return of(one, other) ?? of(other, one);
}

function numbersOf(one: ChildFacts, other: ChildFacts): { says: string[]; against: string[] } {
  const numbers = [
    ['NHS number', one.nhsNumber, other.nhsNumber],
    ['Unique pupil number', one.upn, other.upn],
  ] as const;
  const given = numbers.filter(([, a, b]) => a !== null && b !== null);
  return {
    says: given.filter(([, a, b]) => a === b).map(([what]) => `${what} the same`),
    against: given
      .filter(([, a, b]) => a !== b)
      .map(([what]) => `${what} different, and both are valid numbers`),
  };
}

interface Evidence {
  forename: NameAgreement;
  surname: NameAgreement;
  birth: BirthAgreement;
  around: Around;
}

const agrees = (is: NameAgreement) => is === 'same' || is === 'alike';

/** What the evidence amounts to, without the numbers. */
function kindOf({ forename, surname, birth, around }: Evidence): MatchKind | null {
  const more = around.says.length;
  const name = agrees(forename) && agrees(surname);
  const nearly = birth === 'swapped' || birth === 'digit';
  const open = birth === 'unknown' || birth === 'age' || birth === 'near-due';
  if (name && birth === 'same') return 'strong';
  if (name && nearly) return 'likely';
  if (name && open && more > 0) return 'likely';
  if (agrees(forename) && birth === 'same' && more > 0) return 'likely';
  if (forename === 'unknown' && surname !== 'different' && birth === 'same' && around.isFamily)
    return 'likely';
  if (forename === 'unknown' && birth === 'near-due' && around.isFamily) return 'likely';
  if (name && (open || birth === 'part')) return 'possible';
  if (name && more > 1) return 'possible';
  if (agrees(forename) && (birth === 'same' || ((nearly || open) && around.isFamily))) return 'possible';
  if (agrees(forename) && surname === 'unknown' && (nearly || more > 1)) return 'possible';
  // As neighbours tell of a child: a first name, about how old, and the school or the street.
  if (agrees(forename) && surname === 'unknown' && birth === 'age' && more > 0) return 'possible';
  if (agrees(forename) && nearly && more > 0) return 'possible';
  if (agrees(surname) && birth === 'same' && forename !== 'different') return 'possible';
  // Brothers and sisters do not share a first name.
  if (forename === 'same' && around.isFamily) return 'possible';
  if (forename === 'unknown' && open && around.isFamily) return 'possible';
  return around.isFamily ? 'household' : null;
}

const weaker: Record<MatchKind, MatchKind> = {
  number: 'possible',
  strong: 'possible',
  likely: 'possible',
  possible: 'possible',
  household: 'household',
};

/** Compares two children, field by field. */
export function compareChildren(one: ChildFacts, other: ChildFacts): Comparison {
  const turned = isTurned(one, other);
  const forename: Told<NameAgreement> = turned
    ? { is: 'alike', says: ['First name and surname in each other’s place'] }
    : compareForenames(one.names, other.names);
  const surname: Told<NameAgreement> = turned ? { is: 'alike', says: [] } : compareSurnames(one, other);
  const birth = birthOf(one, other);
  const around = aroundOf(one, other);
  const numbers = numbersOf(one, other);
  const sibling = forename.is === 'same' ? null : namedAsSibling(one, other);
  const against = [
    ...numbers.against,
    ...(sibling ? [`${capital(sibling)} is a brother or sister in the other record`] : []),
    ...(forename.is === 'different' ? ['First name different'] : []),
    ...(surname.is === 'different' ? ['Surname different'] : []),
    ...(birth.is === 'different' ? ['Date of birth or age does not fit'] : []),
  ];
  const evidence = {
    forename: sibling ? ('different' as const) : forename.is,
    surname: surname.is,
    birth: birth.is,
    around,
  };
  const plainly = kindOf(evidence);
  const kind =
    numbers.says.length > 0 ? 'number' : numbers.against.length > 0 && plainly ? weaker[plainly] : plainly;
  const reasons = [...numbers.says, ...forename.says, ...surname.says, ...birth.says, ...around.says];
  // Numbers that contradict each other come after everything else that is possible.
  const names =
    agreementOrder[evidence.forename] + agreementOrder[surname.is] + (numbers.against.length > 0 ? 10 : 0);
  return { kind, reasons, against, order: [names, birthOrder[birth.is], -around.says.length] };
}

const kinds: readonly MatchKind[] = ['number', 'strong', 'likely', 'possible', 'household'];

/** The order in which comparisons are shown: by kind, then names, then birth, then how much else agrees. */
export function byEvidence(a: Comparison, b: Comparison): number {
  const place = ({ kind }: Comparison) => (kind ? kinds.indexOf(kind) : kinds.length);
  const steps = [place(a) - place(b), ...a.order.map((step, index) => step - (b.order[index] ?? 0))];
  return steps.find((step) => step !== 0) ?? 0;
}
