import { journeyToCheck, openStatus, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { doctor } from './support/replies.ts';
import { amara, joel, ruth, signIn } from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

const home = 'Flat 3, 14 Rose Lane';
const answer = 'The mark has been explained by the hospital.';

async function open(page: Page, who: typeof amara, reference: string) {
  await visit(page, `/staff/referrals/${reference}`);
  await signIn(page, who);
}

async function writeDecision(page: Page) {
  await follow(page, 'Decide');
  await page.getByRole('radio', { name: 'Information and advice' }).check();
  await page
    .getByLabel('Why is it not what was asked for?')
    .selectOption({ label: 'Earlier contacts or records change the picture' });
  await page.getByLabel('Rationale').fill('Seen by the paediatrician; the account fits.');
  await page
    .getByLabel('Reason, in plain words, for whoever told us')
    .fill(`They live at 14 rose lane. ${answer}`);
  await page.getByRole('radio', { name: 'It is not safe to tell the family now' }).check();
}

test('below a red flag nobody hears anything before a manager agrees, and then it can be looked at again', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, doctor);
  await journeyToCheck(page, { 'Address (optional)': home });
  const receipt = await send(page);

  const staff = await anotherBrowser();
  await open(staff, amara, receipt.reference);
  await press(staff, 'Claim');
  await staff.getByRole('radio', { name: 'Red' }).check();
  await staff.getByLabel('Why this rating').fill('Somebody may be hurt.');
  await press(staff, 'Save rating');
  await writeDecision(staff);
  // Every difference wants its reason: with scripts it is said before anything is sent.
  await staff.getByRole('button', { name: 'See it as they will read it' }).click();
  await expect(staff.getByText('Select why this is not what was suggested').first()).toBeVisible();
  await staff
    .getByLabel('Why is it not what the guidance suggested?')
    .selectOption({ label: 'Earlier contacts or records change the picture' });
  await press(staff, 'See it as they will read it');
  await expect(staff.getByText(/Take out “14 rose lane”/).first()).toBeVisible();
  await staff.getByLabel('Reason, in plain words, for whoever told us').fill(answer);
  await press(staff, 'See it as they will read it');
  await expect(staff.getByText('There is a red flag, and this is below the MASH')).toBeVisible();
  await press(staff, 'Change what I wrote');
  await expect(staff.getByLabel('Rationale')).toHaveValue('Seen by the paediatrician; the account fits.');
  await press(staff, 'See it as they will read it');
  await press(staff, 'Decide, and ask a manager to sign off');

  await openStatus(page, receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have what you sent');

  const manager = await anotherBrowser();
  await open(manager, ruth, receipt.reference);
  await follow(manager, 'Sign off the decision');
  await manager.getByRole('radio', { name: /^Yes/ }).check();
  await press(manager, 'Save');

  await openStatus(page, receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is an answer');
  await expect(page.getByText(answer)).toBeVisible();
  await press(page, 'Ask for somebody else to look again');
  await page.getByLabel('Why do you see it differently?').fill('There is a second mark.');
  await press(page, 'Ask us to look again');
  await expect(page.getByText('You asked us to look again')).toBeVisible();

  const colleague = await anotherBrowser();
  await open(colleague, joel, receipt.reference);
  await follow(colleague, 'Looking again');
  await expect(colleague.getByText('There is a second mark.').first()).toBeVisible();
  await press(colleague, 'Take it: I look at it again');
  await colleague.getByLabel('Rationale').fill('Read again with the hospital’s letter.');
  await colleague.getByLabel(/^Reason, in plain words/).fill('The second mark was seen by the hospital too.');
  await press(colleague, 'See it as they will read it');
  const reads = colleague.getByRole('region', { name: /^What whoever told us will read/ });
  await expect(reads).toContainText('The second mark was seen by the hospital too.');
  await press(colleague, 'The decision stands: tell them why');

  await openStatus(page, receipt);
  await expect(page.getByText('The second mark was seen by the hospital too.')).toBeVisible();
});
