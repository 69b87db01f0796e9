/**
 * The Zod schema of a page about people, made from its fields: the same on the server and as the early warning. Zod's
 * small edition, because this schema travels to the browser.
 */
import * as z from 'zod/mini';
import { systemClock } from '../../platform/clock.ts';
import { type Audience, say } from '../question.ts';
import { bornSchema } from './british-date.ts';
import {
  applies,
  type ChoiceField,
  type DetailForm,
  type DetailValues,
  type Field,
  fieldsFor,
  type Group,
  isChoice,
  type TextField,
} from './detail-form.ts';
import { nhsNumber, upn } from './identifiers.ts';

const emailShape = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** What a text of some kind must look like, and what is said where it does not. */
const shapes: Partial<Record<TextField['kind'], { fits: (value: string) => boolean; otherwise: string }>> = {
  email: {
    fits: (value) => emailShape.test(value),
    otherwise: 'Enter an email address, like name@example.com',
  },
  'nhs-number': {
    fits: (value) => nhsNumber(value) !== null,
    otherwise: 'Check the NHS number: it has 10 digits, and these do not fit together. Or leave it empty',
  },
  upn: {
    fits: (value) => upn(value) !== null,
    otherwise:
      'Check the UPN: it is a letter and 12 numbers, and these do not fit together. Or leave it empty',
  },
};

const orEmpty = (schema: z.ZodMiniType<string, string>) => z._default(schema, '');

function textSchema(field: TextField) {
  const label = typeof field.label === 'string' ? field.label : field.label.any;
  const name = label.replace(' (optional)', '');
  const tooLong = `${name} must be ${field.limit} characters or fewer`;
  const text = z.string().check(z.trim(), z.maxLength(field.limit, tooLong));
  const shape = shapes[field.kind];
  if (!shape) return orEmpty(text);
  const fits = (value: string) => value === '' || shape.fits(value);
  return orEmpty(text.check(z.refine<string>(fits, shape.otherwise)));
}

function choiceSchema(field: ChoiceField, audience: Audience) {
  const ids = field.options.map((option) => option.id);
  const message = field.ifMissing ? say(field.ifMissing, audience) : 'Select one of the answers shown';
  const known = (value: string) => ids.includes(value);
  if (field.kind === 'radios') {
    return orEmpty(z.string().check(z.refine<string>((value) => value === '' || known(value), message)));
  }
  const isAlone = (value: string) => value === 'none' || value === 'unknown';
  const several = z.array(z.string().check(z.refine<string>(known, message)));
  const oneOrTheOther = z.refine<string[]>(
    (values) => values.length < 2 || !values.some(isAlone),
    'Select the ways that are safe, or one of the last two answers alone',
  );
  return z._default(several.check(oneOrTheOther), []);
}

function fieldSchema(field: Field, audience: Audience) {
  if (field.kind === 'date') return z._default(bornSchema(systemClock.now), { day: '', month: '', year: '' });
  return isChoice(field) ? choiceSchema(field, audience) : textSchema(field);
}

const isEmpty = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === '' || value === undefined;
};

/** Whether nothing at all was given in a group: a blank one at the end is not a mistake. */
export const isBlank = (group: object): boolean => Object.values(group).every(isEmpty);

function groupSchema(fields: readonly Field[], audience: Audience, mayBeBlank: boolean) {
  const shape = Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, audience)]));
  const nothingMissing = z.superRefine<Record<string, unknown>>((values, problems) => {
    if (mayBeBlank && isBlank(values)) return;
    for (const field of fields) {
      if (!field.ifMissing || !applies(field, values as Group) || !isEmpty(values[field.id])) continue;
      problems.addIssue({ code: 'custom', path: [field.id], message: say(field.ifMissing, audience) });
    }
  });
  return z.strictObject(shape).check(nothingMissing);
}

/**
 * Plain form values in, plain form values out. Every field has a limit; a required field that does not apply is not
 * asked for; unknown fields are refused.
 */
export function detailSchema(form: DetailForm, audience: Audience) {
  const fields = fieldsFor(form, audience);
  if (!form.repeats) return groupSchema(fields, audience, false);
  const { atLeast, atMost } = form.repeats;
  const group = groupSchema(fields, audience, true);
  const items = z.array(group).check(z.maxLength(atMost, `Give no more than ${atMost}`));
  const enough = z.superRefine<{ items: object[] }>((values, problems) => {
    const [first] = fields;
    if (!first?.ifMissing || values.items.filter((item) => !isBlank(item)).length >= atLeast) return;
    problems.addIssue({
      code: 'custom',
      path: ['items', 0, first.id],
      message: say(first.ifMissing, audience),
    });
  });
  return z.strictObject({ items: z._default(items, []) }).check(enough);
}

/** The same values without blank groups, as they are kept. */
export function withoutBlanks(values: DetailValues): DetailValues {
  if (!('items' in values) || !Array.isArray(values.items)) return values;
  return { items: (values.items as readonly Group[]).filter((item) => !isBlank(item)) };
}
