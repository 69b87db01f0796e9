/**
 * What a referral can be found by: statements of the guidance that matched, areas of life, the kind of referrer, and
 * the children's exact names and postcode. Never anybody's free text. Pure; only keyed hashes of these are stored.
 */
import { stemmer } from 'stemmer';
import { plain } from '../matching/names.ts';
import { postcodeOf } from '../matching/places.ts';
import type { DraftContent } from '../questionnaire/journey.ts';
import type { Suggestion } from '../questionnaire/suggestion.ts';
import { groupsOf } from './freeze.ts';

/** Too common to find anything by. */
const common = new Set(
  (
    'a about an and are as at be been but by can child children do does for from had has have her him his i in is it ' +
    'its may more not of on or our that the their them they this to was were what when which who will with you your'
  ).split(' '),
);

const wordsIn = (text: string): string[] =>
  plain(text)
    .split(/[\s-]+/)
    .filter(Boolean);

/** The stems of the words that say something. */
export const stemsIn = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => word.length > 1 && !common.has(word))
    .map((word) => stemmer(word));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A term says what kind it is, so that a name never finds a statement. */
const word = (stem: string) => `word:${stem}`;
const name = (part: string) => `name:${part}`;
const postcode = (code: string) => `postcode:${code}`;

interface Searchable {
  details: DraftContent['details'];
  suggestion: Suggestion | null;
  /** Names of the areas of life that were chosen. */
  areas: readonly string[];
  /** The kind of referrer, in words. */
  source: string;
}

/** Every term of a referral, each once, in order. */
export function searchTerms({ details, suggestion, areas, source }: Searchable): string[] {
  const statements = (suggestion?.reasons ?? []).map(({ statement }) => statement);
  const children = groupsOf(details.children);
  const home = groupsOf(details.home)[0] ?? {};
  const code = postcodeOf(text(home.postcode)) ?? postcodeOf(text(home.address));
  const terms = [
    ...[...statements, ...areas, source].flatMap(stemsIn).map(word),
    ...children.flatMap((child) => wordsIn(`${text(child.name)} ${text(child.knownAs)}`)).map(name),
    ...(code ? [postcode(code)] : []),
  ];
  return [...new Set(terms)].sort();
}

/** What somebody looks for: each group is met by any of its terms, and all groups must be. */
export function termsWanted(find: string): string[][] {
  const code = postcodeOf(find);
  const rest = code ? find.replace(/\b[A-Z]{1,2}[0-9O][0-9A-Z]?\s*[0-9O]\s*[A-Z]{2}\b/i, ' ') : find;
  const groups = wordsIn(rest)
    .slice(0, 8)
    .map((one) => [name(one), ...(one.length > 1 && !common.has(one) ? [word(stemmer(one))] : [])]);
  return code ? [[postcode(code)], ...groups] : groups;
}
