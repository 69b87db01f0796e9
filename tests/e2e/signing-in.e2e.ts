import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { journeyToCheck, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { administrator, amara, giveCode, openMail, signIn, signInAfresh } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test('what somebody wrote is kept when their session ends, and added after signing in again', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page, { 'Work email address': 'alex@ashwell.example' });
  const { reference } = await send(page);

  const desk = await anotherBrowser();
  await visit(desk, `/staff/referrals/${reference}`);
  await signInAfresh(desk, amara);
  const text = 'The school — “a good talk”.\nThe family is glad of help. '.repeat(20).trim();
  await desk.getByLabel('Add a note').fill(text);

  const telephone = await anotherBrowser();
  await visit(telephone, '/staff/account');
  await signInAfresh(telephone, amara);
  await press(telephone, 'End all others');

  await press(desk, 'Add note');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Your session ended');
  await expect(desk).toHaveTitle(/^Sign in again/);
  await desk.getByLabel('Work email address').fill(amara.email);
  await desk.getByLabel('Password', { exact: true }).fill(amara.password);
  await press(desk, 'Sign in');
  await giveCode(desk);
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('You are signed in again');
  await press(desk, 'Carry on');
  await expect(desk.getByText('The family is glad of help.').first()).toBeVisible();
});

const codeOf = (key: string) => new TOTP({ secret: Secret.fromBase32(key.replace(/ /g, '')) }).generate();

test('somebody is invited, sets up both factors, and comes back with a recovery code', async ({
  page,
  anotherBrowser,
}) => {
  const email = `sam.${randomBytes(4).toString('hex')}@marlshire.example.org`;
  const password = 'gravel bonnet lighthouse';
  await visit(page, '/staff/people');
  await signIn(page, administrator);
  await page.getByLabel('Name', { exact: true }).fill('Sam Okoye');
  await page.getByLabel('Work email address').fill(email);
  await page.getByRole('radio', { name: 'Social worker', exact: true }).check();
  await page.getByLabel('Team', { exact: true }).selectOption('North area team');
  await press(page, 'Send the invitation');
  await expect(page.getByRole('link', { name: 'Sam Okoye' }).first()).toBeVisible();

  const sam = await anotherBrowser();
  await openMail(sam, email, /invited/);
  // The link names the configured origin, which the tests reach under another name.
  await visit(sam, /\/staff\/invitation\?code=[\w-]+/.exec(await sam.content())?.[0] ?? '');
  await sam.getByLabel('Password', { exact: true }).fill('marlshire2026');
  await press(sam, 'Save this password');
  await expect(sam).toHaveTitle(/^Error: /);
  await sam.getByLabel('Password', { exact: true }).fill(password);
  await press(sam, 'Save this password');
  await follow(sam, 'Sign in');
  await sam.getByLabel('Work email address').fill(email);
  await sam.getByLabel('Password', { exact: true }).fill(password);
  await press(sam, 'Sign in');

  await expect(sam.getByRole('heading', { level: 1 })).toHaveText('Set up your authenticator');
  const key = await sam.locator('main strong').first().innerText();
  await sam.getByLabel('6-digit code from the app').fill('000 00');
  await press(sam, 'Continue');
  await expect(sam).toHaveTitle(/^Error: /);
  expect(await sam.locator('main strong').first().innerText(), 'the same key').toBe(key);
  await sam.getByLabel('6-digit code from the app').fill(codeOf(key));
  await press(sam, 'Continue');
  const codes = await sam.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
  expect(codes).toHaveLength(10);
  await follow(sam, 'Continue');
  await expect(sam.getByRole('heading', { level: 1 })).toHaveText(/queue/i);

  await press(sam, 'Sign out');
  await sam.getByLabel('Work email address').fill(email);
  await sam.getByLabel('Password', { exact: true }).fill(password);
  await press(sam, 'Sign in');
  await sam.getByText('I do not have my authenticator').click();
  await sam.getByLabel('Recovery code', { exact: true }).fill(codes[3]?.toLowerCase() ?? '');
  await press(sam, 'Use this recovery code');
  await expect(sam.getByText('You have 9 recovery codes left.')).toBeVisible();
  await follow(sam, 'Continue');

  await visit(sam, '/staff/account');
  await expect(sam.getByText('This is the one you use now')).toBeVisible();
  await sam.getByRole('checkbox', { name: 'Use keyboard shortcuts' }).uncheck();
  await press(sam, 'Save');
  await expect(sam.getByRole('checkbox', { name: 'Use keyboard shortcuts' })).not.toBeChecked();
});
