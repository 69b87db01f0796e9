/** What the commands read and print, as Zod: the published JSON Schemas in `docs/schemas` are made from these. */
import { z } from 'zod';
import { ageBands } from '../../threshold/evidence.ts';
import { audiences } from '../question.ts';

const audience = z.enum(audiences);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const route = z.enum(['universal', 'early-support-hub', 'support', 'mash']);

const texts = z.strictObject({
  professional: z.string(),
  parent: z.string(),
  'young-person': z.string(),
  other: z.string(),
});
export type Texts = z.infer<typeof texts>;

export type PrintedCondition =
  | { question: string; chose: string[] }
  | { audience: z.infer<typeof audience>[] }
  | { ages: (typeof ageBands)[number][] }
  | { all: PrintedCondition[] }
  | { any: PrintedCondition[] }
  | { not: PrintedCondition };

const condition: z.ZodType<PrintedCondition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ question: z.string(), chose: z.array(z.string()) }),
      z.strictObject({ audience: z.array(audience) }),
      z.strictObject({ ages: z.array(z.enum(ageBands)) }),
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
      z.strictObject({ not: condition }),
    ]),
  )
  .meta({ id: 'condition' });

const option = z.strictObject({
  id: z.string(),
  wording: texts,
  hint: texts.nullable(),
  asked: condition.nullable(),
  exclusive: z.boolean(),
  unknown: z.boolean(),
  age: z.enum(ageBands).nullable(),
  indicates: z.array(z.string()).optional(),
  strengthens: z.string().nullable().optional(),
});
export type PrintedOption = z.infer<typeof option>;

const question = z.strictObject({
  id: z.string(),
  kind: z.enum(['radios', 'checkboxes', 'text']),
  part: z.string(),
  wording: texts,
  hint: texts.nullable(),
  asked: condition.nullable(),
  optional: z.boolean(),
  limit: z.number().int().positive().nullable(),
  most: z.literal(1).nullable(),
  options: z.array(option),
});
export type PrintedQuestion = z.infer<typeof question>;

export const printedBankSchema = z.strictObject({
  version: z.string(),
  audiences: z.array(z.strictObject({ id: audience, name: z.string() })),
  levels: z.array(z.strictObject({ level, route })),
  areas: z.array(z.strictObject({ id: z.string(), name: texts })),
  questions: z.array(question),
});
export type PrintedBank = z.infer<typeof printedBankSchema>;

export const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  audience,
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export const problems = [
  'bad-json',
  'bad-line',
  'too-long-line',
  'bad-audience',
  'other-audience',
  'unknown-question',
  'unknown-option',
  'bad-answer',
  'only-one',
  'not-together',
  'too-long',
  'empty',
  'not-asked',
  'not-offered',
  'no-ruleset',
] as const;
export const problemSchema = z.strictObject({
  problem: z.enum(problems),
  question: z.string().optional(),
  option: z.string().optional(),
  says: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export const suggestedSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  /** Null only where the line could not be read, its audience is not one of ours, or no ruleset is in force. */
  level: level.nullable(),
  route: route.nullable(),
  redFlag: z.boolean().nullable(),
  reasons: z.array(
    z.strictObject({
      statement: z.string(),
      level,
      redFlag: z.boolean(),
      eased: z.boolean(),
      says: z.string(),
      paragraph: z.strictObject({ id: z.string(), title: z.string(), text: z.string(), source: z.string() }),
      answers: z.array(z.strictObject({ question: z.string(), option: z.string(), says: z.string() })),
    }),
  ),
  strengths: z.array(z.string()),
  easedBecause: z.string().nullable(),
  wouldChange: z.array(z.strictObject({ question: z.string(), says: z.string(), level, route })),
  unanswered: z.array(z.string()),
  problems: z.array(problemSchema),
  bank: z.string(),
  ruleset: z.string().nullable(),
});
export type Suggested = z.infer<typeof suggestedSchema>;
