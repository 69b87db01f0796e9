/**
 * The ways in which somebody may be told that there is something for them. A way that nobody marked as safe is never
 * used: there is no "probably".
 */
import { type Disclosable, groupIn, groupsIn, textIn } from './disclosable.ts';
import { safeWays } from './kept-back.ts';
import type { Recipient } from './recipients.ts';

export type Way =
  /** Says only that there is something to read. */
  | { kind: 'email'; to: string }
  | { kind: 'call'; number: string; voicemail: boolean }
  | { kind: 'letter' }
  /** Through school or another worker, in person. */
  | { kind: 'worker' };

export interface Reach {
  ways: readonly Way[];
  /** Why there is none, in words for staff; null when there is a way. */
  whyNot: string | null;
  /** What could go wrong, and times, as they were told us. */
  careful: readonly string[];
}

const none = (whyNot: string): Reach => ({ ways: [], whyNot, careful: [] });

function waysOf(record: Disclosable): Way[] {
  const contact = groupIn(record, 'contact');
  const said = safeWays(record);
  // Said beside a way, "none of these" and "I do not know" win.
  const safe = said.includes('none') || said.includes('unknown') ? [] : said;
  const [email, number] = [textIn(contact, 'email'), textIn(contact, 'phone')];
  const address = textIn(groupIn(record, 'home'), 'address');
  return [
    ...(safe.includes('email') && email ? [{ kind: 'email' as const, to: email }] : []),
    ...(safe.includes('call') && number
      ? [{ kind: 'call' as const, number, voicemail: safe.includes('voicemail') }]
      : []),
    ...(safe.includes('letter') && address ? [{ kind: 'letter' as const }] : []),
    ...(safe.includes('school') ? [{ kind: 'worker' as const }] : []),
  ];
}

function found(record: Disclosable, ways: readonly Way[], whyNot: string): Reach {
  const contact = groupIn(record, 'contact');
  const careful = [textIn(contact, 'careful'), textIn(contact, 'times')].filter((text) => text !== '');
  return ways.length > 0 ? { ways, whyNot: null, careful } : none(whyNot);
}

function ofReferrer(record: Disclosable): Reach {
  const own = groupIn(record, record.audience === 'professional' ? 'you' : 'contact');
  const [email, number] = [textIn(own, 'email'), textIn(own, 'phone')];
  if (record.audience === 'parent' || record.audience === 'young-person') {
    return found(record, waysOf(record), 'No way that they marked as safe');
  }
  const ways: Way[] = [
    ...(email ? [{ kind: 'email' as const, to: email }] : []),
    // Whoever is neither family nor professional is not asked about voicemail.
    ...(number ? [{ kind: 'call' as const, number, voicemail: record.audience === 'professional' }] : []),
  ];
  return ways.length > 0 ? { ways, whyNot: null, careful: [] } : none('They gave no way to be reached');
}

/** A parent on the record of whom it was said that it puts nobody in danger if they hear of it. */
function safeParents(record: Disclosable): Way[] {
  return groupsIn(record.details.people)
    .filter((person) => textIn(person, 'who') === 'parent' && textIn(person, 'risk') === 'no')
    .map((person) => textIn(person, 'reach'))
    .filter((number) => number !== '' && !number.includes('@'))
    .map((number) => ({ kind: 'call' as const, number, voicemail: false }));
}

function ofFamily(record: Disclosable): Reach {
  switch (record.audience) {
    case 'parent':
      return ofReferrer(record);
    case 'professional':
      // Their mailbox only where e-mail was ticked as safe; whoever triages has to mark it as safe once more.
      return found(record, waysOf(record), 'No way of contact with the family was said to be safe');
    case 'young-person':
      return textIn(groupIn(record, 'told'), 'homeMayKnow') === 'yes'
        ? found(record, safeParents(record), 'No safe way to anybody at home was given')
        : none('The young person has not agreed that we speak to anybody at home');
    case 'other':
      return found(record, safeParents(record), 'No safe way to the family was given');
  }
}

/** How a recipient may be reached, or why not. */
export function reach(record: Disclosable, recipient: Recipient): Reach {
  switch (recipient) {
    case 'referrer':
      return ofReferrer(record);
    case 'family':
      return ofFamily(record);
    case 'young-person':
      return record.audience === 'young-person'
        ? ofReferrer(record)
        : none('Nothing is known of a way to the young person');
    default:
      return none('They are not on this record as somebody we write to');
  }
}

/** The one mailbox that may be written to, or null. */
export function mailboxOf(record: Disclosable, recipient: Recipient): string | null {
  const way = reach(record, recipient).ways.find(({ kind }) => kind === 'email');
  return way?.kind === 'email' ? way.to : null;
}
