/** Saying that two entries are, or are not, the same child: the form, and what may come of it. */
import * as z from 'zod/mini';

export const verdicts = ['same', 'different', 'undone'] as const;
export type Verdict = (typeof verdicts)[number];

/** As it is said of a pair. */
export const saidInWords: Record<Exclude<Verdict, 'undone'>, string> = {
  same: 'The same child',
  different: 'A different child',
};

export const reasonLimit = 1000;

/** The field of one candidate among several forms of a page: labels and errors find their own. */
export const reasonField = (entryId: string): string => `reason-${entryId}`;

/** The form beside one candidate. */
export const judgementForm = (entryId: string) =>
  z.strictObject({
    child: z.uuid(),
    other: z.uuid(),
    /** The latest verdict on the screen, or nothing. */
    last: z.optional(z.uuid()),
    [reasonField(entryId)]: z
      .string('Write what you go by')
      .check(z.maxLength(reasonLimit, 'Use 1,000 characters or fewer')),
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
  /** What somebody else said about these two meanwhile; null where what was on the screen was never said. */
  | { kind: 'stale'; said: Said | null }
  /**
   * It would contradict what was said through other records. `references` says which, where they may be named: for
   * `same` the two that somebody said are about different children, for `different` those that make these two one child.
   */
  | { kind: 'contradicts'; verdict: Verdict; references: readonly string[] };

export interface Said {
  id: string;
  by: string;
  verdict: Verdict;
  reason: string;
  at: Date;
}

/** Two entries in the order in which their pair is kept, whichever was looked at first. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];
