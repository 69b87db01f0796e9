import * as z from 'zod/mini';
import { addedShown } from './decision.ts';

const limit = 2000;

/** A manager agrees, or gives the decision back and says why. Neither is chosen beforehand. */
export const signOffForm = z
  .object({
    verdict: z.enum(['agree', 'return'], 'Select whether you agree'),
    reason: z.optional(z.string().check(z.maxLength(limit, 'Use 2,000 characters or fewer'))),
    version: z.coerce.number('Load the page again').check(z.int('Load the page again'), z.positive()),
    added: addedShown,
  })
  .check(
    z.refine(({ verdict, reason }) => verdict === 'agree' || Boolean(reason?.trim()), {
      path: ['reason'],
      error: 'Write why you give it back',
    }),
  );
export type SignOffInput = z.output<typeof signOffForm>;
