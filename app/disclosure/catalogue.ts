/**
 * Every field and every part of a record, with what kind of thing it is and who may have it. What has no entry goes to
 * nobody, and a test fails until it has one.
 */
import type { DetailId } from '../questionnaire/details/index.ts';
import type { Audience } from '../questionnaire/question.ts';
import { audienceOf, type FieldClass, type Recipient } from './recipients.ts';

export interface Entry {
  class: FieldClass;
  /** Where it goes to others than its class does. */
  audiences?: readonly Recipient[];
}
const of = (kind: FieldClass, audiences?: readonly Recipient[]): Entry => ({ class: kind, audiences });

type FieldEntry = Entry | ((audience: Audience) => Entry);

/** Theirs where the family itself wrote; somebody else's, and hidden from the family, where another did. */
const whoWrote: FieldEntry = (audience) =>
  of(audience === 'parent' || audience === 'young-person' ? 'family' : 'referrer-identity');
/** Contact details are the family's, or for a neighbour their own. */
const whoseContact: FieldEntry = (audience) => of(audience === 'other' ? 'referrer-identity' : 'family');

const ours: readonly Recipient[] = ['front-door', 'receiving-team'];

/** Fields of the pages about people. */
export const detailFields: Record<DetailId, Readonly<Record<string, FieldEntry>>> = {
  children: {
    name: of('child'),
    knownAs: of('child'),
    born: of('child'),
    ageAbout: of('child'),
    // Where a child can be found at three o'clock is an address.
    school: of('address'),
    nhsNumber: of('special', ['partner-agency', ...ours]),
    upn: of('special', ['partner-agency', ...ours]),
  },
  people: {
    name: of('third-party', ['partner-agency', ...ours]),
    who: of('third-party', ['partner-agency', ...ours]),
    detail: of('third-party', ['partner-agency', ...ours]),
    reach: of('third-party'),
    risk: of('staff-only'),
  },
  home: {
    address: of('address'),
    postcode: of('address'),
    // An agency that is given the address is told who must not have it.
    private: of('address'),
    privateFrom: of('address'),
    language: of('family', ['family', 'young-person', 'partner-agency', ...ours]),
    interpreter: of('family', ['family', 'young-person', 'partner-agency', ...ours]),
    communication: of('family', ['family', 'young-person', 'partner-agency', ...ours]),
  },
  you: {
    name: whoWrote,
    organisation: of('referrer-identity'),
    email: of('referrer-identity'),
    phone: of('referrer-identity'),
    relation: whoWrote,
    keepName: of('staff-only'),
  },
  contact: {
    ways: of('staff-only'),
    email: whoseContact,
    phone: whoseContact,
    times: of('staff-only'),
    careful: of('staff-only'),
  },
  told: {
    parentsTold: of('staff-only'),
    whyNotTold: of('staff-only'),
    agreesHelp: of('family'),
    agreesSharing: of('family'),
    childTold: of('staff-only'),
    homeKnows: of('staff-only'),
    homeMayKnow: of('staff-only'),
  },
};

/** Questions in a person's own words. They may name anybody, so they go no further than the people at work. */
export const ownWords: Readonly<Record<string, Entry>> = {
  happening: of('special'),
  changed: of('special'),
  'child-says': of('special'),
};

/** What the other parts of a referral as it was sent hold. */
export const recordParts = {
  bankVersion: of('public'),
  audience: of('staff-only'),
  sections: of('special'),
  /** Field by field: see `detailFields`. */
  people: of('staff-only'),
  asked: of('staff-only'),
  suggestion: of('special'),
  answers: of('special'),
  details: of('staff-only'),
  about: of('staff-only'),
} as const satisfies Record<string, Entry>;

/**
 * What is sealed beside a referral, by table and column. The answer is written for the referrer and for nobody else;
 * the family has an answer of its own.
 */
export const sealedColumns: Readonly<Record<string, Entry>> = {
  'Draft.sealedAnswers': of('special', ['referrer']),
  'Referral.sealedSummary': of('special'),
  'Referral.sealedRecord': of('special'),
  'Rating.sealedReason': of('staff-only'),
  'Note.sealedText': of('staff-only'),
  'Decision.sealedRationale': of('staff-only'),
  'Decision.sealedAnswer': of('special', ['referrer', ...ours]),
  'Decision.sealedFamilyAnswer': of('special', ['family', 'young-person', ...ours]),
  'Decision.sealedSignOff': of('staff-only'),
  'Decision.sealedGuard': of('staff-only'),
  // Whoever gives it to the family has to read it.
  'FamilyKey.sealedCode': of('family', ['family', ...ours]),
  'AnswerTold.sealedWhom': of('staff-only'),
  'Reconsideration.sealedReason': of('special'),
  'Reconsideration.sealedOutcome': of('staff-only'),
  'ReferrerQuestion.sealedQuestion': of('special', ['referrer', ...ours]),
  'ReferrerQuestion.sealedAnswer': of('special', ['referrer', ...ours]),
  'Addition.sealedContent': of('special', ['referrer', ...ours]),
  'AgencyCheck.sealedQuestion': of('special', ['partner-agency', ...ours]),
  'AgencyCheck.sealedNoConsent': of('staff-only'),
  'AgencyCheck.sealedEmergency': of('staff-only'),
  'AgencyCheck.sealedWithdrawn': of('staff-only'),
  // Third-party information: the agency that gave it has it, and nobody outside gets it from us.
  'AgencyCheck.sealedReply': of('third-party'),
  'HandOver.sealedContent': of('staff-only'),
  'HandOver.sealedReturned': of('staff-only'),
  'HandOver.sealedAccepted': of('staff-only'),
  'MatchVerdict.sealedReason': of('staff-only'),
  'AccessGrant.sealedReason': of('staff-only', ['front-door']),
  'AccessReason.sealedReason': of('staff-only', ['front-door']),
  'Message.sealedMail': of('staff-only', ['front-door']),
  'StaffAccount.sealedTotp': of('staff-only', []),
};

/** The entry of one field of the pages about people, for a record that this audience sent; null when it has none. */
export function detailEntry(detail: DetailId, field: string, audience: Audience): Entry | null {
  const fields = detailFields[detail];
  if (!Object.hasOwn(fields, field)) return null;
  const entry = fields[field];
  return typeof entry === 'function' ? entry(audience) : (entry ?? null);
}

/** Whether a recipient may have what an entry is about. What has no entry goes to nobody. */
export function mayHave(entry: Entry | null | undefined, recipient: Recipient): boolean {
  return entry ? (entry.audiences ?? audienceOf[entry.class]).includes(recipient) : false;
}
