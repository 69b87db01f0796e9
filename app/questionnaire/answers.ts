/** Answers as they are stored: option ids for choices, text as it was typed. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** The option ids of an answer, however it is stored. */
export function chosen(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}
