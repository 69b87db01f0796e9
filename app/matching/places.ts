/** Addresses, postcodes and schools as they are written, brought to one form. */
import { plain } from './names.ts';

/** A full postcode without its space, or null. The letter O and the digit 0 are told apart by their place. */
export function postcodeOf(written: string): string | null {
  const found = /\b([A-Z]{1,2}[0-9O][0-9A-Z]?)\s*([0-9O])\s*([A-Z]{2})\b/i.exec(written);
  if (!found) return null;
  const [, out = '', digit = '', end = ''] = found;
  const area = /^[A-Z]{1,2}(?=[0-9O])/i.exec(out)?.[0] ?? '';
  const district = out.slice(area.length).replace(/^[oO]/, '0');
  return `${area}${district}${digit.replace(/o/i, '0')}${end}`.toUpperCase();
}

const shortened: Readonly<Record<string, string>> = {
  rd: 'road',
  st: 'street',
  str: 'street',
  ave: 'avenue',
  av: 'avenue',
  cl: 'close',
  cres: 'crescent',
  ct: 'court',
  dr: 'drive',
  gdns: 'gardens',
  gdn: 'gardens',
  gr: 'grove',
  la: 'lane',
  ln: 'lane',
  pl: 'place',
  sq: 'square',
  ter: 'terrace',
  terr: 'terrace',
  pk: 'park',
  apt: 'flat',
  apartment: 'flat',
};
const streetWords = new Set(
  'road street avenue close crescent court drive gardens grove lane place square terrace park way walk rise hill view row mews green yard'.split(
    ' ',
  ),
);

export interface Address {
  /** House or flat numbers in order: "3", "12a"; the name of the house where it has none. */
  number: string;
  /** The street without its kind: "weaver" of Weaver Street. */
  street: string;
  postcode: string | null;
}

/** The parts of an address that tell one home from the next, or null where they were not given. */
export function addressOf(written: string, postcode: string): Address | null {
  const code = postcodeOf(postcode) ?? postcodeOf(written);
  const lines = written
    .replace(/\b[A-Z]{1,2}[0-9O][0-9A-Z]?\s*[0-9O]\s*[A-Z]{2}\b/gi, ' ')
    .split(/[\n,]+/)
    .map((line) => plain(line).replaceAll('-', ' '))
    .filter(Boolean)
    .map((line) => line.split(' ').map((word, place) => (place > 0 ? (shortened[word] ?? word) : word)));
  const numbers = lines.flat().filter((word) => /^\d+[a-z]?$/.test(word));
  const street = lines.find((line) => line.some((word, place) => place > 0 && streetWords.has(word)));
  const named = street?.filter(
    (word, place) => !/\d/.test(word) && word !== 'flat' && !(place > 0 && streetWords.has(word)),
  );
  const number = numbers.join(' ') || (lines[0] !== street ? (lines[0]?.join(' ') ?? '') : '');
  if (!number || (!code && !named?.length)) return null;
  return { number, street: named?.join(' ') ?? '', postcode: code };
}

/** One line for a home, the same for everybody who lives there; null where it cannot be told from its neighbours. */
export function householdOf(address: Address | null): string | null {
  if (!address) return null;
  const { number, street, postcode } = address;
  if (postcode) return `${postcode} ${number}`;
  return street ? `${street} ${number}` : null;
}

const schoolWords = new Set(
  'the school primary secondary infant infants junior juniors nursery college academy high ce c of e cofe rc catholic church community preschool pre and year reception class'.split(
    ' ',
  ),
);

/** The part of a school's name that is its own: "ashwell" of Ashwell Primary School. Null when nothing is left. */
export function schoolOf(written: string): string | null {
  const own = plain(written)
    .replaceAll('-', ' ')
    .split(' ')
    .filter((word) => /^\p{L}/u.test(word) && !schoolWords.has(word));
  return own.join(' ').replace(/^saint /, 'st ') || null;
}
