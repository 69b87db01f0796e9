import { describe, expect, test } from 'vitest';
import { parseForm } from '../../govuk/form.ts';
import { loadOf } from './caseloads.ts';
import { saysOf } from './caseloads-view.ts';
import { stepDownForm, stepUpForm } from './hand-over.ts';

const whole = {
  ...{ route: 'early-support-hub', team: 'north', rationale: 'Six calm months', version: '3' },
  ...{ plan: 'Hub group until Easter', leadProfessional: 'Ms Ofori, SENCO' },
};
const formOf = (values: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
async function missing(values: Readonly<Record<string, string>>): Promise<string[]> {
  const parsed = await parseForm(formOf(values), stepDownForm);
  return parsed.ok ? [] : parsed.problems.errors.map(({ field }) => field);
}

describe('what a step takes', () => {
  test.each(['plan', 'leadProfessional', 'rationale', 'route', 'team'])(
    'a step-down is not asked for without its %s',
    async (field) => {
      expect(await missing({ ...whole, [field]: '  ' })).toEqual([field]);
    },
  );
  test('with all of it, it is; the keyworker need not be named, because they stay', async () => {
    expect(await missing(whole)).toEqual([]);
  });
  test('a step-up says why, and needs no plan', async () => {
    const { plan: _, leadProfessional: __, ...up } = { ...whole, route: 'mash', team: 'mash' };
    expect((await parseForm(formOf(up), stepUpForm)).ok).toBe(true);
    expect((await parseForm(formOf({ ...up, rationale: '' }), stepUpForm)).ok).toBe(false);
  });
});

describe('the sentence over the caseloads', () => {
  const team = (name: string, open: number) => ({ name, open });
  test.each([
    ['nobody has any', [team('North', 0), team('South', 0)], 'No team has an open family yet.'],
    [
      'all are even',
      [team('North', 2), team('South', 2)],
      'The teams have 4 open families between them, evenly.',
    ],
    [
      'one has fewest',
      [team('North', 3), team('South', 1)],
      'The teams have 4 open families between them: most with the North (3), fewest with the South (1).',
    ],
    [
      'several have none',
      [team('North', 1), team('South', 0), team('West', 0)],
      'The teams have 1 open family between them: most with the North (1), 2 teams have none.',
    ],
  ])('%s', (_, teams, says) => {
    expect(saysOf(teams)).toBe(says);
  });
});

test('a keyworker who stays when the family steps to another team still has it among their own', () => {
  const teams = [
    { id: 'north', name: 'North' },
    { id: 'hub', name: 'Hub' },
  ];
  const workers = [
    { id: 'dana', name: 'Dana Fox', teamId: 'north' },
    { id: 'joel', name: 'Joel Reed', teamId: 'hub' },
  ];
  const [north, hub] = loadOf(teams, workers, {
    open: [
      { teamId: 'north', keyworkerId: 'dana', count: 2 },
      { teamId: 'hub', keyworkerId: 'dana', count: 1 },
      { teamId: 'hub', keyworkerId: 'joel', count: 4 },
      { teamId: 'hub', keyworkerId: null, count: 1 },
    ],
    taken: [{ teamId: 'hub', keyworkerId: 'dana', last7: 1, last30: 1 }],
    offered: [],
  });
  expect(north).toMatchObject({
    ...{ open: 2, taken30: 0, otherWorkers: 0 },
    workers: [{ name: 'Dana Fox', open: 3, withOthers: 1, taken7: 1 }],
  });
  expect(hub).toMatchObject({
    ...{ open: 6, taken30: 1, otherWorkers: 2 },
    workers: [{ name: 'Joel Reed', open: 4, withOthers: 0 }],
  });
});
