/** The day's work with the keyboard alone: with shortcuts, and without them. */
import { journeyToCheck, openStatus, send } from './support/details.ts';
import { chooseOne, pressKey, tabTo } from './support/keyboard.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { amara, outOfHours, screeningOfficer, signIn } from './support/staff.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('link', { name }).first());
  await pressKey(page, 'Enter');
}

async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await pressKey(page, 'Enter');
}

async function write(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(words);
}

test('a referral is claimed, rated, noted, decided and answered with the keyboard alone', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page, {});
  const receipt = await send(page);

  const staff = await anotherBrowser();
  await visit(staff, '/staff?sort=newest');
  await signIn(staff, amara);
  await goTo(staff, /^Unclaimed/);
  await pressButton(staff, `Claim ${receipt.reference}`);
  await expect(staff).toHaveURL(new RegExp(`/staff/referrals/${receipt.reference}$`));

  await chooseOne(staff, staff.getByRole('group', { name: 'How urgent is it?' }), 'Green');
  await write(staff, 'Why this rating', 'Nobody seems unsafe.');
  await pressButton(staff, 'Save rating');
  await write(staff, 'Add a note', 'School called back.');
  await pressButton(staff, 'Add note');
  await expect(staff.getByText('School called back.')).toBeVisible();

  await goTo(staff, 'Decide');
  await chooseOne(staff, staff.getByRole('group', { name: 'What do you decide?' }), 'Information and advice');
  for (const label of ['Why is it not what was asked for?', 'Why is it not what the guidance suggested?']) {
    await tabTo(staff, staff.getByLabel(label));
    await staff.keyboard.type('Earlier');
  }
  await write(staff, 'Rationale', 'The school helps already.');
  await write(
    staff,
    'Reason, in plain words, for whoever told us',
    'What the school does is the right help.',
  );
  await chooseOne(
    staff,
    staff.getByRole('group', { name: 'Is the family told?' }),
    'It is not safe to tell the family now',
  );
  await pressButton(staff, 'See it as they will read it');
  await pressButton(staff, 'Decide and send the answer');
  await expect(staff.getByRole('heading', { name: 'Decision: Information and advice' })).toBeVisible();

  await openStatus(page, receipt);
  await expect(page.getByText('What the school does is the right help.')).toBeVisible();
});

test('whoever turns shortcuts off has none, and no list of them, until they turn them on again', async ({
  page,
}) => {
  test.skip(!hasScripts(), 'Keys are an addition');
  const first = page.locator('[data-open]').first();
  const choose = async (isOn: boolean) => {
    await visit(page, '/staff/account');
    await page.getByLabel('Use keyboard shortcuts').setChecked(isOn);
    await press(page, 'Save');
    await visit(page, '/staff');
  };
  await visit(page, '/staff/account');
  await signIn(page, outOfHours);
  await choose(false);
  await expect(page.getByText('Keyboard shortcuts')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(first).not.toBeFocused();
  await choose(true);
  await expect(page.getByText('Keyboard shortcuts')).toBeVisible();
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
});

test('a red flag is said while the caller is on the line, and what is taken down is kept', async ({
  page,
}) => {
  await visit(page, '/staff/call');
  await signIn(page, screeningOfficer);
  await pressButton(page, 'Start a call');
  await page.getByLabel('What is happening?').fill('She has a mark on her arm.');
  if (hasScripts()) await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  else await press(page, 'Save');
  await follow(page, /^Keeping safe/);
  const told = page.getByLabel('The child has said that somebody hurt or abused them');
  await tabTo(page, told);
  await page.keyboard.press('Space');
  if (!hasScripts()) await press(page, 'Save');
  const flags = page.getByRole('region', { name: 'Red flags' });
  await expect(flags).toContainText('A child has said that somebody hurt or abused them');
  await expect(flags).toContainText('999');
  await expect(page.getByLabel('What it comes to so far')).toContainText('MASH');
  if (hasScripts()) await expect(told).toBeFocused();
  await follow(page, /^In your own words/);
  await expect(page.getByLabel('What is happening?')).toHaveValue('She has a mark on her arm.');
  await follow(page, /^Keeping safe/);
  await expect(told).toBeChecked();
});

test('a name that is half taken down is there again when the caller comes back to it, and nobody has to make one up', async ({
  page,
}) => {
  test.skip(!hasScripts(), 'Without scripts a page is kept when Continue is pressed');
  await visit(page, '/staff/call');
  await signIn(page, screeningOfficer);
  await pressButton(page, 'Start a call');
  await page.getByLabel('What is happening?').fill('A baby cries all night next door.');
  await follow(page, /^The basics/);
  await page.getByLabel(/^I am somebody else/).check();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await follow(page, /^The basics/);
  await page.getByLabel('I am a neighbour').check();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await follow(page, /^Which children is this about/);
  await page.getByLabel('School, nursery or college').fill('Ashwell Nursery');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await follow(page, /^Keeping safe/);
  await follow(page, /^Which children is this about\? \(begun\)/);
  await expect(page.getByLabel('School, nursery or college')).toHaveValue('Ashwell Nursery');
  await follow(page, /^Check and send/);
  await pressButton(page, 'The rest was not asked');
  await expect(page.getByRole('heading', { name: 'Still needed' })).toHaveCount(0);
  await page.getByRole('radio', { name: /^Multi-Agency/ }).check();
  await pressButton(page, 'Save where it goes');
  await expect(page.getByText('Ashwell Nursery')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send it now' })).toBeVisible();
});
