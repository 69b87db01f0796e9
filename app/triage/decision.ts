/**
 * What a practitioner decides and why. The rationale is for the record and is never left out; the answer is the reason
 * in plain words, written to be read by whoever told us. Nothing is ever chosen beforehand.
 */
import * as z from 'zod/mini';
import type { Staff } from '../accounts/roles.ts';
import type { RouteId } from '../platform/authority.ts';

export const rationaleLimit = 4000;
export const answerLimit = 2000;
const atMost = (limit: number) => `Use ${limit.toLocaleString('en-GB')} characters or fewer`;

export const decisionForm = z.object({
  outcome: z.string('Select what you decide').check(z.maxLength(41)),
  rationale: z.string('Write why you decide this').check(z.maxLength(rationaleLimit, atMost(rationaleLimit))),
  answer: z
    .string('Write the reason for whoever told us')
    .check(z.maxLength(answerLimit, atMost(answerLimit))),
  version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
});
export type DecisionInput = z.output<typeof decisionForm>;

/** Where a decided referral goes: one of the four routes, or nowhere further. */
export type DecidedRoute = RouteId | 'none';

export type DecideResult =
  /** `told` says whether there was a safe address to send the answer to. */
  | { kind: 'decided'; told: boolean }
  | { kind: 'already-decided' }
  /** Only whoever holds a referral decides it; null when nobody does. */
  | { kind: 'not-holder'; by: Staff | null }
  | { kind: 'stale' }
  | { kind: 'unknown-outcome' }
  | { kind: 'not-found' };
