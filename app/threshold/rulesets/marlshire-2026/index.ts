/** Marlshire's guidance of 2026: every area's paragraphs and statements put together, and checked as it loads. */
import { type Ruleset, rulesetSchema } from '../../ruleset.ts';
import * as general from './general.ts';
import * as safety from './safety.ts';
import * as school from './school.ts';

const parts = [safety, general, school];

export const marlshire2026: Ruleset = rulesetSchema.parse({
  version: 'marlshire-2026-09',
  authority: 'Marlshire',
  from: '2026-09-01',
  until: null,
  paragraphs: parts.flatMap((part) => part.paragraphs),
  statements: parts.flatMap((part) => part.statements),
  accumulation: general.accumulation,
  raises: general.raises,
  easing: general.easing,
  choices: general.choices,
});
