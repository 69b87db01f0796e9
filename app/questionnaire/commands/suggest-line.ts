/**
 * One line in, one line out: what the guidance suggests for a set of answers, by the same walk and the same guidance
 * as the pages. Whatever the line holds, there is an answer, and everything in it either counts or is named.
 */
import type { Ruleset } from '../../threshold/ruleset.ts';
import { chosen } from '../answers.ts';
import type { Bank } from '../bank.ts';
import { routeOfLevel } from '../journey.ts';
import { type Audience, audiences, say } from '../question.ts';
import { type Suggestion, suggestionFor } from '../suggestion.ts';
import { type AnswerRef, type Walk, walk } from '../walk.ts';
import { questionsById, readAnswers } from './read-answers.ts';
import type { Problem, Suggested } from './schemas.ts';

export interface Weighing {
  bank: Bank;
  rulesets: readonly Ruleset[];
  at: Date;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function nothing(bank: Bank, id: string | number | null, ...problems: Problem[]): Suggested {
  return {
    id,
    level: null,
    route: null,
    redFlag: null,
    reasons: [],
    strengths: [],
    easedBecause: null,
    wouldChange: [],
    unanswered: [],
    problems,
    bank: bank.version,
    ruleset: null,
  };
}

/** What is said about a line too long to be read. */
export function tooLongLine(bank: Bank): Suggested {
  return nothing(bank, null, { problem: 'too-long-line', says: 'This line is too long to be answers' });
}

/** Answers that the walk met no question or no option for: somebody who gives the others is not asked these. */
function notMet(walked: Walk, given: Walk['answers']): Problem[] {
  const asked = new Set(walked.questions.map(({ id }) => id));
  return Object.entries(given).flatMap(([question, answer]): Problem[] => {
    if (!asked.has(question)) {
      const says = `“${question}” is not asked, given the other answers: it does not count`;
      return [{ problem: 'not-asked', question, says }];
    }
    const counted = chosen(walked.answers[question]);
    return chosen(answer)
      .filter((option) => !counted.includes(option))
      .map((option) => ({
        problem: 'not-offered',
        question,
        option,
        says: `“${question}” does not offer “${option}”, given the other answers: it does not count`,
      }));
  });
}

function reasonsOf({ bank }: Weighing, walked: Walk, audience: Audience, suggestion: Suggestion) {
  const questions = questionsById(bank);
  const told = ({ question: id, option }: AnswerRef) => {
    const question = questions.get(id);
    const found =
      question?.kind === 'text' ? undefined : question?.options.find((known) => known.id === option);
    return { question: id, option, says: found ? say(found.label, audience) : option };
  };
  const refs: ReadonlyMap<string, readonly AnswerRef[]> = walked.raised;
  return suggestion.reasons.map((reason, index) => {
    const { raisedBy = [], paragraph = '' } = suggestion.guidance.reasons[index] ?? {};
    return {
      statement: reason.id,
      level: reason.level,
      redFlag: reason.redFlag,
      eased: reason.eased,
      says: reason.says,
      paragraph: reason.paragraph ?? { id: paragraph, title: '', text: '', source: '' },
      answers: raisedBy.flatMap((indicator) => (refs.get(indicator) ?? []).map(told)),
    };
  });
}

/** The suggestion for one set of answers that is already an object. */
function suggestFor(
  weighing: Weighing,
  id: string | number,
  audience: Audience,
  given: Record<string, unknown>,
) {
  const { bank, rulesets, at } = weighing;
  const { answers, problems } = readAnswers(bank, audience, given);
  const walked = walk(bank, answers);
  const suggestion = suggestionFor(bank, walked, rulesets, at);
  const all = [...problems, ...notMet(walked, answers)];
  if (!suggestion) {
    return nothing(bank, id, ...all, { problem: 'no-ruleset', says: 'No guidance is in force on this day' });
  }
  const { level, redFlag } = suggestion.guidance;
  return {
    id,
    level,
    route: routeOfLevel[level],
    redFlag,
    reasons: reasonsOf(weighing, walked, audience, suggestion),
    strengths: [...suggestion.strengths],
    easedBecause: suggestion.easedBecause,
    wouldChange: suggestion.wouldChange.map((change) => ({ ...change, route: routeOfLevel[change.level] })),
    unanswered: walked.questions.filter((asked) => !(asked.id in walked.answers)).map((asked) => asked.id),
    problems: all,
    bank: bank.version,
    ruleset: suggestion.ruleset.version,
  };
}

/** What `npm run suggest` prints for one line. Never throws. */
export function suggestLine(weighing: Weighing, line: string): Suggested {
  const { bank } = weighing;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return nothing(bank, null, { problem: 'bad-json', says: 'This line is not JSON' });
  }
  if (!isRecord(parsed)) {
    return nothing(bank, null, {
      problem: 'bad-line',
      says: 'A line is an object with id, audience, answers',
    });
  }
  const { id, audience: who, answers, ...others } = parsed;
  const audience = audiences.find((known) => known === who);
  const problems: Problem[] = Object.keys(others).map((name) => ({
    problem: 'bad-line',
    says: `A line has id, audience and answers, not “${name.slice(0, 100)}”`,
  }));
  if (!isId(id)) problems.push({ problem: 'bad-line', says: 'A line needs an id: text or a number' });
  if (!audience) {
    problems.push({ problem: 'bad-audience', says: `The audience is one of ${audiences.join(', ')}` });
  }
  if (!isRecord(answers)) {
    problems.push({ problem: 'bad-line', says: 'The answers are an object: question id to answer' });
  }
  if (!audience || !isRecord(answers)) return nothing(bank, isId(id) ? id : null, ...problems);
  const suggested = suggestFor(weighing, isId(id) ? id : '', audience, answers);
  return { ...suggested, id: isId(id) ? id : null, problems: [...problems, ...suggested.problems] };
}
