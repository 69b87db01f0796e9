/** The forms of a reconsideration: asking for one, and what came of it. */
import * as z from 'zod/mini';
import { addedShown } from '../deciding/decision.ts';

export const askers = ['referrer', 'family', 'staff'] as const;
export type AskedBy = (typeof askers)[number];

export const askerWords: Record<AskedBy, string> = {
  referrer: 'Whoever told us',
  family: 'The family',
  staff: 'Somebody at the front door',
};

const limit = 2000;
const words = (message: string) =>
  z.string(message).check(z.maxLength(limit, 'Use 2,000 characters or fewer'));

/** What a referrer writes on the status page. */
export const lookAgainForm = z.object({
  pass: z.string('Open the page again with your reference number and code'),
  reason: words('Write why you see it differently'),
});

/** Staff write it down for somebody who called. */
export const askForm = z.object({
  askedBy: z.enum(askers, 'Select who asks'),
  reason: words('Write why they see it differently'),
});

export const upholdForm = z.object({
  rationale: words('Write why the decision stands, for the record'),
  answer: words('Write the reason in plain words, for whoever asked'),
  mayStay: z.optional(z.string().check(z.maxLength(600, 'Use 600 characters or fewer'))),
  added: addedShown,
  /** When the page was opened, to say what happened since. */
  seen: z.optional(z.string().check(z.maxLength(30))),
});
export type UpholdInput = z.output<typeof upholdForm>;

/** What is sealed of how a reconsideration ended. */
export interface Upheld {
  rationale: string;
  answer: string;
}
