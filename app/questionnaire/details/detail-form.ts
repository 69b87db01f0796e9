/**
 * A page about people rather than needs: several fields, some of them repeating or depending on another. Like a
 * question, one definition gives the fields, the schema on both sides, the error wording and the summary rows.
 */
import type { Audience, Wording } from '../question.ts';

interface FieldBase {
  id: string;
  label: Wording;
  hint?: Wording;
  /** Asked only of these; everybody otherwise. */
  audience?: readonly Audience[];
  /** Asked only when another field of the same page has one of these values. */
  when?: { field: string; is: readonly string[] };
  /** Message when nothing is given; a field without it is optional. */
  ifMissing?: Wording;
}
export interface TextField extends FieldBase {
  kind: 'text' | 'email' | 'phone' | 'postcode' | 'nhs-number' | 'upn' | 'long-text';
  limit: number;
  width?: 5 | 10 | 20;
  /** Only for the person's own details: the browser must not remember a child's. */
  autocomplete?: string;
}
export interface DateField extends FieldBase {
  kind: 'date';
}
export interface ChoiceField extends FieldBase {
  kind: 'radios' | 'checkboxes';
  options: readonly { id: string; label: Wording; hint?: Wording }[];
}
export type Field = TextField | DateField | ChoiceField;

export interface DetailForm {
  id: 'children' | 'people' | 'home' | 'you' | 'contact' | 'told';
  title: Wording;
  intro?: Wording;
  audience?: readonly Audience[];
  /** Fields that may be given several times over, such as one group a child. */
  repeats?: { item: Wording; add: Wording; atLeast: 0 | 1; atMost: number };
  fields: readonly Field[];
}

/** The plain values of one group of fields, as a form posts them. */
export type Group = Readonly<Record<string, string | readonly string[]>>;
/** The plain values of a page: one group, or several under `items`. */
export type DetailValues = Group | { readonly items: readonly Group[] };

/** The fields this audience is asked, whatever the values of others. */
export function fieldsFor(form: DetailForm, audience: Audience): Field[] {
  return form.fields.filter((field) => !field.audience || field.audience.includes(audience));
}

/** Whether a field is one of several offered answers. */
export const isChoice = (field: Field): field is ChoiceField =>
  field.kind === 'radios' || field.kind === 'checkboxes';

/** Whether a dependent field applies, given the other values of its group. */
export function applies(field: Field, group: Group): boolean {
  if (!field.when) return true;
  const value = group[field.when.field];
  const given = typeof value === 'string' ? [value] : (value ?? []);
  return field.when.is.some((wanted) => given.includes(wanted));
}

/** The groups of a page: one, or one for each child or person. */
export function groupsOf(values: DetailValues | undefined): readonly Group[] {
  if (!values) return [];
  return 'items' in values && Array.isArray(values.items)
    ? (values.items as readonly Group[])
    : [values as Group];
}
