/** Every page of the front door, on a seeded record that has something to show there, as somebody who may see it. */
import type { RouteConfigEntry } from '@remix-run/route-config';
import { gates } from '../../app/accounts/route-gates.ts';
import { paths } from '../../app/paths.ts';
import routeConfig from '../../app/routes.ts';
import { scenes } from '../../seeds/scenes/index.ts';
import { inspect } from './support/inspect.ts';
import { visit } from './support/questions.ts';
import {
  administrator,
  amara,
  analyst,
  dataProtectionLead,
  joel,
  north,
  outOfHours,
  type Person,
  partner,
  ruth,
  screeningOfficer,
  signIn,
  thresholdLead,
} from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

/** A record of the demonstration: by the name of a child, or the first row of a view of the queue. */
type Find = { child: string } | { view: string; says?: RegExp };

interface Stop {
  find?: Find;
  /** What to open; of a record where one is named, with its reference in place of `:reference`. */
  open: readonly string[];
  /** Also every page that is linked from the last of these, as far as its address begins like this. */
  alsoLinked?: string;
}

interface Tour {
  who: Person;
  stops: readonly Stop[];
}

const record = '/staff/referrals/:reference';
const of = (...parts: string[]) => parts.map((part) => (part ? `${record}/${part}` : record));

const tours: readonly Tour[] = [
  {
    who: amara,
    stops: [
      { open: ['/staff', '/staff?show=mine', '/staff?lane=out-of-hours&together=yes', '/staff/search'] },
      { open: ['/staff/messages', '/staff/agreements', '/staff/caseloads', '/staff/account'] },
      { find: { view: 'show=unclaimed' }, open: of('', 'matches', 'checks', 'additions') },
      { find: { child: 'Toby Marlow' }, open: of('') },
      { find: { child: 'Callum Reed' }, open: of('', 'matches') },
      { find: { child: 'Daisy Reed' }, open: of('', 'matches', 'pass-on') },
      { find: { child: 'Ivo Marchetti' }, open: of('', 'questions') },
      { find: { view: '', says: /Restricted/ }, open: of('why') },
    ],
  },
  {
    who: joel,
    stops: [
      {
        find: { child: 'Jayden Pryce' },
        open: of('', 'decide', 'questions', 'checks'),
        alsoLinked: 'checks/',
      },
      { find: { child: 'Stacey Malin' }, open: of('', 'checks'), alsoLinked: 'checks/' },
      { find: { child: 'Mabel Thorne' }, open: of('', 'questions') },
      { find: { view: 'show=waiting' }, open: of('', 'decide', 'answer') },
      { find: { child: 'baby at number 12' }, open: of('', 'reconsider', 'answer', 'hand-over') },
      { find: { child: 'Jerome Baptiste' }, open: of('', 'hand-over', 'print', 'print?for=receiving-team') },
    ],
  },
  {
    who: ruth,
    stops: [
      { find: { view: 'show=sign-off' }, open: of('', 'sign-off', 'access') },
      { find: { child: 'Jude Fairley' }, open: of('', 'hand-over', 'answer') },
      { find: { view: '', says: /smacked once/ }, open: of('', 'access') },
      { open: ['/staff/hand-over-list', '/staff/messages'] },
    ],
  },
  {
    who: north,
    stops: [{ open: ['/staff?show=team'] }, { find: { child: 'Jayden Pryce' }, open: of('why') }],
  },
  { who: outOfHours, stops: [{ open: ['/staff/hand-over-list', '/staff?lane=out-of-hours'] }] },
  { who: dataProtectionLead, stops: [{ open: ['/staff/trail', '/staff/agreements', '/staff/account'] }] },
  { who: administrator, stops: [{ open: ['/staff/people'], alsoLinked: '/staff/people/' }] },
  { who: partner, stops: [{ open: ['/staff/agency'], alsoLinked: '/staff/agency/' }] },
  { who: analyst, stops: [{ open: ['/staff/caseloads', '/staff/differences'] }] },
  { who: thresholdLead, stops: [{ open: ['/staff/differences', '/staff/account'] }] },
];

/** Pages that open for anybody. */
const entrances = ['/staff/sign-in', '/staff/forgotten', '/staff/invitation', '/reply'];
/** The pages of a call, which has to be begun first. */
const callPages = ['words', 'start', 'finish', 'details/children', 'details/home'];
/** No pages, or pages that another test comes to. */
const elsewhere = [
  ...['staff/sign-out', 'staff/live', 'staff/referrals/:reference/bundle.json'],
  ...['staff/second-factor', 'staff/call/:id/sent'],
];

const given = scenes.flatMap(({ referral }) =>
  (referral.children ?? []).flatMap(({ name = '' }) => name.split(' ')),
);
const surnames = given.filter((word) => /^[A-Z][a-z]{3,}$/.test(word));

/** Looks at it as it comes, and at the narrowest. What is wrong is gathered, so that one run tells all. */
async function look(page: Page, wrong: string[]): Promise<void> {
  const at = new URL(page.url());
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await inspect(page).catch((error: Error) => wrong.push(`${at.pathname} at ${width}: ${error.message}`));
  }
  const title = await page.title();
  if (surnames.some((name) => title.includes(name))) wrong.push(`${at.pathname}: a name in “${title}”`);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
  if (twice.length > 0) wrong.push(`${at.pathname}: twice the id ${twice.join(', ')}`);
}

/** Opens a page and looks; it must be there, and be the one that was asked for. */
async function open(page: Page, path: string, wrong: string[]): Promise<void> {
  const response = await page.goto(path);
  const status = response?.status() ?? 0;
  if (status !== 200) wrong.push(`${path}: ${status}`);
  await look(page, wrong);
}

async function referenceOf(page: Page, find: Find): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 900 });
  if ('child' in find) {
    await page.goto('/staff/search');
    await page.getByLabel('Find by reference').fill(find.child);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Search', exact: true }).click(),
    ]);
  } else {
    await page.goto(`/staff?${find.view}`);
  }
  const rows = page.locator('main tbody tr').filter({ hasText: 'says' in find ? find.says : /./ });
  // Other journeys send referrals of their own, which may push it on to a later page.
  const next = page.getByRole('link', { name: 'Next referrals' });
  while ((await rows.count()) === 0 && (await next.count()) > 0)
    await Promise.all([page.waitForEvent('load'), next.click()]);
  return rows.first().getByRole('rowheader').getByRole('link').innerText();
}

/** The addresses of a page's own links that begin like this, each once. */
async function linked(page: Page, start: string): Promise<string[]> {
  const all = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(all.filter((href) => href.startsWith(start) && !href.includes('#')))].slice(0, 3);
}

for (const { who, stops } of tours) {
  test(`what ${who.name} may see can be read by anybody, on any screen`, async ({ page }) => {
    const wrong: string[] = [];
    await visit(page, paths.staff.account());
    await signIn(page, who);
    for (const stop of stops) {
      const reference = stop.find ? await referenceOf(page, stop.find) : '';
      if (stop.find) await look(page, wrong);
      const full = (path: string) => path.replace(':reference', reference);
      for (const path of stop.open) await open(page, full(path), wrong);
      if (!stop.alsoLinked) continue;
      const isOwn = stop.alsoLinked.startsWith('/');
      const further = await linked(page, isOwn ? stop.alsoLinked : full(`${record}/${stop.alsoLinked}`));
      expect(further, `${page.url()} leads further`).not.toEqual([]);
      for (const path of further) await open(page, path, wrong);
    }
    expect(wrong).toEqual([]);
  });
}

test('the pages on the way in, and of a call, can be read by anybody, on any screen', async ({ page }) => {
  const wrong: string[] = [];
  for (const path of entrances) {
    await page.goto(path);
    await look(page, wrong);
  }
  await visit(page, paths.staff.takeCall());
  await signIn(page, screeningOfficer);
  await look(page, wrong);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start a call' }).click()]);
  const id = new URL(page.url()).pathname.split('/')[3] ?? '';
  for (const part of callPages) await open(page, paths.staff.call(id, part), wrong);
  expect(wrong).toEqual([]);
});

test('no staff page is left out', () => {
  test.skip(test.info().project.name !== 'js', 'the same list with and without scripts');
  const opened = [
    ...tours.flatMap(({ stops }) =>
      stops.flatMap((stop) => stop.open.map((path) => path.split('?')[0] ?? '')),
    ),
    ...tours.flatMap(({ stops }) =>
      stops.flatMap(({ alsoLinked, open }) =>
        alsoLinked ? [alsoLinked.startsWith('/') ? `${alsoLinked}:id` : `${open[0]}/${alsoLinked}:id`] : [],
      ),
    ),
    ...entrances,
    ...['/staff/call', '/staff/call/:id'],
    ...callPages.map((part) => `/staff/call/:id/${part}`),
  ].map((path) =>
    path
      .slice(1)
      .replace(/details\/\w+$/, 'details/:form')
      .replace(/(call\/:id)\/(words|start)$/, '$1/:part'),
  );
  const all = (routeConfig as RouteConfigEntry[])
    .map(({ path = '' }) => path)
    .filter((path) => path in gates);
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((path) => !opened.includes(path) && !elsewhere.includes(path))).toEqual([]);
});
