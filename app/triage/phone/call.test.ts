import { describe, expect, test } from 'vitest';
import { aDraft } from '../../../seeds/builders/draft.ts';
import { parseForm } from '../../govuk/form.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { suggestionFor } from '../../questionnaire/suggestion.ts';
import { walk } from '../../questionnaire/walk.ts';
import { rulesets } from '../../threshold/rulesets/index.ts';
import {
  callPage,
  callSchema,
  callWalk,
  closeQuestions,
  findQuestions,
  notCounting,
  reopened,
  savedPart,
  stillOpen,
} from './call.ts';

const at = new Date('2026-11-20T10:00:00Z');
const suggest = (answers: Answers) => suggestionFor(bank, walk(bank, answers), rulesets, at)?.guidance;

/** Saves pages of a call one after the other, as somebody does who listens. */
function call(...pages: readonly (readonly [string, Answers])[]): Answers {
  return pages.reduce<Answers>(
    (answers, [part, values]) => savedPart(bank, answers, callPage(bank, answers, part), values),
    {},
  );
}

const home = ['home', { 'home-signs': ['crowded', 'money'], 'home-effect': 'some' }] as const;
const grownUps = [
  'grown-ups',
  { 'grown-ups-signs': ['drink-drugs'], 'grown-ups-effect': 'routine' },
] as const;
const who = ['start', { who: 'other', relation: 'neighbour', ages: ['1-to-4'] }] as const;

describe('a call in any order', () => {
  test('comes to the same suggestion as the same answers in the form', () => {
    const backwards = closeQuestions(bank, call(grownUps, home, who)).answers;
    const forwards = closeQuestions(bank, call(who, home, grownUps)).answers;
    const form = aDraft({ audience: 'other', answers: { ...who[1], ...home[1], ...grownUps[1] } }).answers;
    expect(suggest(backwards)).toEqual(suggest(form));
    expect(suggest(forwards)).toEqual(suggest(form));
  });

  test('touches the areas of life that were answered, in the order of the bank', () => {
    expect(call(home, grownUps).areas).toEqual(['grown-ups', 'home']);
    expect(call(['words', { happening: 'A worry' }]).areas).toBeUndefined();
  });

  test('shows a red flag as soon as an answer raises it, before anything else is known', () => {
    const answers = call(['safety', { 'danger-now': 'yes' }]);
    expect(suggestionFor(bank, callWalk(bank, answers), rulesets, at)?.guidance.redFlag).toBe(true);
  });

  test('says what is kept but does not count yet, and counts it once its question is answered', () => {
    const early = call(who, ['grown-ups', { 'grown-ups-effect': 'routine' }]);
    expect(notCounting(bank, early).map(({ id }) => id)).toEqual(['grown-ups-effect']);
    const fields = callPage(bank, early, 'grown-ups');
    const later = savedPart(bank, early, fields, { ...early, ...grownUps[1] });
    expect(notCounting(bank, later)).toEqual([]);
  });

  test('a page that is emptied takes its answers, and its area, back', () => {
    const answers = call(who, home);
    const emptied = savedPart(bank, answers, callPage(bank, answers, 'home'), {});
    expect(emptied['home-signs']).toBeUndefined();
    expect(callWalk(bank, emptied).questions.some(({ part }) => part === 'home')).toBe(false);
  });

  test('every area can be filled in whole, whatever was said before', async () => {
    for (const part of bank.areas.map(({ id }) => id)) {
      const fields = callPage(bank, {}, part);
      const form = new FormData();
      for (const { id, items } of fields) {
        const [first] = items.filter(({ exclusive }) => !exclusive);
        if (first) form.append(id, first.value);
      }
      expect((await parseForm(form, callSchema(fields))).ok, part).toBe(true);
    }
  });

  test('“none of these” beside something else is refused', async () => {
    const form = new FormData();
    form.append('home-signs', 'crowded');
    form.append('home-signs', 'none');
    const parsed = await parseForm(form, callSchema(callPage(bank, {}, 'home')));
    expect(parsed.ok).toBe(false);
  });
});

describe('the end of a call', () => {
  test('what was not asked is not known, never “no”', () => {
    const { answers, notAsked } = closeQuestions(bank, call(who, home));
    expect(notAsked).toContain('safe-1');
    expect(answers['safe-1']).toEqual(['unknown']);
    expect(answers['home-signs']).toEqual(['crowded', 'money']);
  });

  test('who calls, and what the worry is, are never made up', () => {
    const { answers } = closeQuestions(bank, call(home));
    expect(stillOpen(bank, answers).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['who', 'happening']),
    );
  });

  test('a call that was closed can go on: nothing that was not asked stands as an answer', () => {
    const before = call(who, home);
    const { answers, notAsked } = closeQuestions(bank, before);
    expect(reopened(answers, notAsked)).toEqual(before);
  });

  test('a caller who names no area of life can still be heard', () => {
    const worry = ['words', { happening: 'I hear crying at night' }] as const;
    const { answers, notAsked } = closeQuestions(bank, call(who, worry));
    expect(stillOpen(bank, answers)).toEqual([]);
    expect(reopened(answers, notAsked)).toEqual(call(who, worry));
  });
});

test('a question is found by a word in its answers', () => {
  expect(findQuestions(bank, {}, 'food bank').map(({ id }) => id)).toContain('home-signs');
  expect(findQuestions(bank, {}, '  ')).toEqual([]);
});
