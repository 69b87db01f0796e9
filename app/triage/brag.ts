/**
 * How urgently a referral must be looked at, as a practitioner sees it: red, amber and green by time, blue for what
 * came to the wrong place. It always says why, and may go up or down as facts arrive.
 */
import * as z from 'zod/mini';

export const brags = ['red', 'amber', 'green', 'blue'] as const;
export type Brag = (typeof brags)[number];

/** Which referrals are read first once rated: an order, not a score. */
export const readingOrderOfBrag: Record<Brag, number> = { red: 0, amber: 1, green: 2, blue: 3 };

export const bragMeaning: Record<Brag, string> = {
  red: 'clearly safeguarding: look at it now',
  amber: 'possibly safeguarding: look at it today',
  green: 'help is needed, nobody seems unsafe',
  blue: 'not for us: advice, or another service',
};

const limit = 1000;

export const whyMissing = 'Write why you rate it so';

/** The form that sets a rating. The version is that of the referral as it was on the screen. */
export const ratingForm = z.object({
  brag: z.enum(brags, 'Select a rating'),
  reason: z.string(whyMissing).check(z.maxLength(limit, `Use ${limit} characters or fewer`)),
  version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
});

export interface RatingInput {
  brag: Brag;
  reason: string;
  version: number;
}

export type RateResult =
  | { kind: 'rated' }
  | { kind: 'reason-needed' }
  /** Somebody changed the referral after it was shown. */
  | { kind: 'stale' }
  | { kind: 'closed' }
  | { kind: 'not-found' };
