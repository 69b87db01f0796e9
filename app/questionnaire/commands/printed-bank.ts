/**
 * The whole bank as plain data for others to build on: every text per audience, and conditions that a reader can judge
 * from answers alone. What an answer raises is for staff only: nobody should answer with the outcome in mind.
 */
import type { Bank } from '../bank.ts';
import { routeOfLevel } from '../journey.ts';
import { audiences, type Condition, type Option, type Question, say, type Wording } from '../question.ts';
import type { PrintedBank, PrintedCondition, PrintedOption, PrintedQuestion, Texts } from './schemas.ts';

function perAudience(wording: Wording): Texts {
  return {
    professional: say(wording, 'professional'),
    parent: say(wording, 'parent'),
    'young-person': say(wording, 'young-person'),
    other: say(wording, 'other'),
  };
}
const orNull = (wording: Wording | undefined) => (wording === undefined ? null : perAudience(wording));

/** The answers that raise any of these indicators, so that a condition on them can be judged without knowing them. */
function answersRaising(bank: Bank, indicators: readonly string[]): PrintedCondition {
  const any = bank.questions.flatMap((question): PrintedCondition[] => {
    if (question.kind === 'text') return [];
    const raising = question.options.filter((option) =>
      option.indicates?.some((id) => indicators.includes(id)),
    );
    return raising.length === 0 ? [] : [{ question: question.id, chose: raising.map(({ id }) => id) }];
  });
  return { any };
}

/** A condition told by answers, audience and ages only. */
function printedCondition(bank: Bank, condition: Condition | undefined): PrintedCondition | null {
  if (!condition) return null;
  const print = (part: Condition): PrintedCondition => {
    if ('question' in part) return { question: part.question, chose: [...part.chose] };
    if ('audience' in part) return { audience: [...part.audience] };
    if ('ages' in part) return { ages: [...part.ages] };
    if ('area' in part) return { question: 'areas', chose: [part.area, 'not-sure'] };
    if ('raised' in part) return answersRaising(bank, part.raised);
    if ('all' in part) return { all: part.all.map(print) };
    if ('any' in part) return { any: part.any.map(print) };
    return { not: print(part.not) };
  };
  return print(condition);
}

function printedOption(bank: Bank, option: Option, staff: boolean): PrintedOption {
  return {
    id: option.id,
    wording: perAudience(option.label),
    hint: orNull(option.hint),
    asked: printedCondition(bank, option.asked),
    exclusive: option.exclusive ?? false,
    unknown: option.unknown ?? false,
    age: option.age ?? null,
    ...(staff && { indicates: [...(option.indicates ?? [])], strengthens: option.strengthens ?? null }),
  };
}

function printedQuestion(bank: Bank, question: Question, staff: boolean): PrintedQuestion {
  const isText = question.kind === 'text';
  return {
    id: question.id,
    kind: question.kind,
    part: question.part,
    wording: perAudience(question.ask),
    hint: orNull(question.hint),
    asked: printedCondition(bank, question.asked),
    optional: isText ? (question.optional ?? false) : false,
    limit: isText ? question.limit : null,
    most: question.kind === 'radios' ? 1 : null,
    options: isText ? [] : question.options.map((option) => printedOption(bank, option, staff)),
  };
}

/** Everything `npm run questions` prints; with `staff`, also what each answer raises. */
export function printedBank(bank: Bank, staff = false): PrintedBank {
  const who = bank.questions.find(({ id }) => id === 'who');
  const names = who && who.kind !== 'text' ? who.options : [];
  return {
    version: bank.version,
    audiences: audiences.map((id) => {
      const name = names.find((option) => option.id === id);
      return { id, name: name ? say(name.label, id) : id };
    }),
    levels: ([1, 2, 3, 4] as const).map((level) => ({ level, route: routeOfLevel[level] })),
    areas: bank.areas.map(({ id, name }) => ({ id, name: perAudience(name) })),
    questions: bank.questions.map((question) => printedQuestion(bank, question, staff)),
  };
}
