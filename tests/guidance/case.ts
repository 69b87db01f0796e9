/** One case: what a person would answer, and the level published guidance gives it. */
import { z } from 'zod';
import { audiences } from '../../app/questionnaire/question.ts';

const level = z.number().int().min(1).max(4);

export const casesSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** In our own words, in one line. */
    about: z.string(),
    audience: z.enum(audiences),
    answers: z.record(z.string(), z.array(z.string())),
    expected: level,
    acceptable: z.array(level).min(1),
    redFlag: z.boolean(),
    /** Who published the level. */
    source: z.string(),
  }),
);
export type Case = z.infer<typeof casesSchema>[number];
