import { describe, expect, test } from 'vitest';
import { readingGrade, sentencesOf, wordsOf } from '../../../tests/support/reading-grade.ts';
import { ageBands } from '../../threshold/evidence.ts';
import { indicators } from '../../threshold/indicators/index.ts';
import { safety as gravest } from '../../threshold/indicators/safety.ts';
import { strengths } from '../../threshold/indicators/strengths.ts';
import type { Statement } from '../../threshold/ruleset.ts';
import { marlshire2026 } from '../../threshold/rulesets/marlshire-2026/index.ts';
import { offered } from '../answer-schema.ts';
import type { Answers } from '../answers.ts';
import { type Audience, audiences, type Condition, type Question, say, type Wording } from '../question.ts';
import { walk } from '../walk.ts';
import { bank } from './index.ts';

const optionsOf = (question: Question) => (question.kind === 'text' ? [] : question.options);
const allOptions = bank.questions.flatMap(optionsOf);

const notBlank = (line: string | undefined): line is string => line !== undefined && line !== '';

/** What one audience may read on the page of a question, or null when that audience is never asked. */
function pageFor(question: Question, audience: Audience): string[] | null {
  if (!mayBeAsked(question.asked, audience)) return null;
  const wordings: (Wording | undefined)[] = [question.ask, question.hint, question.ifMissing];
  for (const option of optionsOf(question)) {
    if (mayBeAsked(option.asked, audience)) wordings.push(option.label, option.hint);
  }
  return wordings
    .map((wording) => (wording === undefined ? undefined : say(wording, audience)))
    .filter(notBlank);
}

/** What a condition says about audiences, and about ages for young people, who are five at least. The rest may be. */
function mayBeAsked(condition: Condition | undefined, audience: Audience): boolean {
  if (!condition) return true;
  if ('ages' in condition && audience === 'young-person') {
    return condition.ages.some(
      (age) => !['unborn', 'under-6-months', '6-to-11-months', '1-to-4'].includes(age),
    );
  }
  if ('audience' in condition) return condition.audience.includes(audience);
  if ('all' in condition) return condition.all.every((part) => mayBeAsked(part, audience));
  if ('any' in condition) return condition.any.some((part) => mayBeAsked(part, audience));
  if ('not' in condition && 'audience' in condition.not) return !mayBeAsked(condition.not, audience);
  return true;
}

const pagesFor = (audience: Audience) =>
  bank.questions.flatMap((question) => {
    const lines = pageFor(question, audience);
    return lines ? [{ id: question.id, lines }] : [];
  });

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the bank as data', () => {
  test('every question has an id of its own, and so has every option on its page', () => {
    expect(repeated(bank.questions.map((question) => question.id))).toEqual([]);
    for (const question of bank.questions) {
      expect([question.id, repeated(optionsOf(question).map((option) => option.id))]).toEqual([
        question.id,
        [],
      ]);
    }
  });

  test('an area’s questions carry its name and end with what goes well', () => {
    for (const area of bank.areas) {
      expect(
        area.questions.filter(({ id, part }) => part !== area.id || !id.startsWith(`${area.id}-`)),
      ).toEqual([]);
      expect(area.questions.at(-1)?.id).toBe(`${area.id}-strengths`);
    }
  });

  test('every indicator is raised by some option, and every option raises known ones', () => {
    const raised = new Set<string>(allOptions.flatMap((option) => option.indicates ?? []));
    expect(Object.keys(indicators).filter((indicator) => !raised.has(indicator))).toEqual([]);
    expect([...raised].filter((indicator) => !(indicator in indicators))).toEqual([]);
  });

  test('every strength can be said', () => {
    const said = new Set(allOptions.map((option) => option.strengthens));
    expect(
      Object.keys(strengths).filter((strength) => ![...said].includes(strength as keyof typeof strengths)),
    ).toEqual([]);
  });

  test('conditions name questions and options that come earlier', () => {
    const seen = new Map<string, string[]>();
    const unknown: string[] = [];
    const check = (at: string, condition: Condition | undefined): void => {
      if (!condition) return;
      if ('question' in condition) {
        const options = seen.get(condition.question) ?? [];
        unknown.push(
          ...condition.chose
            .filter((id) => !options.includes(id))
            .map((id) => `${at}: ${condition.question}.${id}`),
        );
      } else if ('all' in condition) for (const part of condition.all) check(at, part);
      else if ('any' in condition) for (const part of condition.any) check(at, part);
      else if ('not' in condition) check(at, condition.not);
    };
    for (const question of bank.questions) {
      check(question.id, question.asked);
      for (const option of optionsOf(question)) check(`${question.id}.${option.id}`, option.asked);
      seen.set(
        question.id,
        optionsOf(question).map((option) => option.id),
      );
    }
    expect(unknown).toEqual([]);
  });
});

describe('the safety questions', () => {
  const asked = ['danger-now', 'safe-1', 'safe-2', 'safe-3'];
  const shownTo = (answers: Answers) => {
    const path = walk(bank, answers);
    return path.questions
      .filter(({ id }) => asked.includes(id))
      .map((question) => ({
        id: question.id,
        options: offered(question, path).filter((option) => !option.exclusive),
      }));
  };

  test('between them raise every one of the gravest concerns, whichever areas were chosen', () => {
    const options = shownTo({ who: 'professional', ages: ['unknown'] }).flatMap((page) => page.options);
    const raised = new Set<string>(options.flatMap((option) => option.indicates ?? []));
    expect(Object.keys(gravest).filter((indicator) => !raised.has(indicator))).toEqual([]);
  });

  test('are asked of everybody, even of somebody who ticks nothing', () => {
    for (const audience of audiences) {
      const ids = walk(bank, { who: audience }).questions.map((question) => question.id);
      expect(ids).toEqual(expect.arrayContaining(asked));
    }
  });

  test('show ten statements a page at most for a child of one age', () => {
    for (const age of ageBands) {
      const pages = shownTo({ who: 'professional', ages: [age], 'child-facts': ['none'] });
      expect([age, pages.filter((page) => page.options.length > 10)]).toEqual([age, []]);
    }
  });
});

describe('the words', () => {
  const publicAudiences = audiences.filter((audience) => audience !== 'professional');

  test.each(publicAudiences)('are free of our own language for %s', (audience) => {
    const jargon =
      /safeguard|\bMASH\b|threshold|disclos|perpetrat|neglect|intervention|multi-agency|s47|\bCIN\b/i;
    const lines = pagesFor(audience).flatMap((page) => page.lines.map((line) => `${page.id}: ${line}`));
    expect(lines.filter((line) => jargon.test(line))).toEqual([]);
  });

  test('speak to a young person, never about them', () => {
    const pages = pagesFor('young-person').filter(({ id }) => id !== 'who');
    const lines = pages.flatMap((page) => page.lines.map((line) => `${page.id}: ${line}`));
    expect(lines.filter((line) => /\b(the|my|your) (child|children)\b|young person/i.test(line))).toEqual([]);
  });

  test.each(audiences)('have no sentence over 25 words for %s', (audience) => {
    const sentences = pagesFor(audience).flatMap((page) => page.lines.flatMap(sentencesOf));
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });

  test.each([
    ['parent', 5, 7],
    ['young-person', 5, 7],
    ['other', 5, 7],
    ['professional', 9, 9],
  ] as const)('are easy to read for %s', (audience, typical, most) => {
    const grades = pagesFor(audience).map(({ id, lines }) => ({ id, grade: readingGrade(lines) }));
    const sorted = grades.map(({ grade }) => grade).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(typical);
    expect(grades.filter(({ grade }) => grade > most)).toEqual([]);
  });
});

describe('the bank and the ruleset', () => {
  const raisedBy = (audience: Audience) =>
    new Set<string>(
      bank.questions
        .filter((question) => mayBeAsked(question.asked, audience))
        .flatMap(optionsOf)
        .filter((option) => mayBeAsked(option.asked, audience))
        .flatMap((option) => option.indicates ?? []),
    );
  const reachable = (audience: Audience) => {
    const raised = raisedBy(audience);
    return ({ when: { all, any, ages } }: Statement) =>
      (all ?? []).every((id) => raised.has(id)) &&
      (!any || any.some((id) => raised.has(id))) &&
      (!ages || mayBeAsked({ ages }, audience));
  };

  test.each(['professional', 'parent', 'other'] as const)(
    'every statement can come true for %s',
    (audience) => {
      const forProfessionals = audience === 'professional' ? [] : ['baby.pre-birth'];
      const out = marlshire2026.statements.filter((statement) => !reachable(audience)(statement));
      expect(out.map(({ id }) => id).filter((id) => !forProfessionals.includes(id))).toEqual([]);
    },
  );

  test('whatever can come true for a young person is also said to them', () => {
    const reached = marlshire2026.statements.filter(reachable('young-person'));
    expect(reached.filter(({ saysToYou }) => !saysToYou).map(({ id }) => id)).toEqual([]);
  });
});
