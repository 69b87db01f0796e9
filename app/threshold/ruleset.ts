/**
 * The shape of an authority's threshold ruleset: versioned, dated data that ties indicators to levels of need.
 * The shape itself keeps promises: a red flag is always level 4, nothing can ask for the absence of a concern, and
 * level-2 needs can be raised to 3 at most (Working Together: significant harm, not tallying, makes level 4).
 */
import { z } from 'zod';
import { ageBands } from './evidence.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Level = z.infer<typeof levelSchema>;

/** CIN census primary need codes that a statement may pre-tag for staff. */
const need = z.enum(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8']);

/** Met when all of `all`, at least one of `any`, and every fact hold. A fact that is not known holds. */
const conditionSchema = z
  .strictObject({
    all: z.array(id).min(1).optional(),
    any: z.array(id).min(1).optional(),
    /** At least one child of such an age, or ages not known. */
    ages: z.array(z.enum(ageBands)).min(1).optional(),
    /** A child who cannot move about without help, or not known. */
    unableToMove: z.literal(true).optional(),
  })
  .refine((when) => when.all || when.any, 'A statement needs at least one indicator');

export const statementSchema = z
  .strictObject({
    id,
    /** Area of life: accumulation counts areas, not ticks. */
    area: id,
    level: levelSchema,
    redFlag: z.literal(true).optional(),
    /** The lower of two levels, when enough is going well. Never for a red flag. */
    easesTo: levelSchema.optional(),
    when: conditionSchema,
    /** Plain words, read by parents and practitioners alike: "A baby who cannot move about has a bruise". */
    says: z.string().min(10).max(200),
    /** The same, said to a young person about themselves. */
    saysToYou: z.string().min(10).max(200).optional(),
    paragraph: id,
    need: need.optional(),
    /** Assessment factor codes (CIN census) to pre-tag for staff; never an input. */
    factors: z.array(z.string()).optional(),
  })
  .refine((s) => !s.redFlag || s.level === 4, 'A red flag is level 4')
  .refine((s) => !(s.redFlag && s.easesTo), 'A red flag is never eased')
  .refine((s) => s.easesTo === undefined || s.easesTo === s.level - 1, 'easesTo is one level down')
  .refine((s) => s.level !== 4 || s.easesTo === undefined, 'Level 4 is never eased');
export type Statement = z.infer<typeof statementSchema>;
export type StatementData = z.input<typeof statementSchema>;

export const paragraphSchema = z.strictObject({
  id,
  title: z.string().min(3),
  /** The local guidance, in its own words. */
  text: z.string().min(20),
  /** Published guidance this paragraph follows. */
  source: z.string().min(3),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const rulesetSchema = z.strictObject({
  version: id,
  authority: z.string(),
  from: date,
  /** The last day in force; null for the latest ruleset. */
  until: date.nullable(),
  paragraphs: z.array(paragraphSchema).min(1),
  statements: z.array(statementSchema).min(1),
  /** Several needs in different areas together. */
  accumulation: z.strictObject({
    areas: z.number().int().min(2),
    /** With this many areas, strengths no longer ease it. */
    firmAt: z.number().int().min(2),
    says: z.string(),
    saysToYou: z.string(),
    paragraph: id,
  }),
  /** Help that was tried and failed, or refused while things got worse: one level up from 1 or 2, never to 4. */
  raises: z.array(
    z.strictObject({
      id,
      when: z.array(id).min(1),
      from: z.union([z.literal(1), z.literal(2)]),
      says: z.string(),
      saysToYou: z.string(),
      paragraph: id,
    }),
  ),
  /** When middling needs may stay at the lower of their two levels. */
  easing: z.strictObject({
    strengths: z.array(id),
    atLeast: z.number().int().min(1),
    /** Any of these indicators and strengths no longer ease anything. */
    unless: z.array(id),
    says: z.string(),
    saysToYou: z.string(),
    paragraph: id,
  }),
  /** Where published documents disagree: what was chosen and why. */
  choices: z.array(z.strictObject({ about: z.string(), chosen: z.string(), because: z.string() })),
});
export type Ruleset = z.infer<typeof rulesetSchema>;
