import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, type Asked, aBrowser, addresses } from '../../tests/support/pages.ts';
import { aReferral, staff } from '../../tests/support/referrals.ts';
import { cookieOf } from '../../tests/support/signed-in.ts';
import { closeDb } from '../platform/db.server.ts';
import { homeOf } from './home.ts';
import { type Action, may, type Role, roles } from './roles.ts';
import { type Gate, gates } from './route-gates.ts';

const ofStaff = addresses.filter((path) => /^staff(?:\/|$)/.test(path));
const entrances = ofStaff.filter((path) => gates[path] === 'entrance');
const gated = ofStaff.filter((path) => gates[path] !== 'entrance');
const gateOf = (path: string): Exclude<Gate, 'entrance'> => {
  const gate = gates[path];
  return gate === undefined || gate === 'entrance' ? {} : gate;
};

let ask: (path: string, asked?: Asked) => Promise<Answered>;
let reference: string;
let halfWay: string;
const cookies = new Map<Role, string>();

/** An address with something in its places: a referral that is there, and an id that is of nothing. */
const filled = (path: string) =>
  `/${path.replace(':reference', reference).replace(/:\w+/, 'b5b1a5c2-0c51-4c68-9c0c-0d7b6f6f2a11')}`;

beforeAll(async () => {
  ask = await aBrowser();
  ({ reference } = await aReferral().save());
  for (const role of roles) {
    const agencyId = role === 'partner-worker' ? 'police' : null;
    cookies.set(role, await cookieOf(await staff({ role, agencyId })));
  }
  halfWay = await cookieOf(
    await staff({ role: 'team-manager', email: `${randomUUID()}@a.example` }),
    new Date(),
    true,
  );
});
afterAll(closeDb);

test('every staff address says who may see it and send to it', () => {
  expect(ofStaff.filter((path) => gates[path] === undefined)).toEqual([]);
});

describe.each(gated)('/%s', (path) => {
  const { see, send } = gateOf(path);
  // The script that listens is answered with a status instead of a page.
  const isScript = path === 'staff/live';

  test('whoever is not signed in is asked to sign in, and shown nothing', async () => {
    const seen = await ask(filled(path));
    if (isScript) expect(seen.status).toBe(401);
    else {
      expect(seen.status).toBe(302);
      expect(seen.headers.get('Location')).toMatch(/^\/staff\/sign-in(?:\?|$)/);
    }
    const sent = await ask(filled(path), { form: { do: 'claim' } });
    expect(sent.status).toBe(send ? 401 : 405);
  });

  test('whoever gave only the password is asked for the second factor, and shown nothing', async () => {
    const seen = await ask(filled(path), { cookie: halfWay });
    if (isScript) expect(seen.status).toBe(401);
    else {
      expect(seen.status).toBe(302);
      expect(seen.headers.get('Location')).toMatch(/^\/staff\/second-factor(?:\?|$)/);
    }
    const sent = await ask(filled(path), { cookie: halfWay, form: { do: 'claim' } });
    expect(sent.status).toBe(send ? 401 : 405);
  });

  const lets = (role: Role, action: Action | undefined) => action !== undefined && may(role, action);
  const fine = [200, 302, 303, 400, 404, 405, 409];

  test.each(roles)('%s sees it only when the table says so', async (role) => {
    const seen = await ask(filled(path), { cookie: cookies.get(role) });
    expect(seen.failed).toBeNull();
    if (lets(role, see)) expect(isScript ? [200, 503] : fine).toContain(seen.status);
    else if (path === 'staff') expect(seen.headers.get('Location')).toBe(homeOf(role));
    else expect(seen.status).toBe(403);
    expect(seen.headers.get('Location') ?? '').not.toMatch(/sign-in|second-factor/);
  });

  test.each(roles)('%s sends to it only when the table says so', async (role) => {
    const sent = await ask(filled(path), { cookie: cookies.get(role), form: { do: 'nothing-we-know' } });
    expect(sent.failed).toBeNull();
    if (send === undefined) expect(sent.status).toBe(405);
    else if (lets(role, send)) expect(fine).toContain(sent.status);
    else expect(sent.status).toBe(403);
  });
});

test.each(entrances)('/%s is open to anybody and fails for nobody', async (path) => {
  for (const cookie of ['', halfWay, cookies.get('analyst')]) {
    const seen = await ask(filled(path), { cookie });
    expect([200, 302]).toContain(seen.status);
    expect(seen.failed).toBeNull();
    expect(seen.text).not.toContain(reference);
  }
});

test.each(roles)('%s begins on a page they may see', async (role) => {
  const { status, text } = await ask(homeOf(role), { cookie: cookies.get(role) });
  expect(status).toBe(200);
  expect(text).toContain('<h1');
});

const noQueue = roles.filter((role) => !may(role, 'read-queue'));

test.each(noQueue)(
  '%s gets to their own first page with a slash at the end of the address, too',
  async (role) => {
    const { headers } = await ask('/staff/', { cookie: cookies.get(role) });
    expect(headers.get('Location')).toBe(homeOf(role));
  },
);

const placesIn = (html: string) => html.slice(html.indexOf('aria-label="Work"'), html.indexOf('</nav>'));

test.each(roles)(
  '%s keeps their own bar and a way on where a page is not there, or not theirs',
  async (role) => {
    for (const path of ['/staff/nothing-here', '/staff/people/x', '/staff/trail', '/staff/agency']) {
      const { status, text } = await ask(path, { cookie: cookies.get(role) });
      if (status === 200) continue;
      expect([403, 404]).toContain(status);
      expect(text).toContain(`href="${homeOf(role)}">Go to your first page`);
      expect(text).toContain('Sign out');
      expect(placesIn(text).includes('href="/staff/call"')).toBe(may(role, 'take-call'));
      expect(text).toMatch(/<title>(Page not found|Your role does not include this page) – /);
      expect(text).not.toContain('If it cannot wait, call');
    }
  },
);

test('whoever is not signed in finds the way to sign in on a page that is not there, and no names', async () => {
  const { status, text } = await ask('/staff/nothing-here');
  expect(status).toBe(404);
  expect(text).toContain('href="/staff">Sign in');
  expect(text).not.toContain('Sign out');
});
