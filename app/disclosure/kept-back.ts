/** What of a record must not stand in a text that leaves the front door, for one recipient. */
import { addressIsPrivate, type Disclosable, groupIn, groupsIn, listIn, textIn } from './disclosable.ts';
import type { Recipient } from './recipients.ts';
import { spotEmail, spotFirstName, spotPhone, spotPostcode, spotWords, wordsOf } from './spot.ts';

export interface KeptBack {
  /** What it is, to stand after "this is". */
  what: string;
  /** Finds it in a text, as it stands there. */
  spot: (text: string) => string | null;
  /** Whether it may go all the same, with a reason on the record. */
  mayOverride: boolean;
}

type Spot = (text: string, wanted: string) => string | null;
const keep = (what: string, value: string, spot: Spot, mayOverride = true): KeptBack[] =>
  value === '' ? [] : [{ what, spot: (text) => spot(text, value), mayOverride }];

/** "14a Rose Lane, Ashwell" gives the street with and without its number; the town alone gives little away. */
function addressLines(address: string): { line: string; isStreet: boolean }[] {
  return address
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, index) => {
      const hasNumber = /\d/.test(line);
      const street = line.replace(/^\s*(?:flat|apartment|unit)?\s*\d+\p{L}?(?![\p{L}\p{N}])\s*/iu, '').trim();
      const isStreet = hasNumber || index === 0;
      const bare = street !== line && wordsOf(street).length > 1 ? [{ line: street, isStreet: true }] : [];
      // A house number alone is only a number.
      return wordsOf(line).some(({ word }) => /\p{L}{3}/u.test(word)) ? [{ line, isStreet }, ...bare] : bare;
    });
}

function ofHome(record: Disclosable): KeptBack[] {
  const home = groupIn(record, 'home');
  const isPrivate = textIn(home, 'private') === 'yes';
  const note = isPrivate ? ', which must be kept private' : '';
  return [
    ...keep(`the postcode${note}`, textIn(home, 'postcode'), spotPostcode, !isPrivate),
    ...addressLines(textIn(home, 'address')).flatMap(({ line, isStreet }) => [
      ...(isStreet ? keep(`the address${note}`, line, spotWords, !isPrivate) : []),
      ...(!isStreet && addressIsPrivate(record) ? keep(`part of the address${note}`, line, spotWords) : []),
    ]),
    // The postcode may stand in the box of the address.
    ...[...textIn(home, 'address').matchAll(/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu)].flatMap(
      ([postcode]) => keep(`the postcode${note}`, postcode, spotPostcode, !isPrivate),
    ),
  ];
}

/** A telephone number or e-mail address, whichever was written. */
const reach = (whose: string, value: string): KeptBack[] =>
  value.includes('@')
    ? keep(`${whose} email address`, value, spotEmail)
    : keep(`${whose} telephone number`, value, spotPhone);

/** The last word of a name of several, where it is long enough to mean somebody. */
function surname(name: string): string {
  const words = wordsOf(name).map(({ word }) => word);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return last.length > 2 ? last : '';
}

/** The names by which the family is known: saying them gives nobody else away. */
function familyNames(record: Disclosable): Set<string> {
  const names = [
    ...groupsIn(record.details.children).flatMap((child) => [
      textIn(child, 'name'),
      textIn(child, 'knownAs'),
    ]),
    ...groupsIn(record.details.people)
      .filter((person) => ['parent', 'sibling', 'household'].includes(textIn(person, 'who')))
      .map((person) => textIn(person, 'name')),
  ];
  return new Set(names.flatMap((name) => wordsOf(name).map(({ word }) => word)));
}

function ofReferrer(record: Disclosable, recipient: Recipient): KeptBack[] {
  const isTheirOwn = recipient === 'referrer';
  const isFamily = record.audience === 'parent' || record.audience === 'young-person';
  if (isTheirOwn || (isFamily && recipient !== 'other-parent')) return [];
  const you = groupIn(record, 'you');
  const asked = textIn(you, 'keepName') === 'no';
  const name = textIn(you, 'name');
  const known = familyNames(record);
  const whose = asked ? ', who asked not to be named' : '';
  const alone = (word: string) => (known.has(word) ? '' : word);
  const [first = ''] = wordsOf(name).map(({ word }) => word);
  return [
    ...keep(`the name of whoever told us${whose}`, name, spotWords, !asked),
    ...keep(`the surname of whoever told us${whose}`, alone(surname(name)), spotWords, !asked),
    ...keep(`the first name of whoever told us${whose}`, alone(first), spotFirstName),
    ...textIn(you, 'organisation')
      .split(/[,;\n]/)
      .flatMap((part) =>
        keep('where whoever told us works', part, wordsOf(part).length > 1 ? spotWords : spotFirstName),
      ),
    ...reach('the referrer’s', textIn(you, 'email')),
    ...reach('the referrer’s', textIn(you, 'phone')),
  ];
}

/** Contact details, which nobody needs to be told in writing, not even whose they are. */
function ofContact(record: Disclosable): KeptBack[] {
  const contact = groupIn(record, 'contact');
  const whose = record.audience === 'other' ? 'the referrer’s' : 'the family’s';
  return [...reach(whose, textIn(contact, 'email')), ...reach(whose, textIn(contact, 'phone'))];
}

function ofPeople(record: Disclosable, recipient: Recipient): KeptBack[] {
  const known = familyNames(record);
  return groupsIn(record.details.people).flatMap((person) => {
    const who = textIn(person, 'who');
    const isFamily = ['parent', 'sibling', 'household'].includes(who);
    // Whoever told us named the family, and a family knows itself; a parent elsewhere may know less than they did.
    const names = !isFamily || recipient === 'other-parent' ? textIn(person, 'name') : '';
    const isKnown = wordsOf(names).every(({ word }) => known.has(word)) && recipient !== 'other-parent';
    return [
      ...reach('another person’s', textIn(person, 'reach')),
      ...(isKnown ? [] : keep('the name of another person', names, spotWords)),
      // Whoever told us knows whom they named, so to them only the whole name is held up.
      ...(isKnown || recipient === 'referrer'
        ? []
        : partsOf(names, recipient === 'other-parent' ? none : known)),
    ];
  });
}

const none: ReadonlySet<string> = new Set();
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'doctor',
  'prof',
  'pc',
  'sgt',
  'nurse',
  'aunt',
  'auntie',
]);
const relations = new Set(['aunty', 'uncle', 'gran', 'grandma', 'grandad', 'nan', 'nana', 'mum', 'dad']);

/** A first name or a surname alone tells whom it is about as well. */
function partsOf(name: string, known: ReadonlySet<string>): KeptBack[] {
  const words = wordsOf(name).map(({ word }) => word);
  if (words.length < 2) return [];
  return words
    .filter((word) => !known.has(word) && !titles.has(word) && !relations.has(word))
    .flatMap((word) => keep('part of the name of another person', word, spotFirstName));
}

function ofChildren(record: Disclosable, recipient: Recipient): KeptBack[] {
  return groupsIn(record.details.children).flatMap((child) => [
    ...keep('an NHS number', textIn(child, 'nhsNumber'), spotPhone),
    ...(recipient === 'other-parent' && addressIsPrivate(record)
      ? keep('where a child goes to school', textIn(child, 'school'), spotWords, false)
      : []),
  ]);
}

/** Everything that a text to this recipient must not hold. */
export function keptBack(record: Disclosable, recipient: Recipient): KeptBack[] {
  return [
    ...ofHome(record),
    ...ofContact(record),
    ...ofReferrer(record, recipient),
    ...ofPeople(record, recipient),
    ...ofChildren(record, recipient),
  ];
}

/** Ways of contact that were said to be safe. */
export const safeWays = (record: Disclosable): readonly string[] =>
  listIn(groupIn(record, 'contact'), 'ways');
