import * as z from 'zod/mini';
import { personWays } from './telling.ts';

export const tellForm = z.object({
  recipient: z.enum(['referrer', 'family'], 'Say who was told'),
  way: z.enum(personWays, 'Select how they were told'),
  whom: z.string('Write who you told').check(z.maxLength(200, 'Use 200 characters or fewer')),
});
export type TellInput = z.output<typeof tellForm>;
