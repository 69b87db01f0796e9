/**
 * The keys by which one child is found again, each made of facts that mistakes rarely spoil all at once: surname by
 * sound with the year of birth, forename by sound with the postcode, and so on. Keys only find whom to compare; what
 * agrees, and what does not, is worked out afterwards (`compare.ts`), and a person says who is who.
 *
 * Every key joins two facts, or is rare by itself, so that none is held by a large share of a county's children
 * (`npm run bench:matching` prints how many). A record is searched by more keys than it is kept under: the neighbours
 * of its date of birth cost a look-up each, and no room.
 */
import { type Born, isoOf } from './birth.ts';
import type { ChildFacts } from './child-facts.ts';
import { type Name, soundsOf, surnameFirst } from './names.ts';
import { fullNames } from './nicknames.ts';
import { householdOf } from './places.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** How the given names sound, each as itself and as the name it is short for. */
function forenameSounds(names: readonly Name[]): string[] {
  const first = names.flatMap(({ forename }) => (forename ? [forename] : []));
  return unique(first.flatMap(fullNames).flatMap((name) => soundsOf(name).slice(0, 1)));
}

function surnameSounds(names: readonly Name[]): string[] {
  const last = names.flatMap(({ surnames, middle }) => [...surnames, ...middle.slice(-1)]);
  return unique(last.flatMap(soundsOf));
}

function pairs(
  kind: string,
  some: readonly (string | number)[],
  others: readonly (string | number)[],
): string[] {
  return some.flatMap((one) => others.map((other) => `${kind}:${one}:${other}`));
}

/** All the words of each name, sorted: whichever order they were written in. */
const sortedWords = ({ forename, middle, surnames }: Name): string | null => {
  const all = [forename ?? '', ...middle, surnames[0] ?? ''].filter(Boolean);
  return all.length > 1 ? all.sort().join(' ') : null;
};

/** A name of three words may be a surname and a given name of two: "Wang Xiao Ming", "Xiaoming Wang". */
function surnameFirstKeys(name: Name): string[] {
  const read = name.middle.length > 0 ? surnameFirst(name) : null;
  return read ? pairs('name', soundsOf(read.given.at(-1) ?? ''), soundsOf(read.surname)) : [];
}

interface Years {
  born: readonly Born[];
  years: readonly number[];
}

function keysWith(child: ChildFacts, { born, years }: Years): string[] {
  const { names, parents, school, postcode } = child;
  const forenames = forenameSounds(names);
  // A child may have been given with either parent's surname.
  const surnames = unique([...surnameSounds(names), ...surnameSounds(parents)]);
  const home = householdOf(child.address);
  const months = born.map(({ year, month }) => `${year}-${month}`);
  const parentNames = parentNamesOf(child);
  const turned = names.flatMap(({ forename }) => (forename ? soundsOf(forename) : []));
  return unique([
    ...(child.nhsNumber ? [`nhs:${child.nhsNumber}`] : []),
    ...(child.upn ? [`upn:${child.upn}`] : []),
    ...born.map((date) => `born:${isoOf(date)}`),
    ...(home ? [`home:${home}`] : []),
    // Where only one of two tellings has the postcode.
    ...(child.address?.street ? [`door:${child.address.street} ${child.address.number}`] : []),
    ...names.flatMap((name) => sortedWords(name) ?? []).map((all) => `words:${all}`),
    ...pairs('name', forenames, surnames),
    // Where forename and surname stand in each other's place, and where a given name of two words is written as one.
    ...pairs('name', surnameSounds(names), turned),
    ...names.flatMap(surnameFirstKeys),
    ...pairs('surname-year', surnames, years),
    ...pairs('forename-month', forenames, months),
    ...pairs('forename-parent', forenames, parentNames),
    ...pairs('parent-year', parentNames, years),
    ...(school ? pairs('forename-school', forenames, [school]) : []),
    ...(postcode
      ? [
          ...pairs('forename-postcode', forenames, [postcode]),
          ...pairs('surname-postcode', surnames, [postcode]),
          ...pairs('postcode-year', [postcode], years),
        ]
      : []),
  ]);
}

function yearsOf({ born, years }: ChildFacts): number[] {
  if (born) return [born.year];
  if (!years) return [];
  const [from, to] = years;
  return Array.from({ length: Math.min(to - from + 1, 6) }, (_, more) => from + more);
}

/** The keys a child is kept under. */
export const keysOf = (child: ChildFacts): string[] =>
  keysWith(child, { born: child.born ? [child.born] : [], years: yearsOf(child) });

/** The dates that may have been meant: day and month in each other's place, the month or the year before or after. */
function meant(born: Born): Born[] {
  const { day, month, year } = born;
  return [
    born,
    ...(day <= 12 ? [{ year, month: day, day: month }] : []),
    ...(month > 1 ? [{ ...born, month: month - 1 }] : []),
    ...(month < 12 ? [{ ...born, month: month + 1 }] : []),
    { ...born, year: year - 1 },
    { ...born, year: year + 1 },
  ];
}

const parentNamesOf = ({ parents }: ChildFacts): string[] =>
  unique(parents.flatMap((parent) => pairs('', forenameSounds([parent]), surnameSounds([parent]))));

/** Brothers and sisters who are only named: a child of that first name at the same school, or of the same parent, is one of few. */
const siblingKeys = (child: ChildFacts): string[] => [
  ...(child.school ? pairs('forename-school', forenameSounds(child.siblings), [child.school]) : []),
  ...pairs('forename-parent', forenameSounds(child.siblings), parentNamesOf(child)),
];

/** The keys a child is searched by: what it is kept under, and under what it would be after the usual mistakes. */
export function searchKeysOf(child: ChildFacts): string[] {
  const years = unique(yearsOf(child).flatMap((year) => [year - 1, year, year + 1]));
  return unique([
    ...keysOf(child),
    ...keysWith(child, { born: child.born ? meant(child.born) : [], years }),
    ...siblingKeys(child),
  ]);
}
