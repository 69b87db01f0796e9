import { describe, expect, test } from 'vitest';
import type { Team } from '../../platform/authority.ts';
import { leadsToHelp } from './place.ts';
import { firstHalf, noArea, suggestTeams } from './suggest-team.ts';

const team = (id: string, kind: Team['kind'], more: Partial<Team> = {}): Team => ({
  ...{ id, kind, name: id, covers: 'x', postcodes: [], needs: [], ...more },
});
const teams = [
  team('mash', 'mash'),
  team('hub', 'hub'),
  team('north', 'area', { postcodes: ['MX1', 'MX2'] }),
  team('south', 'area', { postcodes: ['MX3'] }),
  team('disabled', 'unit', { needs: ['N2'] }),
  team('night', 'out-of-hours'),
];
const need = { code: 'N2', name: 'Child’s disability' };
const idsFor = (about: Partial<Parameters<typeof suggestTeams>[1]>) =>
  suggestTeams(teams, { route: 'support', postcode: '', need: null, ...about }).map(({ teamId }) => teamId);

describe('the team that is suggested', () => {
  test('covers the first half of the family’s postcode, however it was typed', () => {
    for (const postcode of ['MX2 4AB', 'mx24ab', 'MX2', ' mx 2 4 ab ']) {
      expect(idsFor({ postcode })).toEqual(['north']);
    }
    expect(idsFor({ postcode: 'MX10 4AB' })).toEqual([]);
    expect(firstHalf('MX1 1AA')).toBe('MX1');
    expect(firstHalf('MX11 1AA')).toBe('MX11');
    expect(firstHalf('near the church')).toBeNull();
  });

  test('is the unit for the presenting need before the area, and both are offered', () => {
    expect(idsFor({ need, postcode: 'MX3 1AA' })).toEqual(['disabled', 'south']);
    expect(idsFor({ need: { code: 'N5', name: 'x' }, postcode: 'MX3 1AA' })).toEqual(['south']);
  });

  test('is the hub or the MASH where the decision names them', () => {
    expect(idsFor({ route: 'early-support-hub' })).toEqual(['hub']);
    expect(idsFor({ route: 'mash', postcode: 'MX1 1AA' })).toEqual(['mash', 'north']);
  });

  test('says why, and says why there is none', () => {
    const [first] = suggestTeams(teams, { route: 'support', postcode: '', need });
    expect(first?.why).toBe('It takes families whose main need is: Child’s disability (N2)');
    expect(noArea(teams, { route: 'support', postcode: '', need })).toMatch(/No postcode was given/);
    expect(noArea(teams, { route: 'support', postcode: 'QZ2 8YT', need })).toBe('No area team covers QZ2.');
    expect(noArea(teams, { route: 'support', postcode: 'MX1 1AA', need })).toBeNull();
  });
});

test('advice, other authorities and a worker who is there already are handed to nobody', () => {
  const outcomes = [
    { code: 'family-keyworker', kind: 'referral' },
    { code: 'early-support', kind: 'contact' },
    { code: 'already-working', kind: 'contact' },
  ] as const;
  const leads = (outcome: string, route: string) => leadsToHelp({ outcome, route }, outcomes);
  expect(leads('family-keyworker', 'support')).toBe(true);
  expect(leads('early-support', 'early-support-hub')).toBe(true);
  expect(leads('already-working', 'support')).toBe(false);
  expect(leads('universal-services', 'universal')).toBe(false);
  expect(leads('no-further-action', 'none')).toBe(false);
  expect(leads('one-that-has-left-the-list', 'support')).toBe(true);
  expect(leadsToHelp(null, outcomes)).toBe(false);
});
