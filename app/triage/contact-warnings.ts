/**
 * What to know before a number is called, an address is visited or a person is written to. Stands beside the number
 * itself, because a warning elsewhere on the page is read after the call.
 */
import { type DetailValues, type Group, groupsOf } from '../questionnaire/details/detail-form.ts';
import type { DetailId } from '../questionnaire/details/index.ts';
import type { Audience } from '../questionnaire/question.ts';
import type { Added } from '../referral/addition.ts';

type Details = Partial<Record<DetailId, DetailValues>>;

const listed = (value: Group[string] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

function aboutPhone(contact: Group): string[] {
  const ways = listed(contact.ways);
  if (ways.includes('none'))
    return ['No way of making contact was said to be safe: ask whoever told us first'];
  return [
    ...(ways.includes('call') ? [] : ['Calling was not said to be safe']),
    ...(ways.includes('voicemail') ? [] : ['Leave no voicemail']),
    ...(ways.includes('text') ? [] : ['Send no text message']),
  ];
}

function aboutEmail(contact: Group): string[] {
  return listed(contact.ways).includes('email') ? [] : ['Email was not said to be safe: do not write'];
}

function aboutPerson(person: Group, told: Group): string[] {
  const atHome = ['parent', 'sibling', 'household'].includes(`${person.who}`);
  return [
    ...(person.risk === 'yes'
      ? ['Do not contact: somebody could be in danger if this person heard of it']
      : []),
    ...(person.risk === 'unknown' ? ['Not known whether contact is safe: find out first'] : []),
    ...(atHome && told.homeMayKnow === 'no'
      ? ['The young person asked us not to speak to anybody at home']
      : []),
    ...(atHome && told.homeMayKnow === 'ask-first' ? ['Ask the young person before contact'] : []),
  ];
}

function aboutAddress(home: Group, contact: Group): string[] {
  const from = listed(home.privateFrom)[0] || 'somebody in the family';
  const ways = contact.ways === undefined ? null : listed(contact.ways);
  return [
    ...(home.private === 'yes' ? [`Keep this address from ${from}`] : []),
    ...(home.private === 'unknown' ? ['Not known whether this address must be kept private'] : []),
    ...(ways && !ways.includes('letter') ? ['Letters were not said to be safe'] : []),
  ];
}

/** The warnings that belong beside one field of the people pages; none for most. */
export function contactWarnings(
  details: Details,
  audience: Audience,
  place: { detail: DetailId; group: number; field: string },
): string[] {
  const first = (id: DetailId): Group => groupsOf(details[id])[0] ?? {};
  const [contact, told] = [first('contact'), first('told')];
  const careful = listed(contact.careful)[0];
  const always = careful ? [`Take care: ${careful}`] : [];
  // Whoever is neither family nor professional gives only their own number, and is not asked about ways.
  const isOwn = audience === 'other';
  switch (`${place.detail}.${place.field}`) {
    case 'contact.phone':
      return isOwn ? [] : [...aboutPhone(contact), ...always];
    case 'contact.email':
      return isOwn ? [] : [...aboutEmail(contact), ...always];
    case 'people.reach':
    case 'people.name':
      return aboutPerson(groupsOf(details.people)[place.group] ?? {}, told);
    case 'home.address':
      return aboutAddress(first('home'), contact);
    case 'you.name':
      return first('you').keepName === 'no' ? ['Do not tell the family who told us'] : [];
    default:
      return [];
  }
}

/** What the referrer put right since, beside what they had given. */
export function putRight(
  additions: readonly Added[],
  place: { detail: DetailId; group: number; field: string },
): string[] {
  return additions.flatMap(({ content, seen }) => {
    if (content.kind !== 'correction' || content.detail !== place.detail || content.group !== place.group)
      return [];
    const change = content.changes.find(({ field }) => field === place.field);
    if (!change) return [];
    const now = change.after.length > 0 ? `Now: ${change.after.join('; ')}` : 'Taken out';
    return [seen ? `${now} (put right since)` : `${now} (put right since, not seen yet)`];
  });
}
