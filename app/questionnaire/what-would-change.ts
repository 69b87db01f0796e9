/**
 * What would change the suggestion: single answers that this person is offered. Each is tried by walking again with it,
 * so that nothing is named which their page does not offer, or which would leave the route as it is.
 */
import { type Guidance, guide } from '../threshold/guide.ts';
import type { Level, Ruleset } from '../threshold/ruleset.ts';
import { wouldChange } from '../threshold/would-change.ts';
import { offered } from './answer-schema.ts';
import { type Answers, chosen } from './answers.ts';
import type { Bank } from './bank.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Choice, say, type Wording } from './question.ts';
import { type Walk, walk } from './walk.ts';

export interface Change {
  /** What would then be true, in this person's words. */
  says: string;
  /** The question to answer differently. */
  question: string;
  /** The level the guidance would then suggest. */
  level: Level;
}

/** As many as can be taken in beside the suggestion itself. */
const most = 3;

interface NearAnswer {
  question: Choice;
  option: string;
  rank: number;
}

/** The answers worth naming, by the indicator they raise, and how near each is to what was said. */
function nearAnswers(bank: Bank, walked: Walk): Map<string, NearAnswer> {
  const near = new Map<string, NearAnswer>();
  const areas = new Set(bank.areas.map(({ id }) => id));
  for (const question of walked.questions) {
    if (question.kind === 'text') continue;
    const isUnknown = chosen(walked.answers[question.id]).includes('unknown');
    const rank = isUnknown ? 0 : areas.has(question.part) ? 1 : 2;
    for (const { id: option, indicates = [] } of offered(question, walked)) {
      for (const indicator of indicates) {
        const known = near.get(indicator);
        if (!known || known.rank > rank) near.set(indicator, { question, option, rank });
      }
    }
  }
  return near;
}

/** The answers with one more box ticked, or another button chosen. */
function withOption(answers: Answers, question: Choice, option: string): Answers {
  if (question.kind === 'radios') return { ...answers, [question.id]: option };
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const kept = chosen(answers[question.id]).filter((id) => !alone.includes(id));
  return { ...answers, [question.id]: [...kept, option] };
}

/** Facts that are taken for the worse while they are not known. */
const facts: Readonly<Record<string, Wording>> = {
  ages: 'You know how old the child is',
  'your-age': 'You tell us how old you are',
  moving: {
    any: 'You know whether the child can move about without help',
    'young-person': 'You tell us whether you can move about without help',
  },
};

/** True when nothing that was said falls away, other than such facts themselves. */
const keepsAll = (before: Walk, after: Walk): boolean =>
  Object.entries(before.answers).every(
    ([id, answer]) => id in facts || chosen(answer).every((one) => chosen(after.answers[id]).includes(one)),
  );

function factsToTell(bank: Bank, walked: Walk, now: Level, ruleset: Ruleset): Change[] {
  return Object.entries(facts).flatMap(([id, wording]): Change[] => {
    const question = walked.questions.find((asked) => asked.id === id);
    if (!question || question.kind === 'text') return [];
    if (!chosen(walked.answers[id]).includes('unknown')) return [];
    const levels = offered(question, walked).flatMap(({ id: option, unknown }): Level[] => {
      if (unknown) return [];
      const then = walk(bank, withOption(walked.answers, question, option));
      return keepsAll(walked, then) ? [guide(evidenceOf(then), ruleset).level] : [];
    });
    const others = levels.filter((level) => level !== now);
    if (others.length === 0) return [];
    const says = say(wording, walked.audience ?? 'other');
    return [{ says, question: id, level: Math.min(...others) as Level }];
  });
}

/** Up to three single answers that would alter the route: facts not known first, then what is nearest to what was said. */
export function whatWouldChange(bank: Bank, walked: Walk, guidance: Guidance, ruleset: Ruleset): Change[] {
  const changes = factsToTell(bank, walked, guidance.level, ruleset);
  const near = nearAnswers(bank, walked);
  const ranks = new Map([...near].map(([indicator, { rank }]) => [indicator, rank]));
  for (const { indicator, says, saysToYou } of wouldChange(evidenceOf(walked), guidance, ruleset, ranks)) {
    if (changes.length >= most) break;
    const answer = near.get(indicator);
    if (!answer) continue;
    const { question, option } = answer;
    const then = walk(bank, withOption(walked.answers, question, option));
    const { level } = guide(evidenceOf(then), ruleset);
    const inWords = walked.audience === 'young-person' ? (saysToYou ?? says) : says;
    if (level > guidance.level) changes.push({ says: inWords, question: question.id, level });
  }
  return changes;
}
