/**
 * Answers from outside, made fit for the walk. What cannot count is named, never quietly left out; and where two
 * answers contradict each other the worry stays, because a slip must not lower what is suggested.
 */
import type { Answer } from '../answers.ts';
import type { Bank } from '../bank.ts';
import type { Audience, Choice, Question } from '../question.ts';
import type { Problem } from './schemas.ts';

interface Read {
  answers: Record<string, Answer>;
  problems: Problem[];
}

const questionsOf = new WeakMap<Bank, ReadonlyMap<string, Question>>();
const areaOfQuestion = new WeakMap<Bank, ReadonlyMap<string, string>>();

/** Questions by id, built once for each bank. */
export function questionsById(bank: Bank): ReadonlyMap<string, Question> {
  const known = questionsOf.get(bank) ?? new Map(bank.questions.map((question) => [question.id, question]));
  questionsOf.set(bank, known);
  return known;
}

function areasById(bank: Bank): ReadonlyMap<string, string> {
  const known =
    areaOfQuestion.get(bank) ??
    new Map(bank.areas.flatMap((area) => area.questions.map(({ id }) => [id, area.id] as const)));
  areaOfQuestion.set(bank, known);
  return known;
}

function readText(question: Question & { kind: 'text' }, given: unknown): Answer | Problem {
  const { id, limit, optional } = question;
  if (typeof given !== 'string') {
    return { problem: 'bad-answer', question: id, says: `“${id}” takes text` };
  }
  if (given.length > limit) {
    return {
      problem: 'too-long',
      question: id,
      says: `“${id}” takes ${limit} characters at most, not ${given.length}`,
    };
  }
  if (given === '' && !optional) return { problem: 'empty', question: id, says: `“${id}” needs some text` };
  return given;
}

/** The options of one answer that fit together; the rest become problems. */
function readOptions(question: Choice, given: unknown, problems: Problem[]): Answer | undefined {
  const { id } = question;
  const list: unknown = typeof given === 'string' ? [given] : given;
  if (!Array.isArray(list)) {
    problems.push({ problem: 'bad-answer', question: id, says: `“${id}” takes option ids` });
    return undefined;
  }
  const chosen = new Set<string>();
  for (const option of list) {
    if (question.options.some((known) => known.id === option)) chosen.add(String(option));
    else {
      const name = typeof option === 'string' ? option.slice(0, 100) : `(${typeof option})`;
      problems.push({
        problem: 'unknown-option',
        question: id,
        option: name,
        says: `“${id}” has no option “${name}”`,
      });
    }
  }
  if (list.length === 0) problems.push({ problem: 'empty', question: id, says: `“${id}” needs an option` });
  if (chosen.size === 0) return undefined;
  if (question.kind === 'checkboxes') return fittingTogether(question, [...chosen], problems);
  if (chosen.size === 1) return [...chosen][0];
  problems.push({
    problem: 'only-one',
    question: id,
    says: `“${id}” takes one option, not ${[...chosen].join(' and ')}: none of them counts`,
  });
  return undefined;
}

/** “None of these” beside a worry says too much: the worry counts. Of two that stand alone, not knowing counts. */
function fittingTogether(question: Choice, chosen: readonly string[], problems: Problem[]): Answer {
  const alone = question.options.filter((option) => option.exclusive && chosen.includes(option.id));
  if (alone.length === 0 || chosen.length === 1) return chosen;
  const others = chosen.filter((id) => !alone.some((option) => option.id === id));
  const notKnown = alone.find(({ unknown }) => unknown) ?? alone[0];
  const counting = others.length > 0 || !notKnown ? others : [notKnown.id];
  for (const { id } of alone) {
    if (counting.includes(id)) continue;
    problems.push({
      problem: 'not-together',
      question: question.id,
      option: id,
      says: `“${id}” cannot be chosen with ${chosen.filter((other) => other !== id).join(', ')}: it does not count`,
    });
  }
  return counting;
}

/** Reads answers for one audience. Areas not stated are those whose questions were answered. */
export function readAnswers(bank: Bank, audience: Audience, given: Readonly<Record<string, unknown>>): Read {
  const questions = questionsById(bank);
  const areaOf = areasById(bank);
  const read: Read = { answers: { who: audience }, problems: [] };
  const areas = new Set<string>();
  for (const [id, answer] of Object.entries(given)) {
    const question = questions.get(id);
    if (!question) {
      const name = id.slice(0, 100);
      read.problems.push({
        problem: 'unknown-question',
        question: name,
        says: `There is no question “${name}”`,
      });
    } else if (id === 'who') {
      if ([answer].flat().some((who) => who !== audience)) {
        read.problems.push({
          problem: 'other-audience',
          question: id,
          says: `The audience is ${audience}: that is who counts`,
        });
      }
    } else if (question.kind === 'text') {
      const text = readText(question, answer);
      if (typeof text === 'string') read.answers[id] = text;
      else read.problems.push(text as Problem);
    } else {
      const options = readOptions(question, answer, read.problems);
      if (options === undefined) continue;
      read.answers[id] = options;
      const area = areaOf.get(id);
      if (area) areas.add(area);
    }
  }
  if (given.areas === undefined && areas.size > 0) read.answers.areas = [...areas];
  return read;
}
