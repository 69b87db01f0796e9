/** Where a person is, in words that do not lie: the part, its number and how many there are now. */
import type { Bank } from './bank.ts';
import { type Audience, say } from './question.ts';
import type { Walk } from './walk.ts';

const names: Readonly<Record<string, string>> = {
  start: 'The basics',
  words: 'In your own words',
  areas: 'Parts of life',
  tried: 'What has been tried',
  safety: 'Keeping safe',
};

/** The name of a part of the journey: an area of life, or one of the journey's own parts. */
export function partName(bank: Bank, part: string, audience: Audience): string {
  const area = bank.areas.find(({ id }) => id === part);
  return area ? say(area.name, audience) : (names[part] ?? 'About this');
}

/** "School, part 3 of 6". The count is of parts known now, so it can grow when more areas are chosen. */
export function partInWords(bank: Bank, walked: Walk, part: string): string {
  const parts = [...new Set(walked.questions.map((question) => question.part))];
  const name = partName(bank, part, walked.audience ?? 'other');
  const known = walked.answers.areas !== undefined;
  return known ? `${name}, part ${parts.indexOf(part) + 1} of ${parts.length}` : name;
}

/** Parts whose name tells nothing about anybody. */
const telling = (part: string): boolean => part === 'safety' || !(part in names);

/**
 * The same for the title, which stays in the tab and in the history of a computer that others may use: what an area of
 * life is called would tell them what was written about.
 */
export function partInTitle(bank: Bank, walked: Walk, part: string): string {
  const inWords = partInWords(bank, walked, part);
  const name = partName(bank, part, walked.audience ?? 'other');
  return telling(part) ? `Questions${inWords.slice(name.length)}` : inWords;
}
