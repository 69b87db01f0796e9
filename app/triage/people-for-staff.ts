/**
 * The pages about people were written to whoever filled them in ("About you", "Your full name"). On a record somebody else
 * reads them, looks for a person by name, and must see what is missing without reading how it was asked.
 */
import type { PeoplePart, PersonRow } from './referral-view.ts';

type Row = PersonRow & { field: string };

const titles: Readonly<Record<string, string>> = { you: 'Whoever told us' };

const labels: Readonly<Record<string, string>> = {
  'children.name': 'Full name',
  'children.born': 'Date of birth or due date',
  'children.ageAbout': 'About how old',
  'children.nhsNumber': 'NHS number',
  'children.upn': 'Unique pupil number (UPN)',
  'you.name': 'Full name',
  'you.organisation': 'Where they work, and their job there',
  'you.relation': 'Who they are to the child or family',
};

/** What a page, and a field of it, is called on a record. */
export const titleForStaff = (id: string, title: string): string => titles[id] ?? title;
export const labelForStaff = (id: string, field: string, label: string): string =>
  labels[`${id}.${field}`] ?? label;

/** An age by guess is not missing where the date is known. */
const isWanted = (rows: readonly Row[]) => (row: Row) =>
  row.field !== 'ageAbout' ||
  row.value.length > 0 ||
  !rows.some(({ field, value }) => field === 'born' && value[0]);

/** One page of the form as staff read it. Each of several people stands under their name. */
export function forStaff(
  id: string,
  title: string,
  groups: readonly { title: string; rows: readonly Row[] }[],
): PeoplePart {
  return {
    id,
    title: titleForStaff(id, title),
    groups: groups.map((group) => {
      const name = group.rows.find(({ field }) => field === 'name')?.value[0];
      return {
        title: group.title && name ? `${group.title}: ${name}` : group.title,
        rows: group.rows
          .filter(isWanted(group.rows))
          .map(({ field, ...row }) => ({ ...row, label: labelForStaff(id, field, row.label) })),
      };
    }),
  };
}
