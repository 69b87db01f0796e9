import { randomBytes } from 'node:crypto';
import { journeyToCheck, openStatus, type Receipt, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { doctor, teacher } from './support/replies.ts';
import { amara, joel, openFromQueue, openMail, signIn } from './support/staff.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

const newAddress = () => `alex.${randomBytes(4).toString('hex')}@ashwell.example`;

async function sendWorry(page: Page, email: string, replies = teacher): Promise<Receipt> {
  await journeyToSuggestion(page, replies);
  await journeyToCheck(page, { 'Work email address': email });
  return send(page);
}

test('a worry is read, rated and decided by a person, and whoever sent it hears why', async ({
  page,
  anotherBrowser,
}) => {
  const email = newAddress();
  const receipt = await sendWorry(page, email);
  await openMail(page, email, /./);
  await expect(page.getByRole('main')).toContainText(receipt.reference);

  const staff = await anotherBrowser();
  await visit(staff, '/staff');
  await signIn(staff, amara);
  await openFromQueue(staff, receipt.reference);
  await expect(staff.getByText('Sam has missed one day a fortnight since September.').first()).toBeVisible();
  await press(staff, 'Claim');
  await staff.getByRole('radio', { name: 'Green' }).check();
  await staff.getByLabel('Why this rating').fill('Nobody seems unsafe.');
  await press(staff, 'Save rating');
  await staff.getByLabel('Add a note').fill('Called the school: the family is glad of help.');
  await press(staff, 'Add note');
  await expect(staff.getByText('Called the school: the family is glad of help.').first()).toBeVisible();
  await follow(staff, 'Decide');
  await expect(staff.getByRole('radio', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0);
  await staff.getByRole('radio', { name: 'Early Support Hub', exact: true }).check();
  await staff.getByRole('radio', { name: 'Yes, there is somebody to do it' }).check();
  await staff.getByRole('radio', { name: 'Whoever told us will tell the family' }).check();
  await staff.getByLabel('Rationale').fill('Attendance slips, the family agrees, nobody seems unsafe.');
  await staff
    .getByLabel('Reason, in plain words, for whoever told us')
    .fill('Missing school early is easier to turn round.');
  await press(staff, 'See it as they will read it');
  await expect(staff.getByText('Missing school early is easier to turn round.')).toBeVisible();
  await press(staff, 'Decide and send the answer');
  await expect(staff.getByText('Decided').first()).toBeVisible();

  await openStatus(page, receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is an answer');
  await expect(page.getByText('Missing school early is easier to turn round.')).toBeVisible();
  await expect(page.getByText('Attendance slips')).toHaveCount(0);
  await openMail(page, email, /answer/i);
  await expect(page.getByRole('main')).not.toContainText(/Sam|school/);
});

test('two people claim at once: one has it, the other is told kindly who', async ({
  page,
  anotherBrowser,
}) => {
  const { reference } = await sendWorry(page, newAddress(), doctor);
  const colleagues = [
    { who: amara, at: await anotherBrowser() },
    { who: joel, at: await anotherBrowser() },
  ];
  for (const { who, at } of colleagues) {
    // Deaf to changes, as without scripts: else the slower one may be told before the press, and their button rests.
    await at.addInitScript('delete window.EventSource');
    await visit(at, `/staff/referrals/${reference}`);
    await signIn(at, who);
    await expect(at.getByRole('button', { name: 'Claim' })).toBeVisible();
  }
  await Promise.all(colleagues.map(({ at }) => press(at, 'Claim')));

  const held = await Promise.all(
    colleagues.map(({ at }) => at.getByRole('button', { name: 'Put back in the queue' }).count()),
  );
  expect([...held].sort()).toEqual([0, 1]);
  const [winner, loser] = held[0] === 1 ? [amara, joel] : [joel, amara];
  for (const { who, at } of colleagues) {
    const says = `${winner.name} claimed this referral first. You can still read it and add a note.`;
    await expect(at.getByText(says)).toHaveCount(who === loser ? 1 : 0);
  }
});

test('who has a record open sees that a colleague took it, and their own button rests', async ({
  page,
  anotherBrowser,
}) => {
  test.skip(!hasScripts(), 'Without scripts the answer to the press says it');
  const { reference } = await sendWorry(page, newAddress(), doctor);
  const [first, second] = [await anotherBrowser(), await anotherBrowser()];
  for (const [at, who] of [
    [first, amara],
    [second, joel],
  ] as const) {
    await visit(at, `/staff/referrals/${reference}`);
    await signIn(at, who);
  }
  await press(first, 'Claim');
  await expect(second.getByText('Amara Osei has this now.')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Claim' })).toHaveAttribute('aria-disabled', 'true');
  await second.reload();
  await expect(second.getByRole('button', { name: 'Claim' })).toHaveCount(0);
});

test('nobody reads anything of the front door without signing in', async ({ page }) => {
  for (const path of [
    '/staff',
    '/staff/messages',
    '/staff/referrals/K7QM-4TXN',
    '/staff/referrals/K7QM-4TXN/decide',
  ]) {
    await visit(page, path);
    expect(new URL(page.url()).pathname, path).toBe('/staff/sign-in');
  }
  for (const path of ['/staff/messages', '/staff/referrals/K7QM-4TXN', '/staff/referrals/K7QM-4TXN/decide']) {
    const posted = await page.request.post(path, { form: { do: 'claim' }, maxRedirects: 0 });
    expect(posted.status(), path).toBe(401);
    expect(await posted.text(), path).toContain('Your session ended');
  }
});

test('a wrong password is met kindly, and does not say whether there is such a person', async ({ page }) => {
  const said: string[] = [];
  for (const email of [joel.email, 'nobody@marlshire.example.org']) {
    await visit(page, '/staff/sign-in');
    await page.getByLabel('Work email address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await press(page, 'Sign in');
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel('Work email address')).toHaveValue(email);
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
    said.push(await page.locator('.govuk-error-summary').innerText());
  }
  expect(said[0]).toBe(said[1]);
});

test('the mailbox of the demonstration shows what a referrer was told', async ({ page }) => {
  const email = newAddress();
  const { reference, code } = await sendWorry(page, email);
  await openMail(page, email, /./);
  const main = page.getByRole('main');
  await expect(main).toContainText(reference);
  await expect(main, 'a code is never sent').not.toContainText(code);
  await expect(main).not.toContainText(/Sam|school|attendance/i);
});
