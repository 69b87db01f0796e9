import * as z from 'zod/mini';
import { personWays } from './telling.ts';

/** The page has one form for each recipient: theirs are the names, so that no label leads to the other's field. */
export const fieldOf = (recipient: 'referrer' | 'family', field: string): string => `${recipient}-${field}`;

export const tellForm = z.object({
  recipient: z.enum(['referrer', 'family'], 'Say who was told'),
  way: z.enum(personWays, 'Select how they were told'),
  whom: z
    .string('Write who you told, or what you tried')
    .check(z.maxLength(500, 'Use 500 characters or fewer')),
});
export type TellInput = z.output<typeof tellForm>;
