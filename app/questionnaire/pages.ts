/**
 * Which questions stand on one page. One question to a page is the rule; a few that belong together share one, so that
 * nobody turns twenty pages for a small worry. A question that depends on an answer of the same page starts a new one.
 */
import type { Condition, Question } from './question.ts';

/** The questions of one page, in order. Its address is the id of the first. */
export type QuestionGroup = readonly [Question, ...Question[]];

/** Whether a condition looks at one of these answers. What an answer raises may be any of them. */
function dependsOn(condition: Condition | undefined, ids: readonly string[]): boolean {
  if (!condition) return false;
  if ('question' in condition) return ids.includes(condition.question);
  if ('raised' in condition) return true;
  if ('area' in condition) return ids.includes('areas');
  if ('audience' in condition) return ids.includes('who');
  if ('all' in condition) return condition.all.some((part) => dependsOn(part, ids));
  if ('any' in condition) return condition.any.some((part) => dependsOn(part, ids));
  return 'not' in condition && dependsOn(condition.not, ids);
}

function joins(question: Question, page: readonly Question[] | undefined): boolean {
  const [first] = page ?? [];
  const { together, part, asked } = question;
  if (!together || !page || first?.part !== part) return false;
  // Whatever follows is worded for whoever they say they are.
  if (first.id === 'who') return false;
  const ids = page.map(({ id }) => id);
  return (together === true || ids.includes(together.with)) && !dependsOn(asked, ids);
}

/** The pages for the questions a person is asked. */
export function pagesOf(questions: readonly Question[]): QuestionGroup[] {
  const pages: [Question, ...Question[]][] = [];
  for (const question of questions) {
    const page = pages.at(-1);
    if (page && joins(question, page)) page.push(question);
    else pages.push([question]);
  }
  return pages;
}
