/** The groups of a page about people while it is being filled in. */
import type { DetailForm, DetailValues, Group } from './detail-form.ts';

const asItems = (values: DetailValues | undefined): readonly Group[] =>
  values && 'items' in values && Array.isArray(values.items) ? (values.items as readonly Group[]) : [];

/** What the page starts from: what was saved, else a first group to fill in. */
export function toGroups(form: DetailForm, values: DetailValues | undefined): readonly Group[] {
  if (!form.repeats) return [(values ?? {}) as Group];
  const items = asItems(values);
  return items.length > 0 ? items : [{}];
}

/** "Add another" and "Remove" where no script runs: the same page again, nothing judged, nothing lost. */
export function changedGroups(
  form: DetailForm,
  asked: URLSearchParams,
  values: DetailValues,
): readonly Group[] {
  const items = asItems(values);
  if (asked.has('add')) return [...items, {}];
  const left = items.filter((_, place) => place !== Number(asked.get('remove')));
  return left.length > 0 ? left : toGroups(form, undefined);
}
