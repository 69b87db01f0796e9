/** A question bank in the order it is asked, with each area's questions behind that area. */
import type { Area, Condition, Question } from './question.ts';

export interface Bank {
  version: string;
  questions: readonly Question[];
  /** Area ids in the order they are offered. */
  areas: readonly Area[];
}

/** The parts of a bank, in the order a journey meets them. */
export interface BankParts {
  version: string;
  start: readonly Question[];
  words: readonly Question[];
  areasQuestion: Question;
  areas: readonly Area[];
  tried: readonly Question[];
  safety: readonly Question[];
}

const both = (first: Condition, second: Condition | undefined): Condition =>
  second ? { all: [first, second] } : first;

/** Those who are not sure see each area's first question; the rest follow only where something was ticked there. */
function behind(area: Area): Question[] {
  const [brief, ...rest] = area.questions;
  const ticked = brief.options.filter((option) => !option.exclusive).map((option) => option.id);
  const chosen: Condition = { area: area.id };
  const matters: Condition = {
    any: [{ question: 'areas', chose: [area.id] }, { all: [chosen, { question: brief.id, chose: ticked }] }],
  };
  const gate = (question: Question, condition: Condition): Question => {
    const offered = area.asked ? both(area.asked, condition) : condition;
    return { ...question, asked: both(offered, question.asked) };
  };
  return [
    gate(brief, chosen),
    ...rest.map((question): Question => ({ ...gate(question, matters), together: true })),
  ];
}

/** Puts the parts in the order they are asked: who and whom, own words, areas of life, what was tried, safety. */
export function inOrder({ version, start, words, areasQuestion, areas, tried, safety }: BankParts): Bank {
  const questions = [...start, ...words, areasQuestion, ...areas.flatMap(behind), ...tried, ...safety];
  return { version, areas, questions };
}
