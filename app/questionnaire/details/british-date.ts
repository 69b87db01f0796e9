/** A date as people write it in three boxes: gaps, month names and two sorts of future are told apart in words. */
import * as z from 'zod/mini';

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(text: string): number {
  const named = months.indexOf(text.trim().slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

/** `YYYY-MM-DD` for a real date, or null. Month names are accepted. */
export function isoDate({ day, month, year }: DateParts): string | null {
  const [d, m, y] = [Number(day), monthNumber(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real && y >= 1900 && y <= 2100 ? date.toISOString().slice(0, 10) : null;
}

const part = (limit: number) =>
  z._default(z.string().check(z.trim(), z.maxLength(limit, 'Enter a real date, like 27 3 2019')), '');
const names = ['day', 'month', 'year'] as const;

/** Three boxes that are all empty or hold a real date. Errors name the box to mend. */
export const dateSchema = z.strictObject({ day: part(2), month: part(9), year: part(4) }).check(
  z.superRefine<DateParts>((parts, problems) => {
    const missing = names.filter((name) => parts[name] === '');
    if (missing.length === names.length) return;
    for (const name of missing) {
      problems.addIssue({
        code: 'custom',
        path: [name],
        message: `Enter a ${name}, or leave all three empty`,
      });
    }
    if (missing.length === 0 && !isoDate(parts)) {
      problems.addIssue({ code: 'custom', path: ['day'], message: 'Enter a real date, like 27 3 2019' });
    }
  }),
);

/** The day a child was born or is due. A slip of the year would keep the same child from being found again. */
export const bornSchema = (now: () => Date) =>
  dateSchema.check(
    z.superRefine<DateParts>((parts, problems) => {
      const age = now().getFullYear() - Number(parts.year);
      if (!isoDate(parts) || (age >= -1 && age <= 25)) return;
      const message = 'Check the year, or leave all three empty if you are not sure';
      problems.addIssue({ code: 'custom', path: ['year'], message });
    }),
  );
