/**
 * Correcting what was given about people, one part at a time. The form never shows what was sent, since somebody else may
 * be reading over a shoulder; what is left empty has not changed.
 */
import type { DetailForm, DetailValues, Field, Group } from '../questionnaire/details/detail-form.ts';
import { fieldsFor, isChoice } from '../questionnaire/details/detail-form.ts';
import { detailSchema } from '../questionnaire/details/detail-schema.ts';
import { type DetailId, detailFormsFor } from '../questionnaire/details/index.ts';
import { type Audience, say } from '../questionnaire/question.ts';
import type { Change, DetailValue } from './addition.ts';
import type { Details } from './current-details.ts';
import { fieldValue, groupsOf } from './freeze.ts';

/** One part that can be corrected: a page about people, or one child or person on it. */
export interface Part {
  /** "contact", "children.1". */
  id: string;
  detail: DetailId;
  group: number;
  title: string;
}

const initials = (name: unknown): string =>
  `${name ?? ''}`
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 3)
    .join('.');

/** The parts of what was given. A child or person is told by number and initials, never by name. */
export function partsOf(details: Details, audience: Audience): Part[] {
  return detailFormsFor(audience).flatMap((form) => {
    const title = say(form.title, audience);
    if (!form.repeats) return [{ id: form.id, detail: form.id, group: 0, title }];
    const item = say(form.repeats.item, audience);
    return groupsOf(details[form.id]).map((group, place) => {
      const short = initials(group.name);
      const which = `${item} ${place + 1}${short && ` (${short})`}`;
      return { id: `${form.id}.${place}`, detail: form.id, group: place, title: which };
    });
  });
}

const formOf = (audience: Audience, detail: DetailId): DetailForm => {
  const form = detailFormsFor(audience).find(({ id }) => id === detail);
  if (!form) throw new RangeError('There is no such page');
  return form;
};

export const takeOut = 'takeOut';

/** What stands in a text box, and so can be taken out. */
const removable = (fields: readonly Field[], group: Group) =>
  fields.filter((field) => !isChoice(field) && field.kind !== 'date' && `${group[field.id] ?? ''}` !== '');

/** The page of a part as a form in which everything may be left empty. */
export function correctionForm(part: Part, latest: Details, audience: Audience): DetailForm {
  const form = formOf(audience, part.detail);
  const fields = fieldsFor(form, audience);
  const open = fields.map(({ ifMissing: _, when: __, ...field }) => field as Field);
  const taken = removable(fields, groupsOf(latest[part.detail])[part.group] ?? {});
  const out: Field = {
    id: takeOut,
    kind: 'checkboxes',
    label: 'Is there anything we must no longer use?',
    hint: 'Tick what we must take out',
    options: taken.map((field) => ({ id: field.id, label: say(field.label, audience) })),
  };
  const { repeats: _, ...single } = form;
  return { ...single, fields: taken.length > 0 ? [...open, out] : open };
}

export const correctionSchema = (form: DetailForm, audience: Audience) => detailSchema(form, audience);

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) || typeof value === 'string'
    ? value.length > 0
    : typeof value === 'object' && value !== null && Object.values(value).some((box) => box !== '');

/** What a filled-in form changes, each field with what was last known before. */
export function changesOf(part: Part, latest: Details, values: DetailValues, audience: Audience): Change[] {
  const before = groupsOf(latest[part.detail])[part.group] ?? {};
  const given = values as Readonly<Record<string, DetailValue | undefined>>;
  const out = (given[takeOut] ?? []) as readonly string[];
  return fieldsFor(formOf(audience, part.detail), audience).flatMap((field) => {
    const value = given[field.id];
    const isOut = out.includes(field.id) && !isGiven(value);
    if (!isOut && (value === undefined || !isGiven(value))) return [];
    const now: DetailValue = isOut || value === undefined ? '' : value;
    const after = fieldValue(field, { [field.id]: now } as unknown as Group, audience);
    const was = fieldValue(field, before, audience);
    if (JSON.stringify(was) === JSON.stringify(after)) return [];
    const label = say(field.label, audience).replace(' (optional)', '');
    return [{ field: field.id, label, before: was, after, value: now }];
  });
}
