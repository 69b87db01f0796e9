/** Crockford's base 32: no I, L, O or U, so nothing looks like something else when read aloud or copied by hand. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LOOK_ALIKES: Record<string, string> = { O: '0', I: '1', L: '1' };

/** The symbols for these bytes, five random bits from each. */
export function symbols(random: Uint8Array): string {
  return Array.from(random, (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** What was meant by what was typed: any case, spaces, hyphens and look-alikes. Null if it cannot be `length` symbols. */
export function normalise(typed: string, length: number): string | null {
  if (typed.length > 200) return null;
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―.]/gu, '');
  const meant = Array.from(bare, (symbol) => LOOK_ALIKES[symbol] ?? symbol);
  return meant.length === length && meant.every((symbol) => ALPHABET.includes(symbol))
    ? meant.join('')
    : null;
}

/** In groups of `size`, joined by hyphens. */
export function grouped(text: string, size: number): string {
  return (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join('-');
}

/**
 * A symbol that makes any one wrong symbol, and any two exchanged ones, show: a sum over GF(32) in which every
 * place has its own weight.
 */
export function checkSymbol(text: string): string {
  const sum = Array.from(text).reduce((soFar, symbol) => twice(soFar) ^ ALPHABET.indexOf(symbol), 0);
  return ALPHABET.charAt(twice(sum));
}

/** Times x modulo x^5 + x^2 + 1, which runs through all 31 weights. */
const twice = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
