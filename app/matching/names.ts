/** A name as people write it, taken apart so that two writings of one name can be compared. */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

export interface Name {
  /** As it is shown in a reason: "Smyth". */
  written: string;
  /** The first of the given names; null when it was not given, as for "Baby Smith". */
  forename: string | null;
  middle: readonly string[];
  /** The whole surname first, then its halves; empty when it was not given. */
  surnames: readonly string[];
}

/** Letters that no accent can be taken from, as they are typed where a keyboard lacks them. */
const typedAs: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'e' },
};

/**
 * Small letters without accents, apostrophes or dots; anything else between words becomes one space. A name in another
 * alphabet stays as it is: it is found again where it is written so again.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøłæœđðþıħə]/g, (letter) => typedAs[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{M}0-9-]+/gu, ' ')
    .replace(/\s*-+\s*/g, '-')
    .trim();
}

/** Words that say what is known where the name is not. */
const notNames = new Set(
  (
    'the a an and or of called named about at number no not known unknown unsure name surname aka ' +
    'boy girl child toddler twin unborn baby babies newborn infant years year yrs old months month weeks ' +
    'jr jnr snr mr mrs miss ms mx dr master son daughter brother sister younger older eldest youngest his her their'
  ).split(' '),
);
const babyWords = /\b(unborn|baby|bump|newborn)\b/;
/** Stand before a surname and belong to it. */
const joined = new Set(['o', 'mc', 'mac', 'fitz', 'st']);
/** Stand before a surname and are often left out. */
const dropped = new Set(
  'van der den de la le du da dos del di al el bin binti ibn abu ap ab von ter'.split(' '),
);

function words(text: string): string[] {
  const all = plain(text)
    .split(' ')
    .map((word) => word.replace(/^-|-$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word) && !notNames.has(word));
  const found: string[] = [];
  for (const [place, word] of all.entries()) {
    const before = all[place - 1];
    if (before && joined.has(before)) found.push(before + word);
    else if (!joined.has(word) || place === all.length - 1) found.push(word);
  }
  const kept = found.filter((word, place) => place === 0 || !dropped.has(word));
  // "el-amin" and "amin" are one name.
  return kept.map((word) => word.replace(/^(al|el|abu|bin|de|van)-(?=.)/, ''));
}

const halves = (surname: string) =>
  surname.includes('-') ? [surname.replaceAll('-', ''), ...surname.split('-').filter(Boolean)] : [surname];

/** Whether two words are of alphabets that can be set beside each other letter by letter. */
export const isComparable = (one: string, other: string): boolean =>
  /[a-z]/.test(one) === /[a-z]/.test(other);

/** Everything but the surname as one word, as names of two syllables are written by some: "Xiao Ming", "Xiaoming". */
export const givenAsOne = ({ forename, middle }: Name): string => [forename ?? '', ...middle].join('');

/** How a name reads where the surname is written first, as in much of Asia: the surname, and the given words. */
export function surnameFirst({
  forename,
  middle,
  surnames,
}: Name): { surname: string; given: string[] } | null {
  const [last] = surnames;
  if (forename === null || last === undefined) return null;
  const given = [...middle, last];
  return { surname: forename, given: [...new Set([...given, given.join('')])] };
}

/** Takes a full name apart. What says that the name is not known, such as "the baby", leaves nothing behind. */
export function nameOf(written: string): Name {
  const comma = /^([^,]+),\s*([^,\d]+)$/.exec(written);
  const ordered = comma && !/\d|about|called/i.test(written) ? `${comma[2]} ${comma[1]}` : written;
  const parts = words(ordered);
  const shown = written.trim();
  const last = parts.at(-1);
  if (!last) return { written: shown, forename: null, middle: [], surnames: [] };
  if (babyWords.test(plain(written)) && !/\bcalled\b/.test(plain(written)))
    return { written: shown, forename: null, middle: parts.slice(0, -1), surnames: halves(last) };
  const [first = null] = parts;
  if (parts.length === 1)
    return { written: shown, forename: first?.replaceAll('-', '') ?? null, middle: [], surnames: [] };
  return {
    written: shown,
    forename: first?.split('-')[0] ?? null,
    middle: [...(first?.split('-').slice(1) ?? []), ...parts.slice(1, -1)],
    surnames: halves(last),
  };
}

/** How a name sounds, in one or two ways. */
export function soundsOf(name: string): string[] {
  const sounds = doubleMetaphone(name).filter((sound) => sound !== '');
  return sounds.length > 0 ? [...new Set(sounds)] : [name];
}

export const soundsTheSame = (one: string, other: string): boolean => {
  const sounds = soundsOf(other);
  return soundsOf(one).some((sound) => sounds.includes(sound));
};

const swapsNeighbours = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
};

/** Whether one is the other with a slip of the keyboard: a letter or, in a long name, two. */
export function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 3) return false;
  return distance(one, other) <= (length >= 7 ? 2 : 1) || swapsNeighbours(one, other);
}
