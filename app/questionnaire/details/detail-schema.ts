/** The Zod schema of a page about people, made from its fields: the same on the server and as the early warning. */
import { z } from 'zod';
import { type Audience, say } from '../question.ts';
import { dateSchema } from './british-date.ts';
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

const emailShape = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

function textSchema(field: TextField) {
  const label = typeof field.label === 'string' ? field.label : field.label.any;
  const name = label.replace(' (optional)', '');
  const text = z
    .string()
    .trim()
    .max(field.limit, `${name} must be ${field.limit} characters or fewer`)
    .default('');
  if (field.kind !== 'email') return text;
  return text.refine(
    (value) => value === '' || emailShape.test(value),
    'Enter an email address, like name@example.com',
  );
}

function choiceSchema(field: ChoiceField, audience: Audience) {
  const ids = field.options.map((option) => option.id);
  const message = field.ifMissing ? say(field.ifMissing, audience) : 'Select one of the answers shown';
  const known = (value: string) => ids.includes(value);
  if (field.kind === 'radios')
    return z
      .string()
      .default('')
      .refine((value) => value === '' || known(value), message);
  return z
    .array(z.string().refine(known, message))
    .default([])
    .refine(
      (values) => values.length < 2 || !values.some((value) => value === 'none' || value === 'unknown'),
      {
        message: 'Select the ways that are safe, or one of the last two answers alone',
      },
    );
}

function fieldSchema(field: Field, audience: Audience) {
  if (field.kind === 'date') return dateSchema.default({ day: '', month: '', year: '' });
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
  return z.strictObject(shape).superRefine((values, problems) => {
    if (mayBeBlank && isBlank(values)) return;
    for (const field of fields) {
      if (!field.ifMissing || !applies(field, values as Group) || !isEmpty(values[field.id])) continue;
      problems.addIssue({ code: 'custom', path: [field.id], message: say(field.ifMissing, audience) });
    }
  });
}

/**
 * Plain form values in, plain form values out. Every field has a limit; a required field that does not apply is not
 * asked for; unknown fields are refused.
 */
export function detailSchema(form: DetailForm, audience: Audience) {
  const fields = fieldsFor(form, audience);
  if (!form.repeats) return groupSchema(fields, audience, false);
  const { atLeast, atMost } = form.repeats;
  const items = z
    .array(groupSchema(fields, audience, true))
    .max(atMost, `Give no more than ${atMost}`)
    .default([]);
  return z.strictObject({ items }).superRefine((values, problems) => {
    const [first] = fields;
    if (!first?.ifMissing || values.items.filter((item) => !isBlank(item)).length >= atLeast) return;
    problems.addIssue({
      code: 'custom',
      path: ['items', 0, first.id],
      message: say(first.ifMissing, audience),
    });
  });
}

/** The same values without blank groups, as they are kept. */
export function withoutBlanks(values: DetailValues): DetailValues {
  if (!('items' in values) || !Array.isArray(values.items)) return values;
  return { items: (values.items as readonly Group[]).filter((item) => !isBlank(item)) };
}
