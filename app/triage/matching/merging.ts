/** The same contact sent twice: which may go with which, and the form that says so. */
import { z } from 'zod';

export const mergeForm = z.strictObject({
  into: z
    .string({ error: 'Enter the reference of the other referral' })
    .trim()
    .min(1, 'Enter the reference of the other referral')
    .max(40, 'Enter a reference, like K7QM-4TXN'),
  reason: z
    .string({ error: 'Write how you know that it is the same contact' })
    .trim()
    .min(1, 'Write how you know that it is the same contact')
    .max(1000, 'Write no more than 1,000 characters'),
  version: z.coerce.number().int(),
});
export const splitForm = z.strictObject({
  splitReason: z
    .string({ error: 'Write why it is a contact of its own' })
    .trim()
    .min(1, 'Write why it is a contact of its own')
    .max(1000, 'Write no more than 1,000 characters'),
  version: z.coerce.number().int(),
});

export interface MergeInput {
  into: string;
  reason: string;
  version: number;
}

export type MergeResult =
  | { kind: 'merged' }
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  /** There is no referral of the other reference that this person may read. */
  | { kind: 'no-other' }
  | { kind: 'itself' }
  /** The other is decided, or goes with a third. */
  | { kind: 'other-closed' }
  /** Others go with this one. */
  | { kind: 'has-merged' }
  | { kind: 'held-by-another'; by: string }
  | { kind: 'stale' };

export type SplitResult =
  | { kind: 'split' }
  | { kind: 'not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'stale' };
