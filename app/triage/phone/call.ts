/**
 * Taking down a call in any order, on the same bank and the same walk as the form. Which areas of life it touches follows
 * from what was answered; whatever is answered is kept, and what does not count yet is said.
 */
import { z } from 'zod';
import { type Answer, type Answers, chosen } from '../../questionnaire/answers.ts';
import type { Bank } from '../../questionnaire/bank.ts';
import { fieldOf } from '../../questionnaire/field-of.ts';
import { partName } from '../../questionnaire/part-in-words.ts';
import { type Condition, type Option, type Question, say } from '../../questionnaire/question.ts';
import { holds, type Walk, walk } from '../../questionnaire/walk.ts';

/** The parts of a call in the order of the form; the caller may start anywhere. */
export const partIdsOf = (bank: Bank): string[] =>
  [...new Set(bank.questions.map(({ part }) => part))].filter((part) => part !== 'areas');

const isArea = (bank: Bank, part: string) => bank.areas.some(({ id }) => id === part);

/** "I do not know" says nothing of an area of life. */
const says = (answer: Answer | undefined): boolean => chosen(answer).some((one) => one !== 'unknown');

/** The answers with the areas of life that they touch; with this one besides, while its page is open. */
export function withAreas(bank: Bank, answers: Answers, open?: string): Answers {
  const touched = new Set(bank.questions.filter(({ id }) => says(answers[id])).map(({ part }) => part));
  const areas = bank.areas.map(({ id }) => id).filter((id) => touched.has(id) || id === open);
  const { areas: before, ...rest } = answers;
  if (areas.length > 0) return { ...rest, areas };
  return chosen(before).includes('not-sure') ? answers : rest;
}

export const callWalk = (bank: Bank, answers: Answers, open?: string): Walk =>
  walk(bank, withAreas(bank, answers, open));

/** Whether a condition could come to hold on this call: what else is answered may still change, ages and caller not. */
function couldHold(condition: Condition | undefined, walked: Walk): boolean {
  if (!condition) return true;
  if ('audience' in condition) return walked.audience === null || holds(condition, walked);
  if ('ages' in condition) return holds(condition, walked);
  if ('all' in condition) return condition.all.every((part) => couldHold(part, walked));
  if ('any' in condition) return condition.any.some((part) => couldHold(part, walked));
  if ('not' in condition) {
    const { not } = condition;
    return 'audience' in not || 'ages' in not ? walked.audience === null || holds(condition, walked) : true;
  }
  return true;
}

const optionsFor = (question: Question, walked: Walk): readonly Option[] =>
  question.kind === 'text' ? [] : question.options.filter(({ asked }) => couldHold(asked, walked));

/** Every question of a part that could matter on this call, in order, as fields. */
export function callPage(bank: Bank, answers: Answers, part: string) {
  const walked = callWalk(bank, answers, isArea(bank, part) ? part : undefined);
  const audience = walked.audience ?? 'other';
  const asked = new Set(walked.questions.map(({ id }) => id));
  return bank.questions
    .filter((question) => question.part === part && couldHold(question.asked, walked))
    .map((question) => ({
      ...fieldOf(question, walked),
      items: optionsFor(question, walked).map(({ id, label, hint, exclusive }) => ({
        value: id,
        label: say(label, audience),
        hint: hint && say(hint, audience),
        exclusive,
      })),
      // On a call nothing has to be answered before the next thing.
      optional: undefined,
      value: answers[question.id],
      /** It counts only with some other answer, which has not been given. */
      isAhead: !asked.has(question.id),
    }));
}
export type CallField = ReturnType<typeof callPage>[number];

/** What may be saved of a part: anything that is offered, or nothing. */
export function callSchema(fields: readonly CallField[]): z.ZodType<Record<string, Answer | undefined>> {
  const shape = fields.map(({ id, kind, items, limit = 4000 }) => {
    const known = z.string().refine((value) => items.some((item) => item.value === value), {
      message: 'Select one of the answers shown',
    });
    if (kind === 'text') {
      const tooLong = `Use ${limit.toLocaleString('en-GB')} characters or fewer. Nothing you wrote has been lost`;
      return [id, z.string().max(limit, tooLong).optional()] as const;
    }
    if (kind === 'radios') return [id, known.optional()] as const;
    const alone = items.filter(({ exclusive }) => exclusive);
    const names = alone.map(({ label }) => `“${label}”`).join(' or ');
    const several = z
      .array(known)
      .default([])
      .refine(
        (values) => values.length < 2 || !alone.some(({ value }) => values.includes(value)),
        `Select what fits, or ${names} alone`,
      );
    return [id, several] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as z.ZodType<Record<string, Answer | undefined>>;
}

/** The answers after a page was saved: what is empty on it has no answer. */
export function savedPart(
  bank: Bank,
  before: Answers,
  fields: readonly Pick<CallField, 'id'>[],
  values: Readonly<Record<string, Answer | undefined>>,
): Answers {
  const ids = fields.map(({ id }) => id);
  const others = Object.entries(before).filter(([id]) => !ids.includes(id));
  const given = ids.flatMap((id) => {
    const value = values[id];
    return value !== undefined && value.length > 0 ? [[id, value] as const] : [];
  });
  return withAreas(bank, Object.fromEntries([...others, ...given]));
}

export interface NamedQuestion {
  id: string;
  part: string;
  ask: string;
}

const naming =
  (walked: Walk) =>
  (question: Question): NamedQuestion => ({
    id: question.id,
    part: question.part,
    ask: say(question.ask, walked.audience ?? 'other'),
  });

/** Answers that are kept, but of which some part does not count, because what they hang on was not answered. */
export function notCounting(bank: Bank, answers: Answers): NamedQuestion[] {
  const walked = callWalk(bank, answers);
  return bank.questions
    .filter(({ id }) => {
      const counts = chosen(walked.answers[id]);
      return id !== 'areas' && chosen(answers[id]).some((one) => one !== 'unknown' && !counts.includes(one));
    })
    .map(naming(walked));
}

/** What the form would still ask. */
export function stillOpen(bank: Bank, answers: Answers): NamedQuestion[] {
  const walked = callWalk(bank, answers);
  return walked.questions
    .filter(({ id }) => walked.answers[id] === undefined && id !== 'areas')
    .map(naming(walked));
}

function unasked(question: Question): Answer | undefined {
  if (question.kind === 'text') return question.optional ? '' : undefined;
  const unknown = question.options.find((option) => option.unknown);
  if (!unknown) return undefined;
  return question.kind === 'radios' ? unknown.id : [unknown.id];
}

/** Ends the questions: what was not asked is not known. What only the caller can say stays open. */
export function closeQuestions(bank: Bank, given: Answers): { answers: Answers; notAsked: string[] } {
  let answers = withAreas(bank, given);
  const notAsked: string[] = [];
  if (answers.areas === undefined) {
    answers = { ...answers, areas: ['not-sure'] };
    notAsked.push('areas');
  }
  for (let pass = 0; pass <= bank.questions.length; pass += 1) {
    const walked = walk(bank, answers);
    const filled = walked.questions.flatMap((question) => {
      const value = walked.answers[question.id] === undefined ? unasked(question) : undefined;
      return value === undefined ? [] : [[question.id, value] as const];
    });
    if (filled.length === 0) break;
    notAsked.push(...filled.map(([id]) => id));
    answers = { ...answers, ...Object.fromEntries(filled) };
  }
  return { answers, notAsked };
}

/** Takes back what was closed as not asked, so that a call can go on. */
export const reopened = (answers: Answers, notAsked: readonly string[] = []): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id, value]) => !notAsked.includes(id) && !(id === 'areas' && chosen(value).includes('not-sure')),
    ),
  );

/** Questions in which these words stand, in the question or in an answer. */
export function findQuestions(bank: Bank, answers: Answers, words: string): NamedQuestion[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const walked = callWalk(bank, answers);
  const audience = walked.audience ?? 'other';
  return bank.questions
    .filter((question) => question.part !== 'areas' && couldHold(question.asked, walked))
    .filter((question) => {
      const labels = optionsFor(question, walked).flatMap(({ label, hint }) => [
        say(label, audience),
        hint ? say(hint, audience) : '',
      ]);
      const name = partName(bank, question.part, audience);
      const text = [name, say(question.ask, audience), ...labels].join(' ').toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, 15)
    .map(naming(walked));
}
