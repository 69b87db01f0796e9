/** “What would change this” is a promise: the page offers that answer, and with it another route is suggested. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesSchema } from '../../tests/guidance/case.ts';
import { rulesets } from '../threshold/rulesets/index.ts';
import { offered } from './answer-schema.ts';
import { type Answers, chosen } from './answers.ts';
import { bank } from './question-bank/index.ts';
import { suggestionFor } from './suggestion.ts';
import { walk } from './walk.ts';

const at = new Date('2026-11-20T10:00:00Z');
const read = (file: string) => casesSchema.parse(JSON.parse(readFileSync(`tests/guidance/${file}`, 'utf8')));
const cases = [
  'vignettes.json',
  'stories.json',
  'indicators.json',
  'published-facts.json',
  'second-look.json',
].flatMap(read);

function suggest(answers: Answers) {
  const suggestion = suggestionFor(bank, walk(bank, answers), rulesets, at);
  if (!suggestion) throw new Error('A ruleset is in force');
  return suggestion;
}

/** The levels that one other answer to a question can lead to, whichever of those on its page it is. */
function levelsBy(answers: Answers, id: string): number[] {
  const walked = walk(bank, answers);
  const question = walked.questions.find((asked) => asked.id === id);
  if (!question || question.kind === 'text') return [];
  const alone = question.options.filter(({ exclusive }) => exclusive).map((option) => option.id);
  const kept = chosen(walked.answers[id]).filter((option) => !alone.includes(option));
  return offered(question, walked).map(({ id: option }) => {
    const answer = question.kind === 'radios' ? option : [...kept, option];
    return suggest({ ...walked.answers, [id]: answer }).guidance.level;
  });
}

describe('whatever is said to change the suggestion', () => {
  // Walks the bank some twenty thousand times.
  test('is an answer on the page it leads to, and gives the route it names', { timeout: 60_000 }, () => {
    let named = 0;
    for (const { id, audience, answers } of cases) {
      const given = { who: audience, ...answers };
      const { guidance, wouldChange } = suggest(given);
      for (const { question, level, says } of wouldChange) {
        named += 1;
        expect(level, `${id}: ${says}`).not.toBe(guidance.level);
        expect(levelsBy(given, question), `${id}: ${says}`).toContain(level);
      }
    }
    expect(named).toBeGreaterThan(500);
  });

  test('is never about a small child when the child is nine', () => {
    const hungry = {
      who: 'professional',
      ages: ['5-to-9'],
      areas: ['care'],
      'care-signs': ['hungry', 'dirty'],
    };
    const { wouldChange } = suggest({ ...hungry, 'care-effect': ['long', 'health'] });
    expect(wouldChange.map(({ says }) => says)).toContain(
      'The child still goes without care, or hears cruel words, although the family has had help',
    );
    expect(JSON.stringify(wouldChange)).not.toContain('not growing');
  });

  test('is nothing that the good things in a family would make up for', () => {
    const low = { who: 'professional', ages: ['under-6-months'], areas: ['grown-ups'] };
    const well = { strengths: ['wants-help', 'loved', 'relatives-help'], 'grown-ups-effect': 'hardly' };
    const { guidance, wouldChange } = suggest({ ...low, ...well, 'grown-ups-signs': ['low'] });
    expect(guidance.level).toBe(2);
    expect(wouldChange).toHaveLength(3);
    for (const { level } of wouldChange) expect(level).toBeGreaterThan(2);
  });

  test('begins with an age that is not known, where the age decides', () => {
    const heard = { who: 'other', ages: ['unknown'], areas: ['marks'], 'marks-signs': ['clear-reason'] };
    for (const given of [heard, { ...heard, moving: 'unknown' }, { ...heard, moving: 'no' }]) {
      const { guidance, wouldChange } = suggest(given);
      expect(guidance).toMatchObject({ level: 4, redFlag: true });
      expect(wouldChange[0]).toEqual({ says: 'You know how old the child is', question: 'ages', level: 1 });
    }
  });
});
