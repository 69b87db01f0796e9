import { describe, expect, test } from 'vitest';
import { nhsNumber, upn } from './identifiers.ts';

describe('the number of an NHS record', () => {
  test('is taken with or without spaces and hyphens', () => {
    expect(['9434765919', '943 476 5919', '943-476-5870'].map(nhsNumber)).toEqual([
      '9434765919',
      '9434765919',
      '9434765870',
    ]);
  });
  test('with a wrong check digit, too few digits or one digit repeated is nobody’s', () => {
    expect(['1234567890', '943476591', '9999999999', '', 'not known'].map(nhsNumber)).toEqual(
      Array(5).fill(null),
    );
  });
  test('never passes with one digit changed', () => {
    const valid = '9434765919';
    for (let place = 0; place < 10; place += 1) {
      const other = (Number(valid[place]) + 1) % 10;
      expect(nhsNumber(valid.slice(0, place) + other + valid.slice(place + 1))).toBeNull();
    }
  });
});

describe('the unique pupil number', () => {
  test('is taken by its check letter, in either case', () => {
    expect(['A950000178301', 'h243278544154', 'A 950 0001 78301'].map(upn)).toEqual([
      'A950000178301',
      'H243278544154',
      'A950000178301',
    ]);
  });
  test('a temporary one is taken by its shape', () => {
    expect(upn('A95000017830B')).toBe('A95000017830B');
  });
  test('with a wrong check letter, or a letter that is never used, is refused', () => {
    expect(['R247962919251', 'X428558133462', 'A95000017830S', 'I950000178301'].map(upn)).toEqual(
      Array(4).fill(null),
    );
  });
});
