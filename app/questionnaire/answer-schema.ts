/** The Zod schema of a page, made from its questions: what may be answered, and what to say when it is not. */
import { z } from 'zod';
import type { Answer } from './answers.ts';
import type { QuestionGroup } from './pages.ts';
import { type Audience, type Option, type Question, say } from './question.ts';
import { holds, type Walk } from './walk.ts';

/** The options this person is offered, given what they have answered so far. */
export function offered(question: Question, walked: Walk): readonly Option[] {
  if (question.kind === 'text') return [];
  return question.options.filter((option) => holds(option.asked, walked));
}

function fieldSchema(question: Question, walked: Walk): z.ZodType<Answer, Answer | undefined> {
  const audience: Audience = walked.audience ?? 'other';
  const message = say(question.ifMissing, audience);
  if (question.kind === 'text') {
    const tooLong = `Use ${question.limit.toLocaleString('en-GB')} characters or fewer. Nothing you wrote has been lost`;
    const text = z.string().max(question.limit, tooLong).default('');
    return question.optional ? text : text.refine((value) => value !== '', message);
  }
  const options = offered(question, walked);
  const ids = options.map(({ id }) => id);
  if (question.kind === 'radios')
    return z.string({ error: message }).refine((id) => ids.includes(id), message);
  const alone = options.filter(({ exclusive }) => exclusive);
  const names = alone.map(({ label }) => `“${say(label, audience)}”`).join(' or ');
  return z
    .array(z.string().refine((id) => ids.includes(id), message))
    .default([])
    .refine((chosen) => chosen.length > 0, message)
    .refine(
      (chosen) => chosen.length < 2 || !alone.some(({ id }) => chosen.includes(id)),
      `Select what fits, or ${names} alone`,
    );
}

/** A form with a field for each question of a page, named after it. Its values are the answers as they are stored. */
export function answerSchema(page: QuestionGroup, walked: Walk): z.ZodType<Record<string, Answer>> {
  const fields = page.map((question) => [question.id, fieldSchema(question, walked)] as const);
  return z.strictObject(Object.fromEntries(fields));
}
