import { describe, expect, test } from 'vitest';
import { assessmentFactors } from './census-codes.ts';
import { nothingSaid } from './evidence.ts';
import { guide } from './guide.ts';
import { preTagOf } from './pre-tag.ts';
import { rulesets } from './rulesets/index.ts';

const [ruleset] = rulesets;
if (!ruleset) throw new Error('There is a ruleset in the demonstration');
const tagsOf = (...indicators: string[]) =>
  preTagOf(guide({ ...nothingSaid, indicators: new Set(indicators) }, ruleset), ruleset);

describe('what staff find tagged already', () => {
  test('a violent home is tagged as abuse and domestic abuse', () => {
    const { need, factors } = tagsOf('serious-violence-home');
    expect(need?.code).toBe('N1');
    expect(factors.some(({ name }) => name.startsWith('Domestic abuse'))).toBe(true);
  });

  test('of several needs the one higher in the census table is taken', () => {
    expect(tagsOf('attendance-severe', 'severe-neglect').need?.code).toBe('N1');
  });

  test('nothing said is nothing tagged', () => {
    expect(tagsOf()).toEqual({ need: null, factors: [] });
  });

  test('every factor of the ruleset is a code of the census', () => {
    const used = ruleset.statements.flatMap(({ factors }) => factors ?? []);
    expect([...new Set(used)].filter((code) => !(code in assessmentFactors))).toEqual([]);
  });
});
