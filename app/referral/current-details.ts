/**
 * The details of a record as they count today: what was sent, with what was corrected since. A correction works at once
 * in the safe direction and in no other: a way that is withdrawn, or an address that changed, is not used from that moment;
 * what is opened or relaxed counts once the front door has seen it, because whoever holds the code may not be who sent it.
 */
import type { DetailValues, Group } from '../questionnaire/details/detail-form.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { Added, Change, DetailValue } from './addition.ts';

export type Details = Partial<Record<DetailId, DetailValues>>;

/** Where somebody is reached: once changed, the old one may be anybody's. */
const reaches = new Set(['you.email', 'you.phone', 'contact.email', 'contact.phone', 'people.reach']);

/** Answers from the most careful to the least. */
const careful: Readonly<Record<string, readonly string[]>> = {
  'home.private': ['yes', 'unknown', 'no'],
  'people.risk': ['yes', 'unknown', 'no'],
  'you.keepName': ['no', 'yes'],
  'told.homeMayKnow': ['no', 'ask-first', 'yes'],
  'told.agreesHelp': ['no', 'unknown', 'yes'],
  'told.agreesSharing': ['no', 'unknown', 'yes'],
};

/** Warnings in words: until somebody has read the new one, both stand. */
const warnings = new Set(['contact.careful', 'contact.times', 'home.privateFrom']);

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];

/** Ways that were withdrawn go at once; ways that were added wait. */
function unseenWays(before: unknown, after: readonly string[]): readonly string[] {
  const kept = listed(before).filter((way) => after.includes(way));
  const refusals = after.filter((way) => way === 'none' || way === 'unknown');
  return refusals.length > 0 ? refusals : kept;
}

function unseen(key: string, before: unknown, after: DetailValue): unknown {
  if (key === 'contact.ways') return unseenWays(before, listed(after));
  if (reaches.has(key)) return '';
  const order = careful[key];
  if (order) {
    const places = [before, after].map((value) => order.indexOf(`${value}`)).filter((place) => place >= 0);
    return places.length > 0 ? order[Math.min(...places)] : before;
  }
  if (warnings.has(key)) return [...new Set([...listed(after), ...listed(before)])].join('; ');
  return before;
}

function changed(group: Group, detail: DetailId, changes: readonly Change[], seen: boolean): Group {
  const settled = changes.map(({ field, value }) => [
    field,
    seen ? value : unseen(`${detail}.${field}`, group[field], value),
  ]);
  return { ...group, ...Object.fromEntries(settled) };
}

function corrected(details: Details, { seen, content }: Pick<Added, 'seen' | 'content'>): Details {
  if (content.kind !== 'correction') return details;
  const { detail, group, changes } = content;
  const values = details[detail];
  if (values && 'items' in values && Array.isArray(values.items)) {
    const items = (values.items as readonly Group[]).map((item, place) =>
      place === group ? changed(item, detail, changes, seen) : item,
    );
    return { ...details, [detail]: { items } };
  }
  return { ...details, [detail]: changed((values ?? {}) as Group, detail, changes, seen) };
}

/** The details that count, from those that were sent and all that was added since, oldest first. */
export const currentDetails = (
  sent: Details,
  additions: readonly Pick<Added, 'seen' | 'content'>[],
): Details => additions.reduce(corrected, sent);

/** The same as if everything had been seen: what the referrer last said. */
export const latestDetails = (sent: Details, additions: readonly Pick<Added, 'content'>[]): Details =>
  currentDetails(
    sent,
    additions.map(({ content }) => ({ content, seen: true })),
  );
