/**
 * The whole record for another system: one JSON document, with codes and words side by side, named where they are known
 * as the children in need census names them (DfE, 2025 to 2026). Published as docs/schemas/record-bundle.schema.json.
 */
import { z } from 'zod';

export const bundleVersion = '1';

const moment = z.iso.datetime().describe('An instant, in UTC');
const text = z.string();
const maybe = text.nullable();
const coded = z.strictObject({ code: text, name: text });
const by = z.strictObject({ name: text, at: moment });

/** What was written, opened: each part by its code; '' where there is only one. */
const written = z.array(z.strictObject({ part: text, text }));

const child = z.strictObject({
  place: z.int().min(0).describe('The place in the record, from 0'),
  name: maybe,
  knownAs: maybe,
  born: z.iso.date().nullable().describe('Date of birth, or the due date of a baby not yet born'),
  ageAbout: maybe,
  school: maybe,
  nhsNumber: maybe.describe('As it was given, without spaces'),
  upn: maybe.describe('Unique pupil number; null where it was not asked or given'),
});

const field = z.strictObject({
  field: text,
  label: text.describe('As it was worded'),
  codes: z.array(text).describe('As it was stored'),
  words: z.array(text).describe('As it was read'),
  warnings: z
    .array(text)
    .describe('What was put right since, and what to know before a number is called or an address is used'),
});

const said = z.strictObject({
  question: text,
  asked: text,
  codes: z.array(text),
  words: z.array(text),
  ownWords: z.boolean(),
});

const reason = z.strictObject({
  id: text,
  level: z.int(),
  redFlag: z.boolean(),
  statement: text,
  answers: z.array(text),
  paragraph: text.nullable(),
});

const suggested = z.strictObject({
  route: coded,
  ruleset: z.strictObject({ version: text, from: text }),
  redFlag: z.boolean(),
  reasons: z.array(reason),
  strengths: z.array(text),
  easedBecause: maybe,
});

const decision = z.strictObject({
  outcome: coded,
  route: coded.nullable(),
  state: text,
  isCurrent: z.boolean(),
  askedDiffers: coded.nullable(),
  suggestedDiffers: coded.nullable(),
  rationale: maybe,
  answerToReferrer: maybe,
  answerToFamily: maybe,
  family: text.describe('Whether the family is told, or why not, as a code'),
  decided: by,
  startsNow: z.boolean().describe('False where it meets the threshold and waited, or waits, for capacity'),
  capacityFoundAt: moment.nullable(),
  passedTo: maybe.describe('Reference of the open record of the same child that the contact was passed to'),
  signedOff: by.nullable().describe('Who agreed to it, or gave it back where its state is `returned`'),
  signOffReason: maybe,
});

const told = z.strictObject({
  recipient: text.describe('referrer or family'),
  contact: maybe.describe('Reference of the contact that goes with this one, where it was whoever sent that'),
  way: text.describe('email, call, letter, worker or in-person; none or not-reached where nobody was'),
  whom: maybe,
  by: maybe.describe('Null for a mail of ours'),
  at: moment,
  arrived: z.boolean().describe('False for a mail that was given up'),
});

const toTell = z.strictObject({
  recipient: text.describe('referrer or family'),
  contact: maybe.describe('Reference of the contact that goes with this one, where it is whoever sent that'),
  says: text.describe('What there is to do'),
});

const check = z.strictObject({
  agency: coded,
  state: text.describe('asked, replied, no-reply or withdrawn'),
  basis: text,
  consent: text,
  question: written,
  noConsent: written,
  emergency: written,
  withdrawn: written,
  asked: by,
  dueAt: moment,
  chasedAt: z.array(moment),
  replyKind: maybe,
  reply: written,
  closedAt: moment.nullable(),
});

const handOver = z.strictObject({
  kind: text.describe('allocation, step-up, step-down, keyworker or ending'),
  state: text,
  from: coded.nullable().describe('Null for the front door'),
  to: coded,
  route: coded,
  keyworker: maybe,
  keyworkerBefore: maybe.describe('Who it was until then, where that was somebody else'),
  content: written,
  offered: by,
  acceptBy: moment,
  closed: by.nullable(),
  returned: maybe,
  keyworkerReason: maybe,
});

const content = z.strictObject({
  reference: text,
  receivedAt: moment,
  status: text,
  channel: text,
  sentAs: text.describe('professional, parent, young-person or other'),
  census: z
    .strictObject({
      ReferralSource: text,
      CINReferralDate: z.iso.date(),
      ReferralNFA: z
        .literal([0, 1])
        .nullable()
        .describe(
          '0 for a decided referral, 1 where nothing more is done; null for other contacts and before',
        ),
      PrimaryNeedCode: coded.nullable().describe('A pre-tag of the guidance, to confirm at assessment'),
      AssessmentFactors: z.array(coded).describe('Pre-tags of the guidance, to confirm at assessment'),
    })
    .describe('Fields of the children in need census, where they are known so early'),
  now: z
    .strictObject({
      goesWith: maybe.describe('Reference of the record that this contact goes with'),
      contacts: z.array(text).describe('References of the contacts that go with this record'),
      team: coded.nullable().describe('Null while it is with the front door'),
      keyworker: maybe,
      route: coded.nullable().describe('The level of help there'),
      ended: z.boolean().describe('The team no longer works with the family'),
    })
    .describe('Where it is as the bundle is made'),
  asked: z.strictObject({ route: coded, reason: text }),
  suggested: suggested.nullable().describe('Null when no suggestion could be made'),
  children: z.array(child),
  people: z.array(z.strictObject({ part: text, title: text, place: z.int().min(0), fields: z.array(field) })),
  keepAddressFrom: maybe.describe('Who must never have the address'),
  said: z.strictObject({
    bankVersion: text,
    sections: z.array(z.strictObject({ id: text, title: text, rows: z.array(said) })),
  }),
  ratings: z.array(z.strictObject({ brag: text, reason: maybe, by })),
  notes: z.array(z.strictObject({ text: maybe, by })),
  questions: z.array(
    z.strictObject({
      question: written,
      asked: by,
      dueAt: moment,
      answer: written,
      answeredAt: moment.nullable(),
      withdrawnAt: moment.nullable(),
    }),
  ),
  additions: z.array(
    z.strictObject({
      kind: text,
      at: moment,
      from: maybe.describe('Reference of the other contact; null once it was taken back'),
      content: written,
      takenBackAt: moment
        .nullable()
        .describe('Since when it is known to be about another child; what it said is then not here'),
    }),
  ),
  checks: z.array(check),
  decisions: z.array(decision),
  told: z.array(told),
  stillToTell: z
    .array(toTell)
    .describe('Who has not heard of the decision that counts, as the bundle is made'),
  reconsiderations: z.array(
    z.strictObject({
      askedBy: text,
      askedAt: moment,
      reason: written,
      decider: maybe,
      outcome: maybe,
      outcomeReason: written,
      decidedAt: moment.nullable(),
    }),
  ),
  handOvers: z.array(handOver),
});

export const bundleSchema = z.strictObject({
  bundle: z.strictObject({
    version: z.literal(bundleVersion),
    for: z.enum(['front-door', 'receiving-team']),
    made: by,
    sha256: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .describe('Of `content` as UTF-8 JSON without spaces, the keys of every object in order of code units'),
  }),
  content,
});

export type Bundle = z.output<typeof bundleSchema>;
export type BundleContent = Bundle['content'];
export type Written = z.output<typeof written>;

/** The schema as it is published. */
export const bundleJsonSchema = () => ({
  ...z.toJSONSchema(bundleSchema),
  title: 'A record of the front door for another system',
});
