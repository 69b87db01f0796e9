import { describe, expect, test } from 'vitest';
import { evidenceOf } from './evidence-of.ts';
import { bank } from './question-bank/index.ts';
import { walk } from './walk.ts';

const teacher = { who: 'professional', role: 'school', ages: ['10-to-12'] } as const;
const truant = {
  ...teacher,
  areas: ['school'],
  'school-signs': ['missing-days'],
  'school-attendance': 'half',
} as const;
const raisedBy = (answers: Parameters<typeof walk>[1]) => [...walk(bank, answers).raised.keys()];

describe('a changed mind', () => {
  test('leaves no stale answer behind: what hung on it no longer counts', () => {
    expect(raisedBy(truant)).toContain('attendance-severe');
    const changed = { ...truant, 'school-signs': ['none'] };
    expect(raisedBy(changed)).not.toContain('attendance-severe');
    expect(walk(bank, changed).answers['school-attendance']).toBeUndefined();
  });

  test('changed back finds every answer again', () => {
    expect(walk(bank, truant).answers['school-attendance']).toBe('half');
  });

  test('about one area leaves the others as they were', () => {
    const both = { ...truant, areas: ['school', 'care'], 'care-signs': ['none'] };
    expect(raisedBy({ ...both, areas: ['school'] })).toEqual(raisedBy(both));
  });
});

describe('a draft from another version of the bank', () => {
  test('keeps counting what is still asked; what is not asked any more does no harm', () => {
    const old = {
      ...truant,
      'a-question-of-last-year': ['yes'],
      'school-signs': ['missing-days', 'gone-option'],
    };
    const walked = walk(bank, old);
    expect(walked.answers['school-signs']).toEqual(['missing-days']);
    expect(walked.questions.map(({ id }) => id)).not.toContain('a-question-of-last-year');
    expect([...walked.raised.keys()]).toEqual(raisedBy(truant));
  });

  test('is asked what is new in it', () => {
    const { 'school-attendance': _, ...without } = truant;
    const asked = walk(bank, without).questions.map(({ id }) => id);
    expect(asked).toContain('school-attendance');
    expect(walk(bank, without).next?.id).not.toBeUndefined();
  });
});

describe('whether a baby may be unable to move about', () => {
  const mayBeUnable = (answers: Parameters<typeof walk>[1]) =>
    evidenceOf(walk(bank, answers)).mayBeUnableToMove;
  const injured = { areas: ['marks'], 'marks-signs': ['small'] };

  test('under six months always, whatever is said', () => {
    expect(mayBeUnable({ who: 'parent', ages: ['under-6-months'], ...injured, moving: 'yes' })).toBe(true);
  });
  test('a school child without a disability is taken to move', () => {
    expect(mayBeUnable({ who: 'parent', ages: ['5-to-9'] })).toBe(false);
  });
  test('not knowing the age rules nothing out', () => {
    expect(mayBeUnable({ who: 'parent', ages: ['unknown'] })).toBe(true);
  });
});
