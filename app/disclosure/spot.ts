/**
 * Finds a thing in a text however it is written: spacing of postcodes and telephone numbers, capitals, punctuation,
 * accents and the usual short forms of street names make no difference. Gives the words as they stand in the text.
 */

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const streetWords: Readonly<Record<string, string>> = {
  rd: 'road',
  st: 'street',
  ln: 'lane',
  ave: 'avenue',
  av: 'avenue',
  cl: 'close',
  dr: 'drive',
  cres: 'crescent',
  ct: 'court',
  gdns: 'gardens',
  pl: 'place',
  sq: 'square',
  ter: 'terrace',
  apt: 'flat',
};

interface Word {
  /** As it is compared. */
  word: string;
  from: number;
  to: number;
}

/** Words of letters and digits with their place. An apostrophe is left out of a word: "O'Neil" is "oneil". */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    const bare = plain(match[0])
      .replace(/['’]s$/, '')
      .replace(/['’]/g, '');
    const word = streetWords[bare] ?? bare;
    found.push({ word, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Where these words stand one after the other, or null. */
export function spotWords(text: string, wanted: string): string | null {
  const [words, sought] = [wordsOf(text), wordsOf(wanted).map(({ word }) => word)];
  if (sought.length === 0) return null;
  for (let start = 0; start + sought.length <= words.length; start += 1) {
    const run = words.slice(start, start + sought.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.every(({ word }, index) => word === sought[index]))
      return text.slice(first.from, last.to);
  }
  return null;
}

const spot = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[0].trim() ?? null;
const gap = String.raw`[\s\p{P}]*`;

/** A postcode, however it is spaced. */
export function spotPostcode(text: string, postcode: string): string | null {
  const symbols = postcode.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  if (symbols.length < 5) return null;
  const pattern = [...symbols].join(gap);
  return spot(text.normalize('NFKC'), new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu'));
}

/** The digits of a British number after its leading 0 or +44. */
const significant = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:0044|44(?=\d{9,10}$)|0)/, '');

/** A telephone number, with or without the country code and however it is spaced. */
export function spotPhone(text: string, phone: string): string | null {
  const digits = significant(phone);
  if (digits.length < 6) return null;
  const pattern = [...digits].join(gap);
  return spot(
    text.normalize('NFKC'),
    new RegExp(`(?<!\\d)(?:\\(?\\+?(?:00)?44\\)?|\\(?0)?${gap}${pattern}(?!\\d)`, 'u'),
  );
}

const escaped = (symbol: string): string => symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An e-mail address, also with gaps around its parts. */
export function spotEmail(text: string, email: string): string | null {
  const whole = email.trim();
  if (!whole.includes('@')) return null;
  const pattern = [...whole]
    .map((symbol) => (/[@.]/.test(symbol) ? `\\s*${escaped(symbol)}\\s*` : escaped(symbol)))
    .join('');
  return spot(text.normalize('NFKC'), new RegExp(pattern, 'iu'));
}

/** A name on its own: only as a name is written, so that "will" is not taken for Will. */
export function spotFirstName(text: string, name: string): string | null {
  const [only] = wordsOf(name);
  if (!only || only.word.length < 3) return null;
  const found = wordsOf(text).find(
    ({ word, from }) => word === only.word && /^\p{Lu}/u.test(text.slice(from)),
  );
  return found ? text.slice(found.from, found.to) : null;
}
