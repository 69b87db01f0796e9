/** The same contact sent twice: which may go with which, and the form that says so. */
import * as z from 'zod/mini';

export const mergeLimit = 1000;
const why = (ifMissing: string) =>
  z.string(ifMissing).check(z.maxLength(mergeLimit, 'Use 1,000 characters or fewer'));
/** As the referral stood on the screen, and when it was put there: so that what others did since can be told. */
const asShown = {
  version: z.coerce.number('Load the page again').check(z.int('Load the page again')),
  seen: z.optional(z.string().check(z.maxLength(40))),
};

export const mergeForm = z.strictObject({
  into: z
    .string('Enter the reference of the other referral')
    .check(z.maxLength(40, 'Enter a reference, like K7QM-4TXN')),
  reason: why('Write how you know that it is the same contact'),
  ...asShown,
});
export const splitForm = z.strictObject({
  splitReason: why('Write why it is a contact of its own'),
  ...asShown,
});

export interface MergeInput {
  into: string;
  reason: string;
  version: number;
}

export type MergeResult =
  | { kind: 'merged' }
  | { kind: 'not-found' }
  | { kind: 'not-allowed'; referralId: string }
  /** There is no referral of the other reference that this person may read. */
  | { kind: 'no-other' }
  | { kind: 'itself' }
  /** Not the same people may read the two. */
  | { kind: 'kept-apart' }
  /** The other is decided, or goes with a third. */
  | { kind: 'other-closed' }
  /** Others go with this one. */
  | { kind: 'has-merged' }
  | { kind: 'held-by-another'; by: string }
  | { kind: 'stale'; referralId: string };

export type SplitResult =
  | { kind: 'split' }
  | { kind: 'not-found' }
  | { kind: 'not-allowed'; referralId: string }
  | { kind: 'stale'; referralId: string };
