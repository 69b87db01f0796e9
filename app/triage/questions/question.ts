/** A question to whoever told us, and their answer. */
import * as z from 'zod/mini';
import type { Staff } from '../../accounts/roles.ts';

export const questionLimit = 2000;
export const answerLimit = 4000;
const atMost = (limit: number) => `Use ${limit.toLocaleString('en-GB')} characters or fewer`;

/** The form that asks. Whether the clock stands still is asked only where it may. */
export function questionForm(mayPause: boolean) {
  const pauses = z.enum(['yes', 'no'], 'Select whether the decision waits for the answer');
  return z.object({
    question: z.string('Write the question').check(z.maxLength(questionLimit, atMost(questionLimit))),
    pauses: mayPause ? pauses : z.optional(pauses),
    version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
  });
}

export interface AskInput {
  question: string;
  pauses?: 'yes' | 'no';
  version: number;
}

export type AskResult =
  /** `told` says whether there was a safe address to tell the referrer at. */
  | { kind: 'asked'; told: boolean }
  | { kind: 'may-not-pause'; because: string }
  | { kind: 'not-holder'; by: Staff | null }
  | { kind: 'stale' }
  | { kind: 'not-now' }
  | { kind: 'not-found' };

export const answerForm = z.object({
  pass: z.string().check(z.maxLength(600)),
  id: z.uuid(),
  answer: z.string('Write your answer').check(z.maxLength(answerLimit, atMost(answerLimit))),
});

export type AnswerResult =
  /** `decided` says that it came after the decision. */
  { kind: 'answered'; decided: boolean } | { kind: 'withdrawn' } | { kind: 'not-found' };
