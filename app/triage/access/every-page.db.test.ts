/** A restricted record stays shut on every page that takes a reference, to be seen and to be sent to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, type Asked, aBrowser } from '../../../tests/support/pages.ts';
import { aReferral, staff, tuesday } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import type { Staff } from '../../accounts/roles.ts';
import { gates } from '../../accounts/route-gates.ts';
import { paths } from '../../paths.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { setRestricted } from './restrict.server.ts';

const own = ['staff/referrals/:reference/why', 'staff/referrals/:reference/access'];
const pages = Object.keys(gates).filter((path) => path.includes(':reference') && !own.includes(path));

let ask: (path: string, asked?: Asked) => Promise<Answered>;
let cookie: string;
let record: { id: string; reference: string };

const address = (path: string) =>
  `/${path.replace(':reference', record.reference).replace(':id', 'b5b1a5c2-0c51-4c68-9c0c-0d7b6f6f2a11')}`;

const everything = async () => ({
  referral: await db.referral.findUniqueOrThrow({ where: { id: record.id }, include: { notes: true } }),
  done: await db.auditEntry.count({ where: { subject: record.id, action: { not: 'view-refused' } } }),
});

beforeAll(async () => {
  ask = await aBrowser();
  const lead: Staff = await staff({ role: 'data-protection-lead' });
  cookie = await cookieOf(await staff({ role: 'team-manager', teamId: 'mash' }));
  record = await aReferral({ gist: 'A gist nobody may read', ownWords: 'Words nobody may read' }).save();
  await setRestricted(record.reference, { restricted: true, why: 'A colleague’s family' }, lead, tuesday);
});
afterAll(closeDb);

describe.each(pages)('/%s', (path) => {
  test('shows nothing of it', async () => {
    const seen = await ask(address(path), { cookie });
    expect([302, 404]).toContain(seen.status);
    expect(seen.text).not.toContain('nobody may read');
  });

  test.each([
    'claim',
    'note',
    'rate',
    'seen',
    'same',
    'merge',
    'ask',
    'withdraw',
    'pass-on',
    'nothing-we-know',
  ])('changes nothing when “%s” is sent to it', async (pressed) => {
    const before = await everything();
    const form = { do: pressed, text: 'x', reason: 'x', brag: 'red', version: '1' };
    const sent = await ask(address(path), { cookie, form });
    expect([302, 404, 405]).toContain(sent.status);
    if (sent.status === 302) expect(sent.headers.get('Location')).toBe(paths.staff.whyOpen(record.reference));
    expect(await everything()).toEqual(before);
  });
});

test.each([
  ['/staff', 'claim'],
  ['/staff/hand-over-list', 'take-on'],
])('nor is it taken on from the list at %s', async (list, pressed) => {
  await db.referral.update({ where: { id: record.id }, data: { outOfHours: true } });
  const before = await everything();
  const sent = await ask(list, { cookie, form: { do: pressed, reference: record.reference, version: '1' } });
  expect(sent.headers.get('Location')).toBe(paths.staff.whyOpen(record.reference));
  expect(await everything()).toEqual(before);
});
