/** Saying that two entries are, or are not, the same child: the form, and what may come of it. */
import { z } from 'zod';

export const verdicts = ['same', 'different', 'undone'] as const;
export type Verdict = (typeof verdicts)[number];

export const reasonLimit = 1000;

/** The field of one candidate among several forms of a page: labels and errors find their own. */
export const reasonField = (entryId: string): string => `reason-${entryId}`;

/** The form beside one candidate. */
export const judgementForm = (entryId: string) =>
  z.strictObject({
    child: z.uuid(),
    other: z.uuid(),
    /** The latest verdict on the screen, or nothing. */
    last: z.union([z.uuid(), z.literal('')]).default(''),
    [reasonField(entryId)]: z
      .string({ error: 'Write what you go by' })
      .trim()
      .min(1, 'Write what you go by')
      .max(reasonLimit, `Write no more than ${reasonLimit} characters`),
  });

export interface JudgeInput {
  /** The entry of a child of this record, and the entry it was compared with. */
  child: string;
  other: string;
  verdict: Verdict;
  reason: string;
  last: string;
}

export type JudgeResult =
  | { kind: 'judged' }
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  /** Somebody else said something about these two meanwhile. */
  | { kind: 'stale'; by: string; verdict: Verdict }
  /** It would contradict what was said about the same child through another record. */
  | { kind: 'contradicts' };

/** Two entries in the order in which their pair is kept, whichever was looked at first. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];
