/** A complete journey from the few things that matter; whatever else is asked gets the most ordinary answer. */
import { answerSchema, offered } from '../../app/questionnaire/answer-schema.ts';
import type { Answer, Answers } from '../../app/questionnaire/answers.ts';
import { type AskedRoute, type DraftContent, routeOfLevel } from '../../app/questionnaire/journey.ts';
import type { Audience, Question } from '../../app/questionnaire/question.ts';
import { bank } from '../../app/questionnaire/question-bank/index.ts';
import { suggestionFor } from '../../app/questionnaire/suggestion.ts';
import { type Walk, walk } from '../../app/questionnaire/walk.ts';
import { rulesets } from '../../app/threshold/rulesets/index.ts';
import { ageBandOf, type ChildBrief, type DetailsBrief, detailsOf } from './details.ts';

export interface DraftBrief {
  audience: Audience;
  /** Only what matters. The areas of life follow from the questions that are named here. */
  answers?: Answers;
  /** Their ages answer the question about age. */
  children?: readonly ChildBrief[];
  details?: DetailsBrief;
  /** As suggested, unless said otherwise. */
  asked?: AskedRoute;
}

/** When nobody says which day it is. */
const someDay = new Date('2026-11-20T10:00:00Z');

/** Where "none" and "I do not know" would say something. */
const ordinary: Readonly<Record<string, string>> = {
  role: 'school',
  relation: 'neighbour',
  'your-age': '13-to-15',
  ages: '5-to-9',
  moving: 'yes',
  areas: 'not-sure',
  'how-long': 'weeks',
  direction: 'same',
  'danger-now': 'no',
};

function ordinaryAnswer(question: Question, walked: Walk): Answer {
  if (question.kind === 'text') return question.optional ? '' : 'We would like to talk about how things are.';
  const ids = offered(question, walked).map(({ id }) => id);
  const wanted = [ordinary[question.id], 'none', 'unknown', ids[0]].find((id) => id && ids.includes(id));
  if (!wanted) throw new Error(`The question ${question.id} offers nothing to choose`);
  return question.kind === 'radios' ? wanted : [wanted];
}

function areasOf(answers: Answers): Answers {
  const parts = new Set(bank.questions.filter(({ id }) => id in answers).map(({ part }) => part));
  const areas = bank.areas.map(({ id }) => id).filter((id) => parts.has(id));
  return areas.length > 0 ? { areas } : {};
}

function agesOf(audience: Audience, children: readonly ChildBrief[] = []): Answers {
  const [first] = children;
  if (!first) return {};
  if (audience === 'young-person') return { 'your-age': ageBandOf(first) };
  return { ages: [...new Set(children.map(ageBandOf))] };
}

/** Every pass answers all that is asked so far; what turns out not to be asked the walk leaves out again. */
function filledIn(named: Answers): Walk {
  let answers = named;
  for (let pass = 0; pass <= bank.questions.length; pass += 1) {
    const walked = walk(bank, answers);
    const missing = walked.questions.filter(({ id }) => walked.answers[id] === undefined && !(id in named));
    if (missing.length === 0) return walked;
    const ordinary = missing.map((question) => [question.id, ordinaryAnswer(question, walked)]);
    answers = { ...answers, ...Object.fromEntries(ordinary) };
  }
  throw new Error('The questions never end');
}

/** What is named must really be asked, and the forms must take it: otherwise a story would quietly lose a fact. */
function mustCount(named: Answers, walked: Walk): void {
  for (const [id, answer] of Object.entries(named)) {
    if (JSON.stringify(walked.answers[id]) === JSON.stringify(answer)) continue;
    throw new Error(
      `“${id}” is not asked here, or not all of ${JSON.stringify(answer)} is offered or in order`,
    );
  }
  for (const question of walked.questions)
    answerSchema([question], walked).parse({ [question.id]: walked.answers[question.id] });
}

/** As the guidance suggests; a level that needs nothing sent is sent to the hub all the same. */
function asSuggested(walked: Walk, at: Date): AskedRoute {
  const level = suggestionFor(bank, walked, rulesets, at)?.guidance.level ?? 4;
  return { route: level === 1 ? 'early-support-hub' : routeOfLevel[level], reason: '' };
}

/** A draft that walks to the check page. The same brief and day always give the same draft. */
export function aDraft(brief: DraftBrief, at: Date = someDay): DraftContent {
  const { audience, answers = {}, children } = brief;
  const named: Answers = { who: audience, ...agesOf(audience, children), ...areasOf(answers), ...answers };
  const walked = filledIn(named);
  mustCount(named, walked);
  return {
    answers: walked.answers,
    asked: brief.asked ?? asSuggested(walked, at),
    details: detailsOf(audience, children, brief.details, at),
    returnCode: '00000-00000-00000-00000',
  };
}
