import { describe, expect, test } from 'vitest';
import { inForce } from '../in-force.ts';
import { indicators } from '../indicators/index.ts';
import { safety } from '../indicators/safety.ts';
import { strengths } from '../indicators/strengths.ts';
import { rulesetProblems, rulesets } from './index.ts';

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

describe('the rulesets together', () => {
  test('are all sound', () => {
    expect(rulesetProblems).toEqual([]);
  });

  test('follow one another with neither gap nor overlap, and the last has no end', () => {
    const inOrder = [...rulesets].sort((a, b) => a.from.localeCompare(b.from));
    expect(inOrder.at(-1)?.until).toBeNull();
    inOrder.slice(1).forEach((later, index) => {
      expect(later.from).toBe(dayAfter(inOrder[index]?.until ?? ''));
    });
    expect(inForce(rulesets, new Date('2026-11-21T12:00:00Z'))?.version).toBe(inOrder.at(-1)?.version);
  });
});

describe.each(rulesets.map((ruleset) => [ruleset.version, ruleset] as const))('%s', (_, ruleset) => {
  const named = (when: { all?: string[]; any?: string[] }) => [...(when.all ?? []), ...(when.any ?? [])];

  test('has statements and paragraphs with ids of their own', () => {
    expect(repeated(ruleset.statements.map(({ id }) => id))).toEqual([]);
    expect(repeated(ruleset.paragraphs.map(({ id }) => id))).toEqual([]);
  });

  test('points every reason to a paragraph, and has no paragraph for nothing', () => {
    const paragraphs = ruleset.paragraphs.map(({ id }) => id);
    const reasons = [...ruleset.statements, ...ruleset.raises, ruleset.accumulation, ruleset.easing];
    expect(reasons.map(({ paragraph }) => paragraph).filter((id) => !paragraphs.includes(id))).toEqual([]);
  });

  test('weighs known indicators and strengths, and leaves none unweighed', () => {
    const weighed = new Set([
      ...ruleset.statements.flatMap(({ when }) => named(when)),
      ...ruleset.raises.flatMap(({ when }) => when),
      ...ruleset.easing.unless,
    ]);
    expect([...weighed].filter((id) => !(id in indicators))).toEqual([]);
    expect(Object.keys(indicators).filter((id) => !weighed.has(id))).toEqual([]);
    expect(ruleset.easing.strengths.filter((id) => !(id in strengths))).toEqual([]);
  });

  test('has a red flag for each of the gravest concerns that no fact can switch off', () => {
    const always = ruleset.statements
      .filter(({ redFlag, when }) => redFlag && !when.all && !when.ages && !when.unableToMove)
      .flatMap(({ when }) => when.any ?? []);
    expect(Object.keys(safety).filter((id) => !always.includes(id))).toEqual([]);
  });

  test('says its reasons in words that can be read out to a parent', () => {
    const said = ruleset.statements.flatMap(({ says, saysToYou }) => [says, saysToYou ?? '']);
    expect(
      said.filter((text) => /neglect|perpetrat|disclos|failed to|refuses to engage/i.test(text)),
    ).toEqual([]);
    const toYou = ruleset.statements.flatMap(({ saysToYou }) => saysToYou ?? []);
    expect(toYou.filter((text) => /\bthe (child|children)\b|young person/i.test(text))).toEqual([]);
  });
});
