/** As much of a referral as the guard looks at: a `ReferralRecord` is one. */
import type { DetailValues, Group } from '../questionnaire/details/detail-form.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { Audience } from '../questionnaire/question.ts';

export interface Disclosable {
  audience: Audience;
  details: Partial<Record<DetailId, DetailValues>>;
}

/** A part of the pages about people, in words. */
export interface WordedDetail {
  id: DetailId;
  title: string;
  groups: readonly {
    title: string;
    rows: readonly { field: string; label: string; value: readonly string[] }[];
  }[];
}

/** The groups of a page: one, or one for each child or person. */
export function groupsIn(values: DetailValues | undefined): readonly Group[] {
  if (!values) return [];
  return 'items' in values && Array.isArray(values.items)
    ? (values.items as readonly Group[])
    : [values as Group];
}

/** The first, or only, group of a page. */
export const groupIn = ({ details }: Pick<Disclosable, 'details'>, id: DetailId): Group =>
  groupsIn(details[id])[0] ?? {};

/** A field as text; '' when it is empty or a list. */
export const textIn = (group: Group, field: string): string => {
  const value = group[field];
  return typeof value === 'string' ? value.trim() : '';
};

/** A field with several answers. */
export const listIn = (group: Group, field: string): readonly string[] => {
  const value = group[field];
  return typeof value === 'string' ? [value] : (value ?? []);
};

/** Whether the address must be kept from somebody. Not known is not safe. */
export const addressIsPrivate = (record: Disclosable): boolean => {
  const kept = textIn(groupIn(record, 'home'), 'private');
  return kept === 'yes' || kept === 'unknown';
};
