import { describe, expect, test } from 'vitest';
import { parseForm } from '../../govuk/form.ts';
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
