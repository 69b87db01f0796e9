import { chosen } from './answers.ts';
import type { Walk } from './walk.ts';

/** True when a safety question was answered “I do not know”: then a low suggestion says little about the child. */
export function isSafetyNotKnown({ questions, answers }: Walk): boolean {
  return questions.some(
    ({ id, part, kind }) => part === 'safety' && kind !== 'text' && chosen(answers[id]).includes('unknown'),
  );
}
