import {
  choosePassword,
  givePassword,
  giveRecoveryCode,
  invite,
  keyOn,
  openInvitation,
  setUpAuthenticator,
} from './support/colleague.ts';
import { journeyToCheck, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { expect, test } from './support/test.ts';

const preview = 'See it as they will read it';

test('a decision somebody wrote is kept when their session ends, and taken once they have signed in again', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page, { 'Work email address': 'alex@ashwell.example' });
  const { reference } = await send(page);

  const sam = await invite(await anotherBrowser(), 'Sam Okoye', 'MASH');
  const desk = await anotherBrowser();
  await openInvitation(desk, sam);
  await choosePassword(desk, sam);
  const { code, recoveryCodes } = await setUpAuthenticator(desk);

  await visit(desk, `/staff/referrals/${reference}`);
  await press(desk, 'Claim');
  await desk.getByRole('radio', { name: 'Green' }).check();
  await desk.getByLabel('Why this rating').fill('Nobody seems unsafe.');
  await press(desk, 'Save rating');
  await follow(desk, 'Decide');
  const rationale = 'The school — “a good talk”.\nThe family is glad of help.\n\n'.repeat(20).trim();
  await desk.getByRole('radio', { name: 'Early Support Hub' }).check();
  await desk.getByRole('radio', { name: /^Yes, there is somebody/ }).check();
  await desk.getByLabel('Rationale').fill(rationale);
  await desk.getByLabel(/^Reason, in plain words, for whoever/).fill('A worker will see the family at home.');
  await desk.getByRole('radio', { name: 'It is not safe to tell the family now' }).check();

  const telephone = await anotherBrowser();
  await visit(telephone, '/staff/account');
  await givePassword(telephone, sam);
  await giveRecoveryCode(telephone, recoveryCodes[0]);
  await follow(telephone, 'Continue');
  await press(telephone, 'End all others');

  const heading = desk.getByRole('heading', { level: 1 });
  await press(desk, preview);
  await expect(heading).toHaveText('Your session ended');
  await expect(desk).toHaveTitle(/^Sign in again/);
  // Nothing that goes wrong on the way in loses it.
  await givePassword(desk, { ...sam, password: 'gravel bonnet' });
  await expect(desk).toHaveTitle(/^Error: /);
  await givePassword(desk, sam);
  await desk.getByLabel('6-digit code').fill('000 00');
  await press(desk);
  await expect(desk).toHaveTitle(/^Error: /);
  await desk.getByLabel('6-digit code').fill(code(1));
  await press(desk);
  await expect(heading).toHaveText('You are signed in again');
  await press(desk, 'Carry on');

  await expect(heading).toContainText('Before it is decided');
  await press(desk, 'Change what I wrote');
  await expect(desk.getByLabel('Rationale')).toHaveValue(rationale);
  await press(desk, preview);
  await press(desk, 'Decide and send the answer');
  await expect(desk.getByText('The family is glad of help.').first()).toBeVisible();
});

test('somebody is invited, sets up both factors, and comes back with a recovery code', async ({
  page,
  anotherBrowser,
}) => {
  const who = await invite(page, 'Robin Hale', 'North area team');
  const robin = await anotherBrowser();
  await openInvitation(robin, who);
  await robin.getByLabel('Password', { exact: true }).fill('marlshire2026');
  await press(robin, 'Save this password');
  await expect(robin).toHaveTitle(/^Error: /);
  await choosePassword(robin, who);

  const key = await keyOn(robin);
  await robin.getByLabel('6-digit code from the app').fill('000 00');
  await press(robin);
  await expect(robin).toHaveTitle(/^Error: /);
  expect(await keyOn(robin), 'the same key').toBe(key);
  const { recoveryCodes } = await setUpAuthenticator(robin);
  // In a team that takes families on, the day begins with what waits for it.
  await expect(robin.getByRole('heading', { level: 1 })).toHaveText('Caseloads');

  await press(robin, 'Sign out');
  await givePassword(robin, who);
  await giveRecoveryCode(robin, recoveryCodes[3]);
  await expect(robin.getByText('You have 9 recovery codes left.')).toBeVisible();
  await follow(robin, 'Continue');

  await visit(robin, '/staff/account');
  await expect(robin.getByText('This is the one you use now')).toBeVisible();
  await robin.getByRole('checkbox', { name: 'Use keyboard shortcuts' }).uncheck();
  await press(robin, 'Save');
  await expect(robin.getByRole('checkbox', { name: 'Use keyboard shortcuts' })).not.toBeChecked();
});
