import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBands, type Evidence, nothingSaid } from './evidence.ts';
import { guide } from './guide.ts';
import { indicators } from './indicators/index.ts';
import { strengths } from './indicators/strengths.ts';
import type { Ruleset } from './ruleset.ts';
import { marlshire2026 } from './rulesets/marlshire-2026/index.ts';

const allIndicators = Object.keys(indicators);
const allStrengths = Object.keys(strengths);
const { statements, easing } = marlshire2026;

const evidence = fc.record<Evidence>({
  indicators: fc.uniqueArray(fc.constantFrom(...allIndicators), { maxLength: 8 }).map((ids) => new Set(ids)),
  strengths: fc.subarray(allStrengths).map((ids) => new Set(ids)),
  ages: fc.subarray([...ageBands]).map((ids) => new Set(ids)),
  mayBeUnableToMove: fc.boolean(),
});

const raising = (...ids: string[]): Evidence => ({ ...nothingSaid, indicators: new Set(ids) });

/** A ruleset small enough to see what happens: two easy needs, one middling need and one grave one. */
const small: Ruleset = {
  ...marlshire2026,
  statements: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id: `need.${id}`,
      area: id,
      level: 2 as const,
      when: { any: [id] },
      says: 'Some help would be good here',
      paragraph: '2.1',
    })),
    {
      id: 'middling',
      area: 'f',
      level: 3,
      easesTo: 2,
      when: { any: ['f'] },
      says: 'A middling need',
      paragraph: '2.1',
    },
    {
      id: 'grave',
      area: 'g',
      level: 4,
      redFlag: true,
      when: { any: ['g'], ages: ['1-to-4'] },
      says: 'A grave need',
      paragraph: '1.2',
    },
  ],
};
const twoStrengths = new Set(easing.strengths.slice(0, 2));

describe('what we advise', () => {
  test('is level 1 with no reasons when nothing was said', () => {
    expect(guide(nothingSaid, marlshire2026)).toMatchObject({ level: 1, redFlag: false, reasons: [] });
  });

  test('always carries a reason for a level above 1, with what raised it', () => {
    fc.assert(
      fc.property(evidence, (said) => {
        const { level, reasons } = guide(said, marlshire2026);
        for (const reason of reasons)
          expect(reason.raisedBy.every((id) => said.indicators.has(id))).toBe(true);
        expect(
          level === 1 || reasons.some((reason) => reason.level === level && reason.raisedBy.length > 0),
        ).toBe(true);
      }),
    );
  });

  test('gathers needs in three areas to level 3, once for each area', () => {
    expect(guide(raising('a', 'b'), small).level).toBe(2);
    expect(guide(raising('a', 'b', 'c'), small)).toMatchObject({
      level: 3,
      reasons: [{ kind: 'accumulation' }, {}, {}, {}],
    });
  });

  test('lets strengths hold several needs at level 2, until there are five', () => {
    expect(guide({ ...raising('a', 'b', 'c'), strengths: twoStrengths }, small).level).toBe(2);
    expect(guide({ ...raising('a', 'b', 'c', 'd', 'e'), strengths: twoStrengths }, small).level).toBe(3);
  });

  test('eases a middling need when enough goes well, and says so', () => {
    expect(guide(raising('f'), small)).toMatchObject({ level: 3, easedBecause: null });
    const eased = guide({ ...raising('f'), strengths: twoStrengths }, small);
    expect(eased).toMatchObject({ level: 2, easedBecause: { paragraph: easing.paragraph } });
  });

  test.each(easing.unless)('eases nothing when %s', (indicator) => {
    expect(guide({ ...raising('f', indicator), strengths: twoStrengths }, small).level).toBe(3);
  });

  test('goes one level up when help was not enough, but not past 3', () => {
    expect(guide(raising('help-failed'), small).level).toBe(2);
    expect(guide(raising('help-failed', 'a'), small).level).toBe(3);
    expect(guide(raising('help-refused-worse', 'a'), small).level).toBe(3);
    expect(
      guide(raising('help-failed', 'help-refused-worse', 'a', 'b', 'c', 'd', 'e', 'f'), small).level,
    ).toBe(3);
  });
});

describe('a red flag', () => {
  const flags = statements.filter(({ redFlag }) => redFlag);

  test('outranks everything that goes well, whatever the age', () => {
    for (const { id, when } of flags) {
      const said: Evidence = {
        indicators: new Set([...(when.all ?? []), ...(when.any ?? [])]),
        strengths: new Set(allStrengths),
        ages: new Set(when.ages),
        mayBeUnableToMove: when.unableToMove ?? false,
      };
      expect([id, guide(said, marlshire2026).level]).toEqual([id, 4]);
      expect([id, guide({ ...said, ages: new Set() }, marlshire2026).redFlag]).toEqual([id, true]);
    }
  });

  test('stands when an age is not known', () => {
    expect(guide(raising('g'), small)).toMatchObject({ level: 4, redFlag: true });
    expect(guide({ ...raising('g'), ages: new Set(['16-to-17']) }, small).level).toBe(1);
  });

  test('is the first reason given', () => {
    fc.assert(
      fc.property(evidence, (said) => {
        const { redFlag, reasons } = guide(said, marlshire2026);
        expect(reasons[0]?.redFlag ?? false).toBe(redFlag);
      }),
    );
  });
});

describe('whatever is said', () => {
  test('one more concern never lowers the level', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...allIndicators), (said, more) => {
        const then = guide({ ...said, indicators: new Set([...said.indicators, more]) }, marlshire2026);
        expect(then.level).toBeGreaterThanOrEqual(guide(said, marlshire2026).level);
      }),
      { numRuns: 1000 },
    );
  });

  test('one more strength never raises the level, and lowers it by one at most', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...allStrengths), (said, more) => {
        const before = guide(said, marlshire2026).level;
        const then = guide({ ...said, strengths: new Set([...said.strengths, more]) }, marlshire2026).level;
        expect(then).toBeLessThanOrEqual(before);
        expect(then).toBeGreaterThanOrEqual(before === 4 ? 4 : before - 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('not knowing an age, or whether a child moves about, never lowers the level', () => {
    fc.assert(
      fc.property(evidence, (said) => {
        const unknown: Evidence = { ...said, ages: new Set(), mayBeUnableToMove: true };
        expect(guide(unknown, marlshire2026).level).toBeGreaterThanOrEqual(guide(said, marlshire2026).level);
      }),
      { numRuns: 1000 },
    );
  });

  test('needs of level 3 and below, however many, never make level 4', () => {
    const grave = statements.filter(({ level }) => level === 4);
    fc.assert(
      fc.property(evidence, (said) => {
        const milder: Ruleset = { ...marlshire2026, statements: statements.filter(({ level }) => level < 4) };
        expect(guide(said, milder).level).toBeLessThan(4);
      }),
    );
    const lesser = allIndicators.filter(
      (id) => !grave.some(({ when }) => when.any?.includes(id) || when.all?.includes(id)),
    );
    expect(guide(raising(...lesser), marlshire2026).level).toBe(3);
  });
});
