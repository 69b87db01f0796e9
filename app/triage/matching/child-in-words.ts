/** A child as the pages about matches name them. */
import type { ChildFacts } from '../../matching/child-facts.ts';

/** By the names that were given, or by their place. */
export const titleOf = ({ names, place }: ChildFacts): string =>
  names.map(({ written }) => written).join(', also known as ') || `Child ${place + 1}`;

export const bornInWords = ({ born, isDue, years }: ChildFacts): string => {
  if (born) return `${isDue ? 'due' : 'born'} ${born.day}/${born.month}/${born.year}`;
  return years ? `born about ${years[0]} to ${years[1]}` : 'no date of birth';
};
