/** Passing a contact on to whoever works with the family. */
import * as z from 'zod/mini';
import type { Staff } from '../../accounts/roles.ts';

export const whyLimit = 1000;

export const passOnForm = z.object({
  to: z.string('Select which open record it belongs to').check(z.maxLength(20)),
  why: z
    .string('Write what is new for whoever works with the family')
    .check(z.maxLength(whyLimit, `Use ${whyLimit.toLocaleString('en-GB')} characters or fewer`)),
});
export type PassOnInput = z.output<typeof passOnForm>;

export type PassOnResult =
  | { kind: 'passed' }
  /** That record is not open, or is not about a child of this one. */
  | { kind: 'not-open' }
  | { kind: 'not-holder'; by: Staff | null }
  | { kind: 'not-now' }
  | { kind: 'not-found' };
