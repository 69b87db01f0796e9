import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesets } from '../../threshold/rulesets/index.ts';
import { audiences } from '../question.ts';
import { bank } from '../question-bank/index.ts';
import { suggestedSchema } from './schemas.ts';
import { suggestLine } from './suggest-line.ts';

const weighing = { bank, rulesets, at: new Date('2026-11-21T12:00:00Z') };
const suggest = (line: unknown) => suggestLine(weighing, JSON.stringify(line));
const said = (answers: object, audience = 'professional') => suggest({ id: 'a', audience, answers });
const named = (answers: object, audience?: string) => said(answers, audience).problems.map((p) => p.problem);

describe('a line of answers', () => {
  test('comes back with its id, the level, the route and why, in the words of whoever answered', () => {
    const answers = { ages: ['1-to-4'], 'safe-1': ['child-said'] };
    expect(said(answers, 'parent')).toMatchObject({
      id: 'a',
      level: 4,
      route: 'mash',
      redFlag: true,
      problems: [],
      reasons: [
        {
          statement: 'safety.discloses-abuse',
          paragraph: { id: '1.2' },
          answers: [
            {
              question: 'safe-1',
              option: 'child-said',
              says: 'My child has said that somebody hurt or abused them',
            },
          ],
        },
      ],
    });
  });

  test('may hold only some answers: what is not answered is listed, and counts as not known', () => {
    const { unanswered, level, problems } = said({ 'safe-1': ['injury-unexplained'] });
    expect(level).toBe(4);
    expect(unanswered).toEqual(expect.arrayContaining(['role', 'ages', 'areas', 'safe-2', 'tried']));
    expect(problems).toEqual([]);
  });

  test('need not state the areas whose questions it answers', () => {
    const area = { 'position-signs': ['rules'] };
    expect(said(area)).toMatchObject({ level: 2, problems: [] });
    expect(named({ ...area, areas: ['school'] })).toEqual(['not-asked']);
  });

  test('keeps the worry where an answer contradicts itself', () => {
    const { level, problems } = said({ 'safe-1': ['injury-unexplained', 'none', 'unknown'] });
    expect(level).toBe(4);
    expect(problems.map(({ option }) => option)).toEqual(['none', 'unknown']);
    expect(named({ 'safe-1': ['none', 'unknown'] })).toEqual(['not-together']);
  });

  test.each([
    ['a question that does not exist', { nonsense: ['yes'] }, 'unknown-question'],
    ['a question of the language itself', { constructor: ['yes'] }, 'unknown-question'],
    ['an option that does not exist', { 'how-long': 'for-ever' }, 'unknown-option'],
    ['an option that is not text', { 'safe-1': [[[7]]] }, 'unknown-option'],
    ['a question this person is not asked', { relation: ['neighbour'] }, 'not-asked'],
    ['an option not offered at this age', { ages: ['unborn'], areas: ['school'] }, 'not-offered'],
    ['two answers where one is asked for', { 'how-long': ['now', 'weeks'] }, 'only-one'],
    ['no option at all', { 'safe-1': [] }, 'empty'],
    ['text that is too long', { happening: 'a'.repeat(4001) }, 'too-long'],
    ['no text where some is needed', { happening: '' }, 'empty'],
    ['a number for text', { happening: 7 }, 'bad-answer'],
    ['a number for options', { 'safe-1': 7 }, 'bad-answer'],
    ['somebody else as the person answering', { who: 'parent' }, 'other-audience'],
  ])('names %s', (_, answers, problem) => {
    expect(named(answers)).toContain(problem);
  });

  test.each([
    ['no JSON', '{"id":', 'bad-json'],
    ['a list', '[]', 'bad-line'],
    ['no audience', '{"id":"a","answers":{}}', 'bad-audience'],
    ['an audience we do not have', '{"id":"a","audience":"robot","answers":{}}', 'bad-audience'],
    ['no id', '{"audience":"parent","answers":{}}', 'bad-line'],
    ['no answers', '{"id":"a","audience":"parent"}', 'bad-line'],
    ['something else besides', '{"id":"a","audience":"parent","answers":{},"age":3}', 'bad-line'],
  ])('with %s says so', (_, line, problem) => {
    expect(suggestLine(weighing, line).problems.map((found) => found.problem)).toContain(problem);
  });
});

describe('whatever is sent', () => {
  const options = bank.questions.flatMap((question) =>
    question.kind === 'text' ? [] : question.options.map(({ id }) => [question.id, id] as const),
  );
  const picked = fc.uniqueArray(fc.constantFrom(...options), { maxLength: 25 }).map((pairs) => {
    const answers: Record<string, string[]> = {};
    for (const [question, option] of pairs) answers[question] = [...(answers[question] ?? []), option];
    return answers;
  });
  const audience = fc.constantFrom(...audiences);

  test('a line comes back that keeps to the published schema', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (line) => {
        suggestedSchema.parse(suggestLine(weighing, line));
      }),
    );
    fc.assert(
      fc.property(audience, fc.dictionary(fc.string(), fc.jsonValue()), (who, answers) => {
        suggestedSchema.parse(said(answers, who));
      }),
    );
  });

  test('every answer counts or is named', () => {
    fc.assert(
      fc.property(audience, picked, (who, answers) => {
        const { problems, unanswered } = suggestedSchema.parse(said(answers, who));
        const naming = new Set(problems.map(({ question }) => question));
        for (const question of Object.keys(answers)) {
          expect(naming.has(question) || !unanswered.includes(question)).toBe(true);
        }
      }),
    );
  });
});
