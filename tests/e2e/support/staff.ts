/** The people at the front door, as the demonstration introduces them on the terminal. */
import { type Cookie, expect, type Page } from '@playwright/test';
import { press, visit } from './questions.ts';

const person = (name: string, password: string) => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@marlshire.example.org`,
  password,
});
export type Person = ReturnType<typeof person>;

/** Social worker in the MASH. */
export const amara = person('Amara Osei', 'paper-lantern-river');
/** Social worker in the Early Support Hub. */
export const joel = person('Joel Whitfield', 'copper-kettle-meadow');
/** Team manager of the MASH. */
export const ruth = person('Ruth Calder', 'window-maple-harbour');
export const screeningOfficer = person('Megan Pryce', 'saddle-thimble-orchard');
export const outOfHours = person('Tomasz Nowak', 'candle-gravel-otter');
/** Social worker of the north area team. */
export const north = person('Farida Rahman', 'button-heather-canoe');
/** Partner worker of the police. */
export const partner = person('Denise Okafor', 'gallop-teapot-willow');
export const thresholdLead = person('Helen Marsh', 'trumpet-pebble-fern');
export const analyst = person('Sunil Mehta', 'blanket-compass-plum');
export const dataProtectionLead = person('Carys Vaughan', 'feather-anvil-sunday');
export const administrator = person('Leon Baptiste', 'harvest-puddle-violin');

/** The session of each, as the browser keeps it: whoever comes back within the run need not type it all again. */
const sessions = new Map<string, Cookie>();

/** Signs in on the page that asks for it, wherever it was that one wanted to go. */
export async function signIn(page: Page, who: Person): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to the front door');
  const kept = sessions.get(who.email);
  if (kept) {
    const next = new URL(page.url()).searchParams.get('next') ?? '/staff';
    await page.context().addCookies([kept]);
    await visit(page, next);
    if (new URL(page.url()).pathname !== '/staff/sign-in') return;
  }
  await signInAfresh(page, who);
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'staff');
  if (cookie) sessions.set(who.email, cookie);
}

/** Both factors, and a session that no other test shares: for tests that end it. */
export async function signInAfresh(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('Work email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
  await giveCode(page);
}

/** Gives the code of the pretend authenticator, and waits for the next one where all of now were used. */
export async function giveCode(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const asksForCode = 'Enter the code from your authenticator app';
  await expect(heading).toHaveText(asksForCode);
  await expect(async () => {
    if ((await heading.textContent()) !== asksForCode) return;
    const code = page.locator('#code-now');
    // Not by loading the page again: what is carried through signing in would be gone.
    if ((await code.count()) === 0) await press(page, 'Continue');
    await page.getByLabel('6-digit code').fill(await code.innerText({ timeout: 1000 }));
    await press(page, 'Continue');
    await expect(heading).not.toHaveText(asksForCode, { timeout: 100 });
  }).toPass({ timeout: 90_000, intervals: [1000, 3000, 5000] });
}

/** Opens a referral from the queue, turning pages until it is there. */
export async function openFromQueue(page: Page, reference: string): Promise<void> {
  const row = page.getByRole('rowheader').getByRole('link', { name: reference, exact: true });
  while ((await row.count()) === 0) {
    const next = page.getByRole('link', { name: 'Next referrals' });
    await expect(next, `${reference} is somewhere in the queue`).toBeVisible();
    await visit(page, (await next.getAttribute('href')) ?? '');
  }
  await visit(page, (await row.getAttribute('href')) ?? '');
}

/** The one mail to this address whose subject says this. It is delivered a moment after what it announces. */
export async function openMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject });
  await expect(async () => {
    await page.goto('/mailbox');
    expect(await mail.count()).toBe(1);
  }).toPass({ timeout: 30_000 });
  await visit(page, (await mail.getAttribute('href')) ?? '');
}

/** The address behind the link in the newest mail to this mailbox that speaks of this check. */
export async function linkIn(page: Page, mailbox: string, check: string): Promise<string> {
  const mail = page.getByRole('listitem').filter({ hasText: mailbox }).getByRole('link', { name: check });
  await expect(async () => {
    await page.goto('/mailbox');
    expect(await mail.count()).toBe(1);
  }).toPass({ timeout: 30_000 });
  await visit(page, (await mail.getAttribute('href')) ?? '');
  const main = page.getByRole('main');
  await expect(main, 'a mail says neither who nor what').not.toContainText(/Robin|Teal|bruise|baby|child/i);
  // The mail names the configured origin, which the tests reach under another name.
  return (await main.innerText()).match(/\/reply\?k=[\w-]{43}/)?.[0] ?? '';
}
