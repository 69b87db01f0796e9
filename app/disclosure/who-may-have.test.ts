import { describe, expect, test } from 'vitest';
import { type Audience, audiences } from '../questionnaire/question.ts';
import { detailEntry, detailFields, mayHave, ownWords, recordParts, sealedColumns } from './catalogue.ts';
import { audienceOf, type FieldClass, isOurs, type Recipient, recipients } from './recipients.ts';

/** Written out by hand, so that a change of who may have what is a change here too. Nobody outside is ''. */
const byClass: Record<FieldClass, string> = {
  public: 'referrer family young-person other-parent partner-agency',
  child: 'family young-person partner-agency',
  family: 'partner-agency',
  address: 'partner-agency',
  'referrer-identity': '',
  'third-party': '',
  special: '',
  'staff-only': '',
};

const home = 'family young-person partner-agency';
const agency = 'partner-agency';
/** By field; where it depends on who wrote, by who did. */
const byField: Record<string, string | Record<Audience, string>> = {
  'children.name': home,
  'children.knownAs': home,
  'children.born': home,
  'children.ageAbout': home,
  'children.school': agency,
  'children.nhsNumber': agency,
  'children.upn': agency,
  'people.name': agency,
  'people.who': agency,
  'people.detail': agency,
  'people.reach': '',
  'people.risk': '',
  'home.address': agency,
  'home.postcode': agency,
  'home.private': agency,
  'home.privateFrom': agency,
  'home.language': home,
  'home.interpreter': home,
  'home.communication': home,
  'you.name': { professional: '', parent: agency, 'young-person': agency, other: '' },
  'you.relation': { professional: '', parent: agency, 'young-person': agency, other: '' },
  'you.organisation': '',
  'you.email': '',
  'you.phone': '',
  'you.keepName': '',
  'contact.ways': '',
  'contact.email': { professional: agency, parent: agency, 'young-person': agency, other: '' },
  'contact.phone': { professional: agency, parent: agency, 'young-person': agency, other: '' },
  'contact.times': '',
  'contact.careful': '',
  'told.parentsTold': '',
  'told.whyNotTold': '',
  'told.agreesHelp': agency,
  'told.agreesSharing': agency,
  'told.childTold': '',
  'told.homeKnows': '',
  'told.homeMayKnow': '',
};

/** The parts that leave the front door; every other column, part and question in own words stays. */
const thatLeave: Record<string, string> = {
  'Draft.sealedAnswers': 'referrer',
  'Decision.sealedAnswer': 'referrer',
  'Decision.sealedFamilyAnswer': 'family young-person',
  'FamilyKey.sealedCode': 'family',
  'ReferrerQuestion.sealedQuestion': 'referrer',
  'ReferrerQuestion.sealedAnswer': 'referrer',
  'Addition.sealedContent': 'referrer',
  'AgencyCheck.sealedQuestion': agency,
  bankVersion: byClass.public,
};

const outside = recipients.filter((one) => !isOurs(one));
const whoOf = (may: (recipient: Recipient) => boolean): string => outside.filter(may).join(' ');

describe('who outside the front door may have what, whole', () => {
  test.each(Object.keys(byClass) as FieldClass[])('what is %s', (kind) => {
    expect(whoOf((one) => audienceOf[kind].includes(one))).toBe(byClass[kind]);
    for (const ours of recipients.filter(isOurs)) expect(audienceOf[kind]).toContain(ours);
  });

  const fields = Object.entries(detailFields).flatMap(([form, of]) =>
    Object.keys(of).map((field) => [`${form}.${field}`, form as keyof typeof detailFields, field] as const),
  );
  test.each(fields)('%s, whoever wrote', (name, form, field) => {
    for (const audience of audiences) {
      const written = byField[name];
      const expected = typeof written === 'string' ? written : written?.[audience];
      expect([audience, whoOf((one) => mayHave(detailEntry(form, field, audience), one))]).toEqual([
        audience,
        expected,
      ]);
    }
  });

  test.each(Object.entries({ ...sealedColumns, ...recordParts, ...ownWords }))('%s', (name, entry) => {
    expect(whoOf((one) => mayHave(entry, one))).toBe(thatLeave[name] ?? '');
  });

  test('names no field and no part that there is not', () => {
    const there = [...fields.map(([name]) => name), ...Object.keys({ ...sealedColumns, ...recordParts })];
    expect(
      [...Object.keys(byField), ...Object.keys(thatLeave)].filter((name) => !there.includes(name)),
    ).toEqual([]);
  });
});
