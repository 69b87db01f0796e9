/** What agrees between the dates of birth, due dates or ages of two children, in words. */
import { type BirthAgreement, type Born, compareBirth, fitsDueDate } from './birth.ts';
import type { ChildFacts } from './child-facts.ts';
import type { Told } from './compare-names.ts';

/** One of the two dates is 1 January, as it is written where only the year is known or was worked out from an age. */
const isYearAlone = (one: Born, other: Born): boolean =>
  one.year === other.year && [one, other].some(({ month, day }) => month === 1 && day === 1);

/** How near two births are; an age or a year of birth stands for any day in it. */
export function birthOf(one: ChildFacts, other: ChildFacts): Told<BirthAgreement> {
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
