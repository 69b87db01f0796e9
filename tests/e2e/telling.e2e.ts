import { journeyToCheck, send } from './support/details.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { neighbour } from './support/replies.ts';
import { amara, signIn } from './support/staff.ts';
import { expect, test } from './support/test.ts';

test('whoever gave only a number is somebody’s to ring, until it is written down that they were told', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, neighbour);
  await journeyToCheck(page, { 'Your phone number (optional)': '01632 960044' }, /Early support/);
  const { reference } = await send(page);
  const record = `/staff/referrals/${reference}`;

  const staff = await anotherBrowser();
  await visit(staff, record);
  await signIn(staff, amara);
  await press(staff, 'Claim');
  await staff.getByRole('radio', { name: 'Green' }).check();
  await staff.getByLabel('Why this rating').fill('Nobody seems unsafe.');
  await press(staff, 'Save rating');
  await follow(staff, 'Decide');
  await staff.getByRole('radio', { name: 'Information and advice' }).check();
  for (const why of await staff.getByLabel(/^Why is it not what/).all())
    await why.selectOption({ label: 'Earlier contacts or records change the picture' });
  await staff.getByLabel('Rationale').fill('They asked how to find a group.');
  await staff.getByLabel('Reason, in plain words, for whoever told us').fill('There is a group on Tuesdays.');
  await staff.getByRole('radio', { name: 'It is not safe to tell the family now' }).check();
  await press(staff, 'See it as they will read it');
  await press(staff, 'Decide and send the answer');

  await visit(staff, '/staff');
  const told = staff.getByRole('region', { name: 'Still to be told by a person' });
  await expect(told).toContainText('still to be told by a person');
  await visit(staff, '/staff/messages');
  const row = told.getByRole('row').filter({ hasText: reference });
  await expect(row).toContainText('Ring whoever told us');
  await expect(staff.getByText('01632 960044')).toHaveCount(0);
  await visit(staff, record);
  await follow(staff, 'Tell them the answer');
  await expect(staff.getByText('01632 960044').first()).toBeVisible();
  await press(staff, 'Write it down');
  await expect(staff.getByRole('link', { name: 'Write who you told, or what you tried' })).toBeVisible();
  await staff.getByRole('radio', { name: 'By telephone' }).check();
  await staff.getByLabel('Who did you tell?').fill('The neighbour, on her own number');
  await press(staff, 'Write it down');
  await expect(staff.getByText(/Whoever told us was told by telephone/).first()).toBeVisible();
  await visit(staff, '/staff/messages');
  await expect(row).toHaveCount(0);
});
