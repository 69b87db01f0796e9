/**
 * Numbers that name one child, judged by their own check digit so that a slip is said at once. NHS number: NHS Data
 * Dictionary, modulus 11. UPN: Department for Education, "Unique pupil numbers: guidance".
 */

const bare = (written: string) => written.replace(/[\s-]/g, '').toUpperCase();

/** The ten digits of a valid NHS number, or null. One digit repeated passes the arithmetic and is nobody's number. */
export function nhsNumber(written: string): string | null {
  const digits = bare(written);
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return null;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : null;
}

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * The thirteen characters of a valid unique pupil number, or null. A temporary one ends in a letter, which counts by a
 * table of its own: its shape alone is judged.
 */
export function upn(written: string): string | null {
  const characters = bare(written);
  if (/^[A-HJ-NP-RT-Z]\d{11}[A-HJ-NP-RT-Z]$/.test(characters)) return characters;
  if (!/^[A-HJ-NP-RT-Z]\d{12}$/.test(characters)) return null;
  const sum = [...characters.slice(1)].reduce(
    (total, digit, place) => total + Number(digit) * (place + 2),
    0,
  );
  return checkLetters[sum % 23] === characters[0] ? characters : null;
}
