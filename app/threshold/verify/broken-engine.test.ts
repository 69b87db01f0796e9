import { afterEach, expect, test, vi } from 'vitest';
import type { Evidence } from '../evidence.ts';
import type { Guidance } from '../guide.ts';
import { marlshire2026 } from '../rulesets/marlshire-2026/index.ts';
import { verifyRuleset } from '../verify.ts';
import type { Promised } from './failure.ts';

/** What a slip in the engine would do to what it suggests. The proof is about the engine that runs. */
const slip = vi.hoisted(() => ({
  guidance: null as ((found: Guidance, evidence: Evidence) => Guidance) | null,
  met: null as ((met: boolean, evidence: Evidence) => boolean) | null,
}));

vi.mock('../guide.ts', async (original) => {
  const real = await original<typeof import('../guide.ts')>();
  return {
    guide: (...args: Parameters<typeof real.guide>) => {
      const found = real.guide(...args);
      return slip.guidance ? slip.guidance(found, args[0]) : found;
    },
    isMet: (...args: Parameters<typeof real.isMet>) => {
      const met = real.isMet(...args);
      return slip.met ? slip.met(met, args[1]) : met;
    },
  };
});

afterEach(() => {
  slip.guidance = null;
  slip.met = null;
});

const broken = () => new Set(verifyRuleset(marlshire2026).map(({ property }) => property));

test('the engine as it is keeps every promise', () => {
  expect([...broken()]).toEqual([]);
});

test.each<[string, Promised, NonNullable<typeof slip.guidance>]>([
  [
    'that takes the average of many concerns',
    'concern-never-lowers',
    (found, { indicators }) =>
      indicators.size > 4 && !found.redFlag ? { ...found, level: found.level === 1 ? 1 : 2 } : found,
  ],
  [
    'that drops a red flag among many reasons',
    'red-flag-stands',
    (found) => (found.reasons.length > 3 ? { ...found, redFlag: false } : found),
  ],
  [
    'that lets strengths lower a red flag',
    'red-flag-stands',
    (found, { strengths }) => (strengths.size > 1 && found.redFlag ? { ...found, level: 3 } : found),
  ],
  [
    'that tallies needs to level 4',
    'needs-alone-stay-below-4',
    (found) => (found.reasons.length > 5 ? { ...found, level: 4 } : found),
  ],
  [
    'that throws',
    'always-suggests',
    (found) => {
      if (found.reasons.length > 3) throw new Error('too many reasons');
      return found;
    },
  ],
])('an engine %s is caught', (_, promise, guidance) => {
  slip.guidance = guidance;
  expect(broken()).toContain(promise);
});

test.each<[string, Promised, NonNullable<typeof slip.met>]>([
  ['an age that is not known', 'not-known-never-lowers', (met, { ages }) => met && ages.size > 0],
  [
    'not knowing whether a child moves about',
    'not-known-never-lowers',
    (met, evidence) => met && !evidence.mayBeUnableToMove,
  ],
  ['a second indicator', 'concern-never-lowers', (met, { indicators }) => met && indicators.size < 2],
  ['a second age', 'concern-never-lowers', (met, { ages }) => met && ages.size < 2],
])('an engine in which %s rules a statement out is caught', (_, promise, met) => {
  slip.met = met;
  expect(broken()).toContain(promise);
});
