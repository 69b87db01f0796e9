/** Turns answers into the words they were given in, so that the record reads the same for ever. */
import { dateInWords } from '../platform/british-time.ts';
import { chosen } from '../questionnaire/answers.ts';
import type { Bank } from '../questionnaire/bank.ts';
import { isoDate } from '../questionnaire/details/british-date.ts';
import {
  applies,
  type DetailForm,
  type Field,
  fieldsFor,
  type Group,
  groupsOf,
  isChoice,
} from '../questionnaire/details/detail-form.ts';
import { detailFormsFor } from '../questionnaire/details/index.ts';
import type { DraftContent } from '../questionnaire/journey.ts';
import { partName } from '../questionnaire/part-in-words.ts';
import { type Audience, type Question, say } from '../questionnaire/question.ts';
import type { Walk } from '../questionnaire/walk.ts';
import type { FrozenDetail, FrozenGroup, FrozenRow, FrozenSection } from './referral.ts';

export { groupsOf };

/** One answered question as it stood on the screen. */
export function frozenRow(question: Question, walked: Walk): FrozenRow {
  const audience = walked.audience ?? 'other';
  const asked = say(question.ask, audience);
  const answer = walked.answers[question.id];
  if (question.kind === 'text') {
    const text = typeof answer === 'string' ? answer : '';
    return { question: question.id, asked, answered: text ? [text] : [], ownWords: true };
  }
  const ids = chosen(answer);
  const labels = question.options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => say(label, audience));
  return { question: question.id, asked, answered: labels };
}

/** What a call did not come to, in one row: it was not answered, and it was not said to be unknown. */
function notAskedSection(walked: Walk, notAsked: readonly string[]): FrozenSection[] {
  const asks = walked.questions
    .filter(({ id }) => notAsked.includes(id))
    .map(({ ask }) => say(ask, walked.audience ?? 'other'));
  if (asks.length === 0) return [];
  const row = { question: 'not-asked', asked: 'These were not asked', answered: asks };
  return [{ id: 'not-asked', title: 'Not asked on the call', rows: [row] }];
}

/** Every question that was asked, by part, in the order it was asked. */
export function frozenSections(bank: Bank, walked: Walk, notAsked: readonly string[] = []): FrozenSection[] {
  const sections: (FrozenSection & { rows: FrozenRow[] })[] = [];
  for (const question of walked.questions) {
    if (walked.answers[question.id] === undefined || notAsked.includes(question.id)) continue;
    let section = sections.find(({ id }) => id === question.part);
    if (!section) {
      const title = partName(bank, question.part, walked.audience ?? 'other');
      section = { id: question.part, title, rows: [] };
      sections.push(section);
    }
    section.rows.push(frozenRow(question, walked));
  }
  return [...sections, ...notAskedSection(walked, notAsked)];
}

/** A value of a field in words. */
export function fieldValue(field: Field, group: Group, audience: Audience): string[] {
  const value = group[field.id] as unknown;
  if (field.kind === 'date') {
    const { day = '', month = '', year = '' } = (value ?? {}) as Partial<Record<string, string>>;
    const iso = isoDate({ day, month, year });
    if (iso) return [dateInWords(new Date(`${iso}T12:00Z`))];
    return day ? [`${day} ${month} ${year}`] : [];
  }
  const given = typeof value === 'string' ? [value] : ((value ?? []) as readonly string[]);
  const filled = given.filter((text) => text !== '');
  if (!isChoice(field)) return filled;
  return field.options.filter(({ id }) => filled.includes(id)).map(({ label }) => say(label, audience));
}

function frozenGroup(form: DetailForm, title: string, group: Group, audience: Audience): FrozenGroup {
  const fields = fieldsFor(form, audience).filter((field) => applies(field, group));
  return {
    title,
    rows: fields.map((field) => ({
      field: field.id,
      label: say(field.label, audience).replace(' (optional)', ''),
      value: fieldValue(field, group, audience),
    })),
  };
}

/** The pages about people, as they were filled in. */
export function frozenPeople(details: DraftContent['details'], audience: Audience): FrozenDetail[] {
  return detailFormsFor(audience).map((form) => {
    const groups = groupsOf(details[form.id]);
    const item = form.repeats ? say(form.repeats.item, audience) : '';
    return {
      id: form.id,
      title: say(form.title, audience),
      groups: groups.map((group, index) =>
        frozenGroup(
          form,
          form.repeats ? `${item} ${groups.length > 1 ? index + 1 : ''}`.trim() : '',
          group,
          audience,
        ),
      ),
    };
  });
}
