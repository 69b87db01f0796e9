// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detailForms } from '../questionnaire/details/index.ts';
import { audiences } from '../questionnaire/question.ts';
import { bank } from '../questionnaire/question-bank/index.ts';
import type { ReferralRecord } from '../referral/referral.ts';
import { detailEntry, detailFields, mayHave, ownWords, recordParts, sealedColumns } from './catalogue.ts';
import { type Recipient, recipients } from './recipients.ts';

// Compile-time: a part added to the record needs an entry, and an entry needs a part.
const _everyPart: Record<keyof ReferralRecord, unknown> = recordParts;
void _everyPart;

const outside = recipients.filter((one) => one !== 'front-door' && one !== 'receiving-team');

/** Every column named `sealed…` of the schema, as "Table.column". */
const sealedInSchema = readFileSync('prisma/schema.prisma', 'utf8')
  .split(/^model /m)
  .slice(1)
  .flatMap((model) => {
    const name = /^\w+/.exec(model)?.[0] ?? '';
    return [...model.matchAll(/^ {2}(sealed\w+)\s/gm)].map(([, column]) => `${name}.${column}`);
  });

describe('everything we hold says who may have it', () => {
  test('every field of the pages about people has an entry', () => {
    const missing = detailForms.flatMap((form) =>
      form.fields
        .filter(({ id }) => !Object.hasOwn(detailFields[form.id], id))
        .map(({ id }) => `${form.id}.${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('and no entry is about a field that is gone', () => {
    const gone = detailForms.flatMap((form) =>
      Object.keys(detailFields[form.id]).filter((id) => !form.fields.some((field) => field.id === id)),
    );
    expect(gone).toEqual([]);
  });

  test('every question in a person’s own words has an entry', () => {
    const asked = bank.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
    expect(Object.keys(ownWords).sort()).toEqual(asked.sort());
  });

  test('every sealed column of the database has an entry, and no other', () => {
    expect(Object.keys(sealedColumns).sort()).toEqual(sealedInSchema.sort());
  });

  test('what has no entry goes to nobody', () => {
    expect(detailEntry('home', 'what-is-this', 'parent')).toBeNull();
    expect(detailEntry('home', 'constructor', 'parent')).toBeNull();
    for (const recipient of recipients) expect(mayHave(null, recipient)).toBe(false);
  });
});

describe('who may have what', () => {
  const has = (recipient: Recipient, detail: Parameters<typeof detailEntry>[0], field: string) =>
    audiences.filter((audience) => mayHave(detailEntry(detail, field, audience), recipient));

  test('the front door and the team that takes over have everything of a referral', () => {
    for (const form of detailForms)
      for (const { id } of form.fields)
        for (const recipient of ['front-door', 'receiving-team'] as const)
          expect([`${form.id}.${id}`, has(recipient, form.id, id)]).toEqual([
            `${form.id}.${id}`,
            [...audiences],
          ]);
  });

  test('nobody outside learns who told us, but the family when it wrote itself learns nothing new', () => {
    for (const recipient of outside) {
      for (const field of ['organisation', 'email', 'phone'])
        expect(has(recipient, 'you', field)).toEqual([]);
      expect(
        has(recipient, 'you', 'name').filter(
          (audience) => audience !== 'parent' && audience !== 'young-person',
        ),
      ).toEqual([]);
    }
  });

  test('an address goes to agencies that check it, and to nobody else outside', () => {
    for (const field of ['address', 'postcode'])
      expect(outside.filter((recipient) => has(recipient, 'home', field).length > 0)).toEqual([
        'partner-agency',
      ]);
  });

  test('a parent elsewhere is given nothing of where, how and with whom the child lives', () => {
    for (const form of detailForms)
      for (const { id } of form.fields) expect([id, has('other-parent', form.id, id)]).toEqual([id, []]);
  });

  test('rationale, notes and ratings never leave; the family reads its own answer only', () => {
    for (const column of [
      'Decision.sealedRationale',
      'Note.sealedText',
      'Rating.sealedReason',
      'AgencyCheck.sealedReply',
    ])
      expect(outside.filter((recipient) => mayHave(sealedColumns[column], recipient))).toEqual([]);
    expect(mayHave(sealedColumns['Decision.sealedAnswer'], 'family')).toBe(false);
    expect(mayHave(sealedColumns['Decision.sealedFamilyAnswer'], 'family')).toBe(true);
    expect(mayHave(sealedColumns['Decision.sealedFamilyAnswer'], 'other-parent')).toBe(false);
  });
});
