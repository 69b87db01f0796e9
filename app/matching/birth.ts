/** A date of birth or due date, and what people do to it: days and months change places, digits slip. */
import { isoDate } from '../questionnaire/details/british-date.ts';

export interface Born {
  year: number;
  month: number;
  day: number;
}

/** A date from three boxes, or null when it was not given. */
export function bornOf(value: unknown): Born | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day = '', month = '', year = '' } = value as Partial<Record<string, string>>;
  const iso = day && month && year ? isoDate({ day, month, year }) : null;
  if (!iso) return null;
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  return { year: y, month: m, day: d };
}

export const isoOf = ({ year, month, day }: Born): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  );

/** The years somebody wrote instead of an age, as in "born in 2019" or "2018 or 2019"; null where they wrote none. */
function yearsWritten(text: string, year: number): readonly [number, number] | null {
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => /^(19|20)\d\d$/.test(number)).map(Number);
  // Beside other numbers a year may be that of anything, unless it is said to be of birth or is part of a date.
  const isOfBirth = years.length === numbers.length || /\bborn\b|\d[/.-]\d/i.test(text);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return years.length > 0 && isOfBirth && from > year - 26 && to <= year + 1 ? [from, to] : null;
}

/** The ages of a class, as in "Year 3" or "reception", where children are four or five. "8 year 6 months" is none. */
function agesOfClass(text: string): string | null {
  if (/\breception\b/.test(text)) return '4 or 5';
  const [, found] = /(?<!\d\s*)\b(?:year|yr|y) ?(\d{1,2})\b/.exec(text) ?? [];
  return found && Number(found) <= 13 ? `${Number(found) + 4} or ${Number(found) + 5}` : null;
}

/**
 * The years in which a child of "about 6", "5 or 6", "18 months", "Year 3" or "born in 2019" may have been born, or null.
 */
export function yearsOfAge(written: string, at: Date): readonly [number, number] | null {
  const told = yearsWritten(written, at.getUTCFullYear());
  if (told) return told;
  const lower = written.toLowerCase();
  const text = agesOfClass(lower) ?? lower;
  const spelled = text.split(/[^a-z]+/).map((word) => numberWords.indexOf(word));
  const numbers = [...(text.match(/\d+/g) ?? []).map(Number), ...spelled.filter((number) => number > 0)];
  const year = at.getUTCFullYear();
  if (numbers.length === 0) return /baby|newborn|infant|weeks?|months?/.test(text) ? [year - 1, year] : null;
  const years = numbers.map((number) =>
    /month|mth/.test(text) ? number / 12 : /week|day/.test(text) ? 0 : number,
  );
  const [least, most] = [Math.min(...years), Math.max(...years)];
  if (most > 25) return null;
  return [Math.floor(year - most - 1.5), Math.ceil(year - least + 0.5)];
}

export type BirthAgreement =
  | 'same'
  | 'swapped'
  | 'digit'
  | 'part'
  | 'age'
  | 'near-due'
  | 'different'
  | 'unknown';

const digitsOf = ({ year, month, day }: Born) =>
  `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${year}`;

/** One digit is another, two neighbours changed places, or a part is one more or less. */
function isSlipOfDigit(one: Born, other: Born): boolean {
  const parts = [one.day - other.day, one.month - other.month, one.year - other.year].map(Math.abs);
  if (parts.filter((by) => by > 0).length === 1 && parts.some((by) => by === 1)) return true;
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const places = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  if (places.length === 1) return true;
  const [first = 0, second = 0] = places;
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

const DAY = 86_400_000;
const dayOf = ({ year, month, day }: Born) => Date.UTC(year, month - 1, day) / DAY;

/** How two dates of birth agree. */
export function compareBirth(
  one: Born,
  other: Born,
): Extract<BirthAgreement, 'same' | 'swapped' | 'digit' | 'part' | 'different'> {
  if (isoOf(one) === isoOf(other)) return 'same';
  if (one.year === other.year && one.day === other.month && one.month === other.day) return 'swapped';
  if (isSlipOfDigit(one, other)) return 'digit';
  const alike = [one.day === other.day, one.month === other.month, one.year === other.year];
  return alike.filter(Boolean).length === 2 ? 'part' : 'different';
}

/** Whether a due date and a birth may be the same child: from the 22nd week of a pregnancy to three weeks late. */
export function fitsDueDate(due: Born, born: Born): boolean {
  const days = dayOf(born) - dayOf(due);
  return days >= -126 && days <= 21;
}
