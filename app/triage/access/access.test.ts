import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccessFacts, accessOf, type Reader } from './access.ts';

const teams = [
  { id: 'mash', kind: 'mash' },
  { id: 'hub', kind: 'hub' },
  { id: 'north', kind: 'area' },
  { id: 'edge', kind: 'unit' },
] as const;
const later = new Date('2026-11-24T18:00Z');

const record: AccessFacts = {
  ...{ restricted: false, teamId: null, holderId: null, keyworkerId: null, offered: false, decides: false },
  ...{ settled: false, sameChild: false },
  ...{ grant: null, reasonUntil: null, glassUntil: null },
};
const reader = (teamId: string | null, role: Reader['role'] = 'social-worker'): Reader => ({
  id: 'me',
  role,
  teamId,
});
const door = (facts: Partial<AccessFacts>, who = reader('mash')) =>
  accessOf({ ...record, ...facts }, who, teams);

describe('a record opens for', () => {
  test.each([
    ['anybody at the front door while it is the front door’s', {}, reader('hub'), 'front-door'],
    [
      'whoever holds another record of the same child, long after it was settled',
      { settled: true, sameChild: true },
      reader('mash'),
      'same-child',
    ],
    ['the team that has it', { teamId: 'north' }, reader('north'), 'team'],
    ['whoever holds it', { teamId: 'edge', holderId: 'me' }, reader('north'), 'holder'],
    [
      'its keyworker, in whatever team it is',
      { teamId: 'edge', keyworkerId: 'me' },
      reader('north'),
      'keyworker',
    ],
    ['the team it is offered to', { offered: true }, reader('north'), 'offered'],
    ['whoever looks at its decision again', { teamId: 'north', decides: true }, reader('mash'), 'decider'],
    ['somebody who has said why', { teamId: 'north', reasonUntil: later }, reader('mash'), 'reason'],
    [
      'those on its list, when it is restricted',
      { restricted: true, grant: 'allow' },
      reader('mash'),
      'listed',
    ],
    ['whoever broke the glass', { restricted: true, glassUntil: later }, reader('mash'), 'glass'],
  ] as const)('%s', (_, facts, who, because) => {
    expect(door(facts, who)).toMatchObject({ kind: 'open', because });
  });
});

describe('a reason is asked of', () => {
  test.each([
    ['the front door, once a team has it', { teamId: 'north' }, reader('mash')],
    ['a team, while it is the front door’s', {}, reader('north')],
    ['the front door, once it was settled long ago', { settled: true }, reader('mash')],
    ['another team', { teamId: 'edge' }, reader('north')],
    ['somebody whose team is no longer there', {}, reader('closed-team')],
    ['somebody who belongs to no team', {}, reader(null)],
  ])('%s', (_, facts, who) => {
    expect(door(facts, who)).toEqual({ kind: 'reason-needed' });
  });
});

test('a restricted record stays shut for its holder too, unless they are listed', () => {
  expect(door({ restricted: true, holderId: 'me', reasonUntil: later })).toEqual({
    kind: 'restricted',
    mayBreakGlass: true,
  });
  expect(door({ restricted: true }, reader('mash', 'screening-officer'))).toEqual({
    kind: 'restricted',
    mayBreakGlass: false,
  });
});

test('a denial wins over everything else, a broken glass included', () => {
  const facts = fc.record({
    ...{ restricted: fc.boolean(), offered: fc.boolean(), decides: fc.boolean() },
    ...{ settled: fc.boolean(), sameChild: fc.boolean() },
    teamId: fc.constantFrom(null, 'mash', 'north'),
    holderId: fc.constantFrom(null, 'me'),
    keyworkerId: fc.constantFrom(null, 'me'),
    reasonUntil: fc.constantFrom(null, later),
    glassUntil: fc.constantFrom(null, later),
  });
  fc.assert(
    fc.property(facts, fc.constantFrom(null, 'mash', 'north'), (one, team) => {
      expect(accessOf({ ...one, grant: 'deny' }, reader(team), teams)).toEqual({ kind: 'denied' });
    }),
  );
});
