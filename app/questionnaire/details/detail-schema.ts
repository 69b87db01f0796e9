/** The Zod schema of a page about people, made from its fields: the same on the server and as the early warning. */
import { z } from 'zod';
import { type Audience, say } from '../question.ts';
import { dateSchema } from './british-date.ts';
import {
  applies,
  type ChoiceField,
  type DetailForm,
  type Field,
  fieldsFor,
  type Group,
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
  return field.kind === 'radios' || field.kind === 'checkboxes'
    ? choiceSchema(field, audience)
    : textSchema(field);
}

const isEmpty = (value: unknown) =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0);

function groupSchema(fields: readonly Field[], audience: Audience) {
  const shape = Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, audience)]));
  return z.strictObject(shape).superRefine((values, problems) => {
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
  const group = groupSchema(fieldsFor(form, audience), audience);
  if (!form.repeats) return group;
  const { atLeast, atMost } = form.repeats;
  return z.strictObject({
    items: z.array(group).min(atLeast, 'Add at least one').max(atMost, `Add ${atMost} at most`).default([]),
  });
}
