import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aDraft } from '../../../seeds/builders/draft.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { bank } from '../../questionnaire/question-bank/index.ts';
import { suggestionFor } from '../../questionnaire/suggestion.ts';
import { walk } from '../../questionnaire/walk.ts';
import { rulesets } from '../../threshold/rulesets/index.ts';
import { factorSets } from './factors.ts';
import { profileOf } from './profile.ts';

const at = new Date('2026-11-20T10:00:00Z');
const profile = (answers: Answers) => profileOf({ answers, audience: 'professional' }, bank);
const factor = (answers: Answers, wanted: string) =>
  profile(answers)
    .sets.flatMap(({ factors }) => factors)
    .find(({ id }) => id === wanted);

const hardUp: Answers = {
  'home-signs': ['crowded', 'money', 'no-work'],
  'grown-ups-signs': ['low', 'drink-drugs'],
};

describe('the profile of family vulnerability', () => {
  test('can be shown by answers that people can really give', () => {
    const named = factorSets.flatMap(({ factors }) =>
      factors.flatMap(({ shownBy, asks, followUp }) => [
        ...shownBy.flatMap(({ question, chose }) => chose.map((option) => `${question}.${option}`)),
        ...[...asks, ...(followUp ? [followUp] : [])].map((question) => `${question}.`),
      ]),
    );
    const known = bank.questions.flatMap((question) => [
      `${question.id}.`,
      ...(question.kind === 'text' ? [] : question.options.map(({ id }) => `${question.id}.${id}`)),
    ]);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('shows each factor with the answer behind it', () => {
    expect(factor(hardUp, 'housing')).toMatchObject({
      state: 'shown',
      answers: ['Too many people for the space'],
    });
  });

  test('tells what was answered otherwise from what nobody was asked or knew', () => {
    expect(factor(hardUp, 'parent-illness')?.state).toBe('not-shown');
    expect(factor(hardUp, 'domestic-abuse')?.state).toBe('not-known');
    expect(factor({ 'home-signs': ['unknown'] }, 'low-income')?.state).toBe('not-known');
  });

  test('a safety question can show a factor, and never rules one out', () => {
    expect(factor({ 'safe-2': ['violence'] }, 'domestic-abuse')?.state).toBe('shown');
    expect(factor({ 'safe-2': ['none'] }, 'domestic-abuse')?.state).toBe('not-known');
  });

  test('days missed, but nobody knows how many, are not taken for good attendance', () => {
    const missing = { 'school-signs': ['missing-days'] };
    expect(factor({ ...missing, 'school-attendance': 'unknown' }, 'attendance')?.state).toBe('not-known');
    expect(factor({ ...missing, 'school-attendance': 'weekly' }, 'attendance')?.state).toBe('not-shown');
    expect(factor({ ...missing, 'school-attendance': 'over-weekly' }, 'attendance')?.state).toBe('shown');
  });

  test('five factors of the first set are the target group, four are not', () => {
    expect(profile(hardUp).isTargetGroup).toBe(true);
    const four = { ...hardUp, 'home-signs': ['crowded', 'money'] };
    expect(profile(four).isTargetGroup).toBe(false);
  });

  test('factors of the second set never add up to the target group', () => {
    const second = {
      'grown-ups-signs': ['childhood', 'reading', 'crime'],
      'health-signs': ['checks'],
      'loss-signs': ['death'],
      tried: ['counselling'],
    };
    expect(profile(second).sets.map(({ shown }) => shown)).toEqual([0, 6]);
    expect(profile(second).isTargetGroup).toBe(false);
  });
});

describe('a profile decides nothing', () => {
  const levelOf = (answers: Answers) => suggestionFor(bank, walk(bank, answers), rulesets, at)?.guidance;

  test('being out of work or having no exams never changes what the guidance suggests', () => {
    const plain = { 'home-signs': ['none'], 'grown-ups-signs': ['none'] };
    const poor = { 'home-signs': ['no-work'], 'grown-ups-signs': ['no-exams', 'reading'] };
    for (const audience of ['professional', 'parent', 'other'] as const) {
      const [without, having] = [plain, poor].map((answers) =>
        levelOf(aDraft({ audience, answers }).answers),
      );
      expect(having).toEqual(without);
    }
  });

  test('neither guidance nor questions nor the order of the queue ever read it', () => {
    const filesUnder = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
        .map((name) => `${folder}/${name}`);
    const readers = ['app/threshold', 'app/questionnaire', 'app/referral', 'app/triage']
      .flatMap(filesUnder)
      .filter((file) => /from '[^']*profile\//.test(readFileSync(file, 'utf8')));
    expect(readers.sort()).toEqual(['app/triage/components/panels.tsx', 'app/triage/panels.server.ts']);
  });
});
