/** A question as one person sees it: in their words, with the options they are offered and what they said before. */
import { offered } from './answer-schema.ts';
import { type Question, say } from './question.ts';
import type { Walk } from './walk.ts';

export type QuestionField = ReturnType<typeof fieldOf>;

/** Plain data for the page. */
export function fieldOf(question: Question, walked: Walk) {
  const audience = walked.audience ?? 'other';
  return {
    id: question.id,
    kind: question.kind,
    ask: say(question.ask, audience),
    hint: question.hint && say(question.hint, audience),
    items: offered(question, walked).map(({ id, label, hint, exclusive }) => ({
      value: id,
      label: say(label, audience),
      hint: hint && say(hint, audience),
      exclusive,
    })),
    limit: question.kind === 'text' ? question.limit : undefined,
    optional: question.kind === 'text' && question.optional,
    value: walked.answers[question.id],
  };
}
