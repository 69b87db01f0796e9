import { expect, test } from 'vitest';
import { type Alike, cellOf, saysOf, sharesOf, shown } from './differences.ts';

const alike = (count: number, row: Partial<Alike> = {}): Alike => ({
  ...{ asked: 'support', suggested: 'support', decided: 'support', askedDiffers: null },
  ...{ suggestedDiffers: null, belowRedFlag: false, count },
  ...row,
});

test('a decision is the same, higher or lower beside each of the two, and nothing further is below all', () => {
  const rows = [
    alike(30),
    alike(10, { decided: 'mash', suggestedDiffers: 'known-history' }),
    alike(6, { decided: 'none', asked: 'universal' }),
    alike(4, { suggested: null, decided: 'early-support-hub' }),
  ];
  expect(sharesOf(rows, 'suggested')).toEqual({ same: 30, more: 10, less: 6 });
  expect(sharesOf(rows, 'asked')).toEqual({ same: 30, more: 10, less: 10 });
  expect(cellOf(rows, 'suggested', null, 'early-support-hub')).toBe(4);
  expect(saysOf(rows)).toContain(
    'Of 46 decisions in the last 90 days, 65% went where the guidance suggested',
  );
});

test('of few decisions there are no shares', () => {
  expect(saysOf([alike(19)])).toMatch(/too few/);
  expect(saysOf([alike(19), alike(40, { suggested: null })]), 'without a suggestion none counts').toMatch(
    /too few/,
  );
  expect(saysOf([])).toMatch(/too few/);
});

test('small numbers are not told apart, and nothing is a nought', () => {
  expect([0, 1, 2, 4, 5, 1200].map(shown)).toEqual(['0', '1 to 4', '1 to 4', '1 to 4', '5', '1,200']);
});
