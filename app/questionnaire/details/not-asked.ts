/**
 * A page about people on a call that ended before it was filled in. What is offered as "I do not know" is not known, and
 * where that is not offered the safest answer stands; nothing is made up, so a name or an address stays empty.
 */
import type { Audience } from '../question.ts';
import {
  applies,
  type ChoiceField,
  type DetailForm,
  type DetailValues,
  type Field,
  fieldsFor,
  type Group,
  groupsOf,
  isChoice,
} from './detail-form.ts';
import { detailSchema, isBlank } from './detail-schema.ts';

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || String(value) === '';

function unasked({ kind, options }: ChoiceField): string | string[] | undefined {
  const safest = ['unknown', 'no'].find((id) => options.some((option) => option.id === id));
  return safest && kind === 'checkboxes' ? [safest] : safest;
}

function filled(fields: readonly Field[], group: Group): Group {
  const values: Record<string, string | readonly string[]> = { ...group };
  for (const field of fields) {
    if (!field.ifMissing || !isChoice(field) || !applies(field, values) || !isEmpty(values[field.id]))
      continue;
    const value = unasked(field);
    if (value !== undefined) values[field.id] = value;
  }
  return values;
}

const at = (values: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], values);

/** Whether nothing in it is wrong: what is only missing was not asked. */
function holds(form: DetailForm, audience: Audience, values: DetailValues): boolean {
  const parsed = detailSchema(form, audience).safeParse(values);
  return parsed.success || parsed.error.issues.every(({ path }) => isEmpty(at(values, path)));
}

/** The page as it is kept, with what had been typed; null where that has a mistake which a person has to put right. */
export function notAskedDetail(
  form: DetailForm,
  audience: Audience,
  begun: DetailValues = {},
): DetailValues | null {
  const fields = fieldsFor(form, audience);
  if (!form.repeats) {
    const [group = {}] = groupsOf(begun);
    const values = filled(fields, group);
    return holds(form, audience, values) ? values : null;
  }
  const given = groupsOf(begun).filter((group) => !isBlank(group));
  const groups = given.length > 0 || form.repeats.atLeast === 0 ? given : [{ name: 'Not known' }];
  const values = { items: groups.map((group) => filled(fields, group)) };
  return holds(form, audience, values) ? values : null;
}
