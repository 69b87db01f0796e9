import type { AuthorityColour } from '../govuk/index.ts';

/** What was typed on a page whose draft this browser no longer holds. It was kept nowhere, so it is given back. */
export interface DraftGone {
  draftGone: true;
  words: readonly string[];
  /** The head of the page: nothing else is loaded for it. */
  frame: {
    authority: string;
    serviceName: string;
    colour: AuthorityColour;
    helpNow: { number: string; who: string };
  };
}

export const isDraftGone = (data: unknown): data is DraftGone =>
  typeof data === 'object' && data !== null && 'draftGone' in data && data.draftGone === true;

const isOptionId = (text: string): boolean => /^[a-z0-9-]*$/.test(text);

/** The texts of a form. What was ticked is easily ticked again. */
export function wordsTyped(form: FormData): string[] {
  const texts = [...form.values()].map((value) => (typeof value === 'string' ? value.trim() : ''));
  return texts.filter((text) => !isOptionId(text));
}
