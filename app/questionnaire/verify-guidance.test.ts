import { describe, expect, test } from 'vitest';
import { brokenDates, brokenRulesets } from '../../tests/guidance/broken-rulesets.ts';
import { inForce, loadRulesets } from '../threshold/in-force.ts';
import { indicators } from '../threshold/indicators/index.ts';
import { rulesetData } from '../threshold/rulesets/data.ts';
import { marlshire2026 } from '../threshold/rulesets/marlshire-2026/index.ts';
import { type Promised, promises } from '../threshold/verify/failure.ts';
import { harmOrNeed } from '../threshold/verify/inputs.ts';
import { verifyDates, verifyRuleset } from '../threshold/verify.ts';
import { bank } from './question-bank/index.ts';
import { speakersOf } from './speakers.ts';

const speakers = speakersOf(bank);
/** Promises about answers; the others are kept or broken by the ruleset alone. */
const ofAnswers: readonly Promised[] = ['statement-can-be-reached', 'says-it-to-you'];

describe('the guidance as it is', () => {
  test.each(rulesetData.map((ruleset) => [ruleset.version, ruleset] as const))(
    '%s keeps every promise, with the bank as it is',
    (_, ruleset) => {
      expect(verifyRuleset(ruleset, speakers)).toEqual([]);
    },
  );

  test('follows on in time', () => {
    expect(verifyDates(rulesetData)).toEqual([]);
  });

  test('excuses only indicators that exist from the words that are not weighed', () => {
    expect([...harmOrNeed].filter((id) => !(id in indicators))).toEqual([]);
  });
});

describe('a ruleset broken on purpose is caught:', () => {
  test.each(brokenRulesets.map((one) => [one.what, one] as const))('%s', (_, { breaks, ruleset }) => {
    const failures = verifyRuleset(ruleset, ofAnswers.includes(breaks) ? speakers : undefined);
    expect(failures.map(({ property }) => property)).toContain(breaks);
    for (const { about, counterExample, before, after } of failures) {
      expect([about, counterExample, before, after].filter((words) => !words)).toEqual([]);
    }
  });

  test.each(brokenDates.map((one) => [one.what, one] as const))('%s', (_, { breaks, rulesets }) => {
    expect(verifyDates(rulesets).map(({ property }) => property)).toContain(breaks);
  });

  test('every promise is broken by one of them, but for those the engine keeps whatever the data', () => {
    const broken = new Set([...brokenRulesets, ...brokenDates].map(({ breaks }) => breaks));
    expect(Object.keys(promises).filter((promise) => !broken.has(promise as keyof typeof promises))).toEqual([
      'concern-never-lowers',
      'not-known-never-lowers',
    ]);
  });
});

test('a ruleset that breaks a promise is not in force, is named, and leaves the others alone', () => {
  const easesRedFlag = { ...marlshire2026, statements: marlshire2026.statements.slice(1), until: null };
  const { rulesets, problems } = loadRulesets([easesRedFlag, marlshire2026, { version: 'nonsense' }]);
  expect(rulesets.map(({ version }) => version)).toEqual([marlshire2026.version]);
  expect(problems.some((problem) => problem.startsWith('ruleset 1: '))).toBe(true);
  expect(problems.some((problem) => problem.startsWith('ruleset 3: '))).toBe(true);
  expect(inForce(rulesets, new Date('2026-11-21T12:00:00Z'))).not.toBeNull();
});
