/** Filling in the pages about people, from the suggestion to the last check. */
import { expect, type Page } from '@playwright/test';
import { press, proceed } from './questions.ts';

/** What to write or choose, by label; on a page with several groups the first one's. */
export type Details = Readonly<Record<string, string>>;

export const usual: Details = {
  'Full name': 'Sam Fenwick',
  'Your full name': 'Alex Rowan',
  'Where you work, and your job there': 'Ashwell Primary School, class teacher',
  'Work email address': 'alex.rowan@ashwell.example',
  'Phone number': '01632 960011',
};

interface Group {
  legend: string;
  labels: string[];
}

/** Groups of radios and checkboxes that still want an answer. */
export const unanswered = (page: Page): Promise<Group[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main fieldset')]
      .map((group) => ({
        legend: group.querySelector('legend')?.textContent?.trim() ?? '',
        inputs: [...group.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')],
        isInner: group.querySelector('fieldset') === null,
      }))
      .filter(({ inputs, isInner }) => isInner && inputs.length > 0 && !inputs.some((input) => input.checked))
      .map(({ legend, inputs }) => ({
        legend,
        labels: inputs.map((input) => input.labels?.[0]?.textContent?.trim() ?? ''),
      })),
  );

export async function fillIn(page: Page, details: Details): Promise<void> {
  for (const [label, value] of Object.entries(details)) {
    const group = page.getByRole('group', { name: label, exact: true });
    if ((await group.count()) > 0) await group.getByLabel(value, { exact: true }).first().check();
    else await page.getByLabel(label, { exact: true }).first().fill(value);
  }
}

const isOnPage = async (page: Page, label: string) =>
  (await page.getByRole('group', { name: label, exact: true }).count()) > 0 ||
  (await page.getByLabel(label, { exact: true }).count()) > 0;

/** Fills in one page about people and goes on: what a test names, and else what anybody would. */
export async function fillInPage(page: Page, details: Details = {}): Promise<void> {
  const { pathname } = new URL(page.url());
  // Nobody is named here unless a test does: an empty group is no mistake.
  const all = pathname === '/details/people' ? details : { ...usual, ...details };
  for (const [label, value] of Object.entries(all)) {
    if (await isOnPage(page, label)) await fillIn(page, { [label]: value });
  }
  if (pathname !== '/details/people') {
    for (const { legend, labels } of await unanswered(page)) {
      const reply = labels.find((label) => /^(None of these|I do not know|No\b)/.test(label)) ?? labels[0];
      if (reply) await fillIn(page, { [legend]: reply });
    }
  }
  await proceed(page);
}

/** Chooses where to send it. Without a label: as suggested. */
export async function sendTo(page: Page, label: RegExp = /, as suggested$/, why = ''): Promise<void> {
  await page.getByRole('radio', { name: label }).check();
  if (why) await page.getByLabel(/why\?$/).fill(why);
  await proceed(page);
}

/** From the suggestion to the page that shows all answers before they are sent. */
export async function journeyToCheck(page: Page, details: Details = {}, route?: RegExp): Promise<void> {
  await sendTo(page, route);
  while (new URL(page.url()).pathname.startsWith('/details/')) await fillInPage(page, details);
  expect(new URL(page.url()).pathname).toBe('/check');
}

export interface Receipt {
  reference: string;
  code: string;
}

/** Sends, and reads what is to be kept. */
export async function send(page: Page): Promise<Receipt> {
  await press(page, 'Send it now');
  return readReceipt(page);
}

export async function readReceipt(page: Page): Promise<Receipt> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We have what you sent/);
  const [reference, code] = [page.locator('.app-reference'), page.locator('.app-code')];
  return { reference: await reference.innerText(), code: await code.innerText() };
}

/** Opens the status page with what the confirmation gave. */
export async function openStatus(page: Page, { reference, code }: Receipt): Promise<void> {
  await page.goto('/status');
  await page.getByLabel('Reference number').fill(reference);
  await page.getByLabel('Your code').fill(code);
  await proceed(page);
  await expect(page.getByText(`Reference number ${reference}`)).toBeVisible();
}
