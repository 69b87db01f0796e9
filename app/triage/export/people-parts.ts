/** The children, the people and what was said, as far as one recipient may have it, with codes beside the words. */
import { detailEntry, mayHave, ownWords, recordParts } from '../../disclosure/catalogue.ts';
import { groupsIn, textIn } from '../../disclosure/disclosable.ts';
import { disclose } from '../../disclosure/disclose.ts';
import type { Recipient } from '../../disclosure/recipients.ts';
import { isoDate } from '../../questionnaire/details/british-date.ts';
import type { Group } from '../../questionnaire/details/detail-form.ts';
import type { Added } from '../../referral/addition.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { contactWarnings, putRight } from '../contact-warnings.ts';
import type { BundleContent } from './bundle-schema.ts';

/** A date is kept as it was typed, in three boxes. */
function datePart(group: Group, part: string): string {
  const born: unknown = group.born;
  if (typeof born !== 'object' || born === null || !(part in born)) return '';
  return String(Object.entries(born).find(([key]) => key === part)?.[1] ?? '');
}

export function childrenFor(record: ReferralRecord, recipient: Recipient): BundleContent['children'] {
  return groupsIn(record.details.children).map((group, place) => {
    const given = (field: string): string | null =>
      mayHave(detailEntry('children', field, record.audience), recipient)
        ? textIn(group, field) || null
        : null;
    const [day, month, year] = ['day', 'month', 'year'].map((part) => datePart(group, part));
    const born = isoDate({ day: day ?? '', month: month ?? '', year: year ?? '' });
    return {
      place,
      name: given('name'),
      knownAs: given('knownAs'),
      born: mayHave(detailEntry('children', 'born', record.audience), recipient) ? born : null,
      ageAbout: given('ageAbout'),
      school: given('school'),
      nhsNumber: given('nhsNumber')?.replaceAll(/[\s-]/g, '') ?? null,
      upn: given('upn'),
    };
  });
}

/** A stored value as codes: a date is written out, the rest is as it was kept. */
function codesOf(group: Group, field: string): string[] {
  const value: unknown = group[field];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.map(String);
  const [day, month, year] = ['day', 'month', 'year'].map((part) => datePart(group, part));
  const date = field === 'born' ? isoDate({ day: day ?? '', month: month ?? '', year: year ?? '' }) : null;
  return date ? [date] : [];
}

/** What was added since, and the record as it counts with it. */
interface Since {
  current: ReferralRecord;
  additions: readonly Added[];
}

/** Everybody as they were given; the warnings beside them follow what was put right since. */
export function peopleFor(
  record: ReferralRecord,
  { current, additions }: Since,
  recipient: Recipient,
): Pick<BundleContent, 'people' | 'keepAddressFrom'> {
  const { keepAddressFrom } = disclose(current, recipient);
  const people = record.people.flatMap(({ id, title, groups }) =>
    groups.map((group, place) => {
      const values = groupsIn(record.details[id])[place] ?? {};
      const fields = group.rows
        .filter(({ field }) => mayHave(detailEntry(id, field, record.audience), recipient))
        .map(({ field, label, value }) => {
          const at = { detail: id, group: place, field };
          // Somebody who may not have a thing is not told how to use it.
          const careful = value.length > 0 ? contactWarnings(current.details, record.audience, at) : [];
          return {
            ...{ field, label, codes: codesOf(values, field), words: [...value] },
            warnings: [...putRight(additions, at), ...careful],
          };
        });
      return { part: id, title: group.title || title, place, fields };
    }),
  );
  return { people: people.filter(({ fields }) => fields.length > 0), keepAddressFrom };
}

const chosenCodes = (record: ReferralRecord, question: string, isOwn: boolean): string[] => {
  const answer: unknown = record.answers[question];
  if (isOwn || answer === undefined) return [];
  return Array.isArray(answer) ? answer.map(String) : [String(answer)];
};

export function saidFor(record: ReferralRecord, recipient: Recipient): BundleContent['said'] {
  const sections = record.sections
    .map(({ id, title, rows }) => ({
      ...{ id, title },
      rows: rows
        .filter(({ question }) => mayHave(ownWords[question] ?? recordParts.sections, recipient))
        .map((row) => ({
          ...{ question: row.question, asked: row.asked, words: [...row.answered] },
          codes: chosenCodes(record, row.question, row.ownWords === true),
          ownWords: row.ownWords === true,
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { bankVersion: record.bankVersion, sections };
}
