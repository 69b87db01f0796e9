/**
 * More, told after sending: own words, which people read and nothing weighs, and the few safety questions that everybody
 * was asked, with the same fixed answers, so that a new danger is weighed like one told at first.
 */
import { z } from 'zod';
import { offered } from '../questionnaire/answer-schema.ts';
import { type Answer, type Answers, chosen } from '../questionnaire/answers.ts';
import type { Bank } from '../questionnaire/bank.ts';
import { type Choice, say } from '../questionnaire/question.ts';
import { type Walk, walk } from '../questionnaire/walk.ts';
import type { Added } from './addition.ts';
import type { FrozenRow, ReferralRecord } from './referral.ts';

export const moreLimit = 4000;

type Told = Pick<ReferralRecord, 'answers' | 'audience'>;

/** The answers of a record as they count now: what was ticked later adds to what was sent and takes nothing away. */
export function answersWith(record: Told, safety: readonly Answers[]): Answers {
  const answers: Record<string, Answer> = { who: record.audience, ...record.answers };
  for (const later of safety) {
    for (const [question, answer] of Object.entries(later)) {
      const before = chosen(answers[question]).filter((id) => id !== 'none' && id !== 'unknown');
      if (typeof answer === 'string') answers[question] = before.includes('yes') ? 'yes' : answer;
      else answers[question] = [...new Set([...before, ...answer])];
    }
  }
  return answers;
}

/** The safety answers of all that was added. */
export const safetyOf = (additions: readonly Pick<Added, 'content'>[]): Answers[] =>
  additions.flatMap(({ content }) => (content.kind === 'more' ? [content.safety] : []));

/** The safety questions for whom this record is about, with what can be ticked. Nothing is filled in from before. */
export function safetyQuestions(bank: Bank, walked: Walk) {
  const audience = walked.audience ?? 'other';
  return walked.questions
    .filter((question): question is Choice => question.part === 'safety' && question.kind !== 'text')
    .map((question) => ({
      id: question.id,
      kind: question.kind,
      ask: say(question.ask, audience),
      items: offered(question, walked)
        .filter(({ exclusive }) => !exclusive)
        .map(({ id, label, hint }) => ({
          value: id,
          label: say(label, audience),
          hint: hint && say(hint, audience),
        })),
    }))
    .filter(({ items }) => items.length > 0 && bank.questions.length > 0);
}
export type SafetyQuestion = ReturnType<typeof safetyQuestions>[number];

/** The safety questions of a record, and the schema of the form that asks them again. */
export function moreForm(bank: Bank, record: Told) {
  const questions = safetyQuestions(bank, walk(bank, answersWith(record, [])));
  const known = (items: SafetyQuestion['items']) => items.map(({ value }) => value);
  const shape = Object.fromEntries(
    questions.map(({ id, kind, items }) => {
      const one = z
        .string()
        .refine((value) => known(items).includes(value), 'Select one of the answers shown');
      return [id, kind === 'radios' ? one.optional() : z.array(one).default([])];
    }),
  );
  const schema = z
    .strictObject({
      words: z
        .string()
        .max(moreLimit, `Use ${moreLimit.toLocaleString('en-GB')} characters or fewer`)
        .default(''),
      safety: z.strictObject(shape).default({}),
    })
    .refine(({ words, safety }) => words !== '' || Object.values(safety).some((given) => given?.length), {
      path: ['words'],
      message: 'Write what you want to add, or tick what fits',
    });
  return { questions, schema };
}

/** What was ticked, without what was left empty. */
export const ticked = (safety: Record<string, Answer | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(safety).filter((entry): entry is [string, Answer] => chosen(entry[1]).length > 0),
  );

/** The same in the words that were on the screen. */
export const tickedInWords = (questions: readonly SafetyQuestion[], safety: Answers): FrozenRow[] =>
  questions
    .filter(({ id }) => safety[id] !== undefined)
    .map(({ id, ask, items }) => ({
      question: id,
      asked: ask,
      answered: items.filter(({ value }) => chosen(safety[id]).includes(value)).map(({ label }) => label),
    }));
