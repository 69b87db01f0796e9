import { join } from 'node:path';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { agreementsExcept, aHeldReferral, asked, latestLink } from '../../../tests/support/checks.ts';
import { auditOf, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import type { Staff } from '../../accounts/roles.ts';
import { systemClock } from '../../platform/clock.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import routes from '../../routes.ts';
import { headers, action as replyAction, loader as replyPage } from './routes/reply.tsx';

let officer: Staff;
let nurse: Staff;
let referral: { id: string; reference: string };
let check: string;

beforeAll(async () => {
  // The pages ask the clock themselves, and a link runs out.
  vi.useFakeTimers({ toFake: ['Date'], now: later(30) });
  const amara = await staff();
  officer = await staff({ name: 'Dev Rao', role: 'partner-worker', agencyId: 'police' });
  nurse = await staff({ name: 'Lea Hunt', role: 'partner-worker', agencyId: 'health' });
  await agreementsExcept();
  referral = await aHeldReferral(amara);
  [check = ''] = await asked(referral.reference, amara, {}, tuesday);
});
afterAll(() => {
  vi.useRealTimers();
  return closeDb();
});

interface Module {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
}
const moduleOf = (file: string): Promise<Module> =>
  import(/* @vite-ignore */ join(process.cwd(), 'app', file)) as Promise<Module>;

async function args(path: string, who: Staff, form?: Record<string, string>) {
  const params = { reference: referral.reference, id: check };
  const address = path.replace(':reference', params.reference).replace(/:\w+/, check);
  const headers = { Cookie: await cookieOf(who, systemClock.now()) };
  const request = new Request(`http://localhost:3000/${address}`, {
    headers,
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  return { request, params, context: { network: 'here' } as never };
}

/** The status of the answer, thrown or given. */
async function statusOf(answer: () => unknown): Promise<number> {
  try {
    const given: unknown = await answer();
    return given instanceof Response ? given.status : 200;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

/** What is there for whoever signs in, whatever their role; and the two pages of a partner. */
const forEverybody = [
  'staff/sign-in',
  'staff/second-factor',
  'staff/sign-out',
  'staff/account',
  'staff/forgotten',
  'staff/invitation',
];
const forPartners = ['staff/agency', 'staff/agency/:id'];
const closed = routes.filter(
  ({ path = '' }) => /^staff(\/|$)/.test(path) && ![...forEverybody, ...forPartners].includes(path),
);

test('there are staff pages to be refused', () => {
  expect(closed.length).toBeGreaterThan(8);
});

test.each(closed.map(({ path = '', file }) => ({ path, file })))(
  'a partner agency worker sees nothing of $path, and does nothing there',
  async ({ path, file }) => {
    const { loader, action } = await moduleOf(file);
    // The front page leads to their own, and a page that is only posted to leads back to one that is refused.
    if (loader) expect([302, 403]).toContain(await statusOf(async () => loader(await args(path, officer))));
    if (action) {
      expect(await statusOf(async () => action(await args(path, officer, { do: 'claim' })))).toBe(403);
    }
  },
);

test('their own check is there, once it is on the trail that they looked; another agency’s is not', async () => {
  const { loader, action } = await moduleOf('triage/checks/routes/partner-check.tsx');
  const path = 'staff/agency/:id';
  const seen = JSON.stringify(await loader?.(await args(path, officer)));
  expect(seen).toContain('Canary Child');
  expect(seen).not.toMatch(/Priya|Hill School|Lane|MX1|Canary words|Canary gist|Sparrow/);
  expect(seen).not.toContain(referral.reference);
  expect((await auditOf(referral.id)).at(-1)).toEqual({ actor: officer.id, action: 'check-viewed' });
  const before = (await auditOf(referral.id)).length;
  const form = { kind: 'knows-nothing', name: 'Lea Hunt', role: 'Nurse' };
  expect(await statusOf(async () => loader?.(await args(path, nurse)))).toBe(404);
  expect(await statusOf(async () => action?.(await args(path, nurse, form)))).toBe(404);
  expect(await auditOf(referral.id)).toHaveLength(before);
});

test('their list says which check, by when and how it stands, and nothing of whom or what', async () => {
  const { loader } = await moduleOf('triage/checks/routes/partner-checks.tsx');
  const listed = JSON.stringify(await loader?.(await args('staff/agency', officer)));
  expect(listed).toContain('2pm on Tuesday 24 November');
  expect(listed).not.toMatch(/Canary|known\?|section.47/i);
  expect(JSON.stringify(await loader?.(await args('staff/agency', nurse)))).not.toContain(check);
});

test('following a link asks the database nothing, shows nothing and uses nothing up', async () => {
  const k = await latestLink(referral.id);
  const before = await db.checkLink.findMany();
  const request = new Request(`http://localhost:3000/reply?k=${k}`);
  const page = replyPage({ request, params: {}, context: {} as never });
  expect(Object.keys(page).sort()).toEqual(['frontDoor', 'k']);
  expect(await db.checkLink.findMany()).toEqual(before);
  // Whatever it leads to, the address with the secret in it is not passed on.
  expect(headers()).toEqual({ 'Referrer-Policy': 'strict-origin' });
});

test('a reply by link that lacks something is handed back whole, and then taken', async () => {
  const k = await latestLink(referral.id);
  const post = (form: Record<string, string>) =>
    replyAction({
      request: new Request('http://localhost:3000/reply', {
        method: 'POST',
        body: new URLSearchParams(form),
      }),
      params: {},
      context: { network: 'here' } as never,
    });
  const half = { k, do: 'reply', kind: 'knows', words: 'Two calls in May.', name: 'Dev Rao' };
  expect(await post(half)).toMatchObject({
    data: { kind: 'open', values: { words: 'Two calls in May.' }, errors: [{ field: 'role' }] },
    init: { status: 400 },
  });
  expect(await post({ ...half, role: 'Desk' })).toMatchObject({ data: { kind: 'replied' } });
  expect(await post({ ...half, role: 'Desk' })).toMatchObject({
    data: { kind: 'used', values: { words: 'Two calls in May.' } },
    init: { status: 410 },
  });
});
