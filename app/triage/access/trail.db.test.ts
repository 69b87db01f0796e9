/** The trail as the data protection lead asks for it and reads it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Answered, aBrowser } from '../../../tests/support/pages.ts';
import { aReferral, staff, tuesday } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { changeRole } from '../../people/change-account.server.ts';
import { invite } from '../../people/invite.server.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { setGrant } from './restrict.server.ts';
import { trail } from './trail.server.ts';
import { trailFilter } from './trail.ts';

let ask: (path: string, asked?: { cookie?: string }) => Promise<Answered>;
let carys: Staff;
let leon: Staff;

beforeAll(async () => {
  ask = await aBrowser();
});
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "StaffAccount" CASCADE`;
  carys = await staff({ name: 'Carys Vaughan', role: 'data-protection-lead' });
  leon = await staff({ name: 'Leon Baptiste', role: 'administrator' });
});
afterAll(closeDb);

const asked = (search: string) => trail(trailFilter(new URLSearchParams(search)), carys, tuesday);

test.each([
  ['day.day=31&day.month=2&day.year=2026', 'Enter a real date'],
  ['day.day=24&day.month=13&day.year=2026', 'Enter a real date'],
  ['day.day=24&day.month=11', 'Enter a year'],
  ['day.day=0&day.month=0&day.year=0000', 'Enter a real date'],
  ['reference=ZZZZ', 'There is no record of this reference'],
])(
  'what cannot be searched for (%s) is said beside its box, and nothing is shown as if it had been',
  async (search, says) => {
    const page = await ask(`/staff/trail?${search}`, { cookie: await cookieOf(carys) });
    expect([page.status, page.failed]).toEqual([200, null]);
    expect(page.text).toContain('There is a problem');
    expect(page.text).toContain(says);
    expect(page.text).not.toContain('Latest first');
  },
);

test('a day is asked for as people write it, and goes with the next page', async () => {
  const { id } = await aReferral().save();
  for (const at of ['2026-11-23T23:59Z', '2026-11-24T00:00Z', '2026-11-24T23:59Z', '2026-11-25T00:00Z'])
    await recordView({ at: new Date(at), actor: leon.id, action: 'referral-viewed', subject: id });
  const { rows } = await asked(`person=${leon.id}&day.day=24&day.month=november&day.year=2026`);
  expect(rows.map(({ at }) => at.iso)).toEqual(['2026-11-24T23:59:00.000Z', '2026-11-24T00:00:00.000Z']);
});

test('who changed an account is told with whose it was and what it may do from then on', async () => {
  const someone = { name: 'Iris Hale', email: 'iris@marlshire.example.org' };
  const made = await invite(
    { ...someone, role: 'screening-officer', teamId: 'mash', agencyId: null },
    leon,
    tuesday,
  );
  if (made.kind !== 'invited') throw new Error(made.kind);
  await changeRole(made.id, { role: 'team-manager', teamId: 'mash', agencyId: null }, leon, tuesday);
  const { rows } = await asked('kind=accounts');
  expect(rows.slice(0, 2).map(({ who, did, whom, why }) => [who, did, whom, why])).toEqual([
    ['Leon Baptiste', 'Changed an account', 'Iris Hale', 'As team manager'],
    ['Leon Baptiste', 'Invited somebody', 'Iris Hale', 'As screening officer'],
  ]);
});

test('who may open a record is told with who was put on its list or kept away, and why', async () => {
  const ruth = await staff({ name: 'Ruth Calder', role: 'team-manager', teamId: 'mash' });
  const { reference } = await aReferral().save();
  await setGrant(reference, { person: ruth.id, kind: 'deny', why: 'She is the aunt' }, carys, tuesday);
  const { rows } = await asked(`reference=${reference}&kind=access`);
  expect(rows.map(({ did, whom, why, words }) => [did, whom, why, words])).toEqual([
    ['Changed who may open it', 'Ruth Calder', 'Kept away from it', 'She is the aunt'],
  ]);
});

test('what was shared without an agreement can be asked for, with who shared it', async () => {
  const { id, reference } = await aReferral().save();
  for (const emergency of [false, true])
    await recordView({
      ...{ at: tuesday, actor: leon.id, action: 'check-asked', subject: id },
      detail: { agency: 'housing', emergency },
    });
  const { rows } = await asked(`reference=${reference}&kind=emergency`);
  expect(rows.map(({ who, did, why }) => [who, did, why])).toEqual([
    ['Leon Baptiste', 'Asked an agency', 'In an emergency, without an agreement in force'],
  ]);
  const register = await ask('/staff/agreements', { cookie: await cookieOf(carys) });
  expect(register.text).toContain('Checks are blocked, as no agreement is in force');
});

test('what was printed or exported can be asked for on its own', async () => {
  const { id, reference } = await aReferral().save();
  for (const action of ['referral-viewed', 'record-printed', 'record-exported'] as const)
    await recordView({ at: tuesday, actor: leon.id, action, subject: id, detail: { because: 'holder' } });
  const { rows } = await asked(`reference=${reference}&kind=copies`);
  expect(rows.map(({ did, why }) => [did, why])).toEqual([
    ['Exported the record', 'They hold it'],
    ['Printed the record', 'They hold it'],
  ]);
});
