import { expect, test } from 'vitest';
import { homeOf, placeFor } from './home.ts';

const teams = [
  { id: 'mash', kind: 'mash' },
  { id: 'hub', kind: 'hub' },
  { id: 'night', kind: 'out-of-hours' },
  { id: 'north', kind: 'area' },
  { id: 'disabled', kind: 'unit' },
] as const;
const begins = (teamId: string | null, role: Parameters<typeof homeOf>[0] = 'social-worker') =>
  placeFor({ role, teamId }, '/staff', teams);

test.each(['mash', 'hub', 'night'])('work at the front door begins with the queue: %s', (team) => {
  expect(begins(team)).toBe('/staff');
});

test.each(['north', 'disabled'])(
  'work in a team behind the door begins with what is offered to it: %s',
  (team) => {
    expect(begins(team)).toBe('/staff/caseloads');
    expect(begins(team, 'screening-officer'), 'who may not read it').toBe('/staff');
  },
);

test('whoever asked for a page comes to it', () => {
  const asked = '/staff/referrals/K7QM-4TXN';
  expect(placeFor({ role: 'social-worker', teamId: 'north' }, asked, teams)).toBe(asked);
  expect(begins(null, 'administrator')).toBe(homeOf('administrator'));
});
