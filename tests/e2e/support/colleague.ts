/** Somebody new at the front door, whose sessions and codes no other test shares. */
import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { follow, press, visit } from './questions.ts';
import { administrator, openMail, type Person, signIn } from './staff.ts';

/** An administrator invites them as a social worker. */
export async function invite(desk: Page, name: string, team: string): Promise<Person> {
  const email = `${name.split(' ')[0]?.toLowerCase()}.${randomBytes(4).toString('hex')}@marlshire.example.org`;
  await visit(desk, '/staff/people');
  await signIn(desk, administrator);
  await desk.getByLabel('Name', { exact: true }).fill(name);
  await desk.getByLabel('Work email address').fill(email);
  await desk.getByRole('radio', { name: 'Social worker', exact: true }).check();
  await desk.getByLabel('Team', { exact: true }).selectOption(team);
  await press(desk, 'Send the invitation');
  await expect(desk.getByRole('link', { name }).first()).toBeVisible();
  return { name, email, password: 'gravel bonnet lighthouse' };
}

/** Opens the invitation from the mail. */
export async function openInvitation(page: Page, { email }: Person): Promise<void> {
  await openMail(page, email, /invited/);
  // The link names the configured origin, which the tests reach under another name.
  await visit(page, /\/staff\/invitation\?code=[\w-]+/.exec(await page.content())?.[0] ?? '');
}

/** Chooses the password, and signs in with it: from there an authenticator is to be set up. */
export async function choosePassword(page: Page, who: Person): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await press(page, 'Save this password');
  await follow(page, 'Sign in');
  await givePassword(page, who);
}

export async function givePassword(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('Work email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

export interface Authenticator {
  /** The code it shows now, or so many steps of half a minute later: each is taken once, and a little early. */
  code: (later?: number) => string;
  recoveryCodes: readonly string[];
}

/** The key on the page, as an app takes it. */
export const keyOn = (page: Page): Promise<string> => page.locator('main strong').first().innerText();

/** Sets up an authenticator, and keeps the recovery codes. */
export async function setUpAuthenticator(page: Page): Promise<Authenticator> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up your authenticator');
  const app = new TOTP({ secret: Secret.fromBase32((await keyOn(page)).replace(/ /g, '')) });
  const code = (later = 0) => app.generate({ timestamp: Date.now() + later * 30_000 });
  await page.getByLabel('6-digit code from the app').fill(code());
  await press(page);
  const list = page.getByRole('list', { name: 'Recovery codes' });
  const recoveryCodes = await list.getByRole('listitem').allInnerTexts();
  expect(recoveryCodes).toHaveLength(10);
  await follow(page, 'Continue');
  return { code, recoveryCodes };
}

/** The second factor of whoever has no telephone at hand. */
export async function giveRecoveryCode(page: Page, code: string | undefined): Promise<void> {
  await page.getByText('I do not have my authenticator').click();
  await page.getByLabel('Recovery code', { exact: true }).fill(code?.toLowerCase() ?? '');
  await press(page, 'Use this recovery code');
}
