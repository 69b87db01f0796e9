import { journeyToCheck, send } from './support/details.ts';
import { chooseOne, pressByKeyboard, typeInto } from './support/keyboard.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { amara, north, signIn } from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

const rationale = 'School and parents agree: help at school first.';

/** Claims it, rates it and decides as it was asked and suggested. */
async function decideAsAsked(page: Page) {
  await press(page, 'Claim');
  await page.getByRole('radio', { name: 'Green' }).check();
  await page.getByLabel('Why this rating').fill('Nobody seems unsafe.');
  await press(page, 'Save rating');
  await follow(page, 'Decide');
  await page.getByRole('radio', { name: 'Early Support Hub' }).check();
  await page.getByRole('radio', { name: /^Yes, there is somebody/ }).check();
  await page.getByLabel('Rationale').fill(rationale);
  await page
    .getByLabel('Reason, in plain words, for whoever told us')
    .fill('Somebody will ring the family this week.');
  await page.getByRole('radio', { name: 'It is not safe to tell the family now' }).check();
  await press(page, 'See it as they will read it');
  await press(page, 'Decide and send the answer');
}

test('a decided family is offered to an area team, taken by a named keyworker, and the whole goes on paper', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page);
  const { reference } = await send(page);
  const record = `/staff/referrals/${reference}`;

  const door = await anotherBrowser();
  await visit(door, record);
  await signIn(door, amara);
  await decideAsAsked(door);
  await visit(door, record);
  await follow(door, 'Hand-over');
  // Offered and accepted with the keyboard alone.
  await chooseOne(door, door.getByRole('group', { name: 'Which team?' }), /^North/);
  await typeInto(
    door,
    door.getByLabel('Why, if you choose another team than suggested'),
    'They live in the north.',
  );
  await pressByKeyboard(door, door.getByRole('button', { name: 'Offer to the team' }));
  await expect(door.getByText('Answer due').first()).toBeVisible();

  const team = await anotherBrowser();
  await visit(team, '/staff?show=team');
  await signIn(team, north);
  await visit(team, '/staff?show=team');
  await expect(team.getByRole('link', { name: reference, exact: true })).toBeVisible();
  await visit(team, record);
  await follow(team, 'Hand-over');
  await chooseOne(team, team.getByRole('group', { name: 'Who is the keyworker?' }), north.name);
  await pressByKeyboard(team, team.getByRole('button', { name: 'Accept' }));
  await expect(team.getByText(/Accepted by/).first()).toBeVisible();

  await follow(team, 'Print or take out');
  await press(team, 'Show it for printing');
  await expect(team.getByRole('link', { name: 'Select for whom it is' })).toBeVisible();
  await team.getByRole('radio', { name: /team/i }).check();
  await press(team, 'Show it for printing');
  await expect(team.getByText(rationale)).toBeVisible();
  const mark = team.getByText(`Record ${reference}, printed by ${north.name}`);
  await expect(mark).toBeVisible();
  await team.emulateMedia({ media: 'print' });
  await expect(mark).toBeVisible();
  await expect(team.getByRole('navigation')).toHaveCount(0);
});
