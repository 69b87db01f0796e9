/** What passes between the front door and whoever told us, and a call that becomes a referral like any other. */
import { randomBytes } from 'node:crypto';
import { journeyToCheck, openStatus, type Receipt, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { amara, openFromQueue, signIn } from './support/staff.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

async function sendWorry(page: Page): Promise<Receipt> {
  const email = `alex.${randomBytes(4).toString('hex')}@ashwell.example`;
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page, { 'Work email address': email });
  return send(page);
}

test('the referrer answers a question and puts a number right; staff see before and after', async ({
  page,
  anotherBrowser,
}) => {
  const receipt = await sendWorry(page);
  const staff = await anotherBrowser();
  await visit(staff, '/staff');
  await signIn(staff, amara);
  await openFromQueue(staff, receipt.reference);
  await press(staff, 'Claim');
  await follow(staff, 'Ask whoever told us');
  await expect(staff.getByRole('radio', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0);
  await staff.getByLabel('What do you want to ask?').fill('Who brings Sam to school?');
  await staff.getByRole('radio', { name: /^No, the decision clock runs on/ }).check();
  await press(staff, 'Ask');
  await expect(staff.getByText('Waiting for the answer')).toBeVisible();

  await openStatus(page, receipt);
  await expect(page.getByText('Who brings Sam to school?')).toBeVisible();
  await press(page, 'Send your answer');
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel('Your answer').fill('His older sister, on her way to college.');
  await press(page, 'Send your answer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your answer');
  // With scripts the holder hears of it where they are; without them the next page says so.
  if (hasScripts()) await expect(staff.getByText(/^Whoever told us answered\./)).toBeVisible();
  await visit(staff, '/staff');

  await openStatus(page, receipt);
  await expect(page.getByText('Who brings Sam to school?')).toHaveCount(0);
  await press(page, 'Add or put right');
  // Whoever writes in one half and presses the button of the other loses nothing.
  await page.getByLabel('What do you want to add?').fill('He was late again.');
  await page.getByRole('radio', { name: 'About you' }).check();
  await press(page);
  await expect(page.getByText(/^Send what you wrote or ticked first/).first()).toBeVisible();
  await expect(page.getByLabel('What do you want to add?')).toHaveValue('He was late again.');
  await page.getByLabel('What do you want to add?').fill('');
  await page.getByRole('radio', { name: 'About you' }).check();
  await press(page, 'Continue');
  await expect(page.getByRole('textbox', { name: 'Phone number' }), 'what was sent is not shown').toHaveValue(
    '',
  );
  await page.getByRole('textbox', { name: 'Phone number' }).fill('01632 960999');
  await press(page, 'Send what has changed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have what you added');
  const told = staff.getByText(`Whoever told us put something right. You hold it: ${receipt.reference}`);
  if (hasScripts()) await expect(told).toBeVisible();

  await visit(staff, `/staff/referrals/${receipt.reference}`);
  await expect(staff.getByText('His older sister, on her way to college.')).toBeVisible();
  const row = staff.getByRole('row', { name: /^Phone number/ });
  await expect(row).toContainText('01632 960011');
  await expect(row).toContainText('01632 960999');
  await expect(staff.getByText('2 not seen yet')).toBeVisible();
  const seen = staff.getByRole('button', { name: 'I have seen this' }).first();
  await Promise.all([staff.waitForEvent('load'), seen.click()]);
  await expect(staff.getByText('1 not seen yet')).toBeVisible();
});

/** Chooses answers on a page of a call, and saves it. */
async function save(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.getByLabel(label, { exact: true }).first().check();
  await press(page, 'Save');
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
}

test('a call taken in an odd order suggests what the form would, and is sent the same way', async ({
  page,
}) => {
  await visit(page, '/staff/call');
  await signIn(page, amara);
  await press(page, 'Start a call');
  await page.getByLabel('What is happening?').fill('Sam has missed one day a fortnight since September.');
  await press(page, 'Save');
  const parts = page.getByRole('navigation', { name: 'Parts of the call' });
  const go = async (name: string | RegExp) => {
    await visit(page, (await parts.getByRole('link', { name }).first().getAttribute('href')) ?? '');
  };
  await go('School, nursery and learning');
  await save(page, ['Misses more than the odd day, or has stopped going']);
  await save(page, ['About one day in every two weeks']);
  await expect(page.getByLabel('What it comes to so far')).toContainText('Early Support Hub');
  await go('The basics');
  await save(page, ['I work with children or families']);
  await save(page, ['School or college', '10 to 12 years']);

  await go('Check and send');
  await press(page, 'The rest was not asked');
  await page.getByRole('radio', { name: /^Early Support Hub/ }).check();
  await press(page, 'Save where it goes');
  for (const link of await parts.getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^\/staff\/call\//);
  const details = await parts
    .locator('a[href*="/details/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const usual: Record<string, string> = {
    'Full name': 'Sam Fenwick',
    'Your full name': 'Alex Rowan',
    'Where you work, and your job there': 'Ashwell Primary School, class teacher',
    'Work email address': 'alex.rowan@ashwell.example',
    'Phone number': '01632 960011',
  };
  for (const address of details) {
    await visit(page, address);
    for (const [label, value] of Object.entries(usual)) {
      const box = page.locator('main').getByLabel(label, { exact: true });
      if ((await box.count()) > 0 && !address.endsWith('people')) await box.first().fill(value);
    }
    if (!address.endsWith('people')) {
      const unknown = page.locator('main').getByLabel('I do not know', { exact: true });
      for (const choice of await unknown.all()) await choice.check();
    }
    await page.locator('main').getByRole('button', { name: 'Continue' }).last().click();
    await page.waitForURL((url) => url.pathname !== address);
  }
  await expect(page.getByText('Not asked on the call')).toBeVisible();
  await press(page, 'Send it now');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The call is in the queue');
  await expect(page.locator('.app-code')).toHaveText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/);
  await follow(page, 'Open the referral');
  await expect(page.getByText('Sam has missed one day a fortnight since September.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Suggested, and why' }).locator('..')).toContainText(
    'Early Support Hub',
  );
});
