import { randomBytes } from 'node:crypto';
import { journeyToCheck, openStatus, type Receipt, send } from './support/details.ts';
import { pressByKeyboard, typeInto } from './support/keyboard.ts';
import { follow, journeyToSuggestion, press, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { amara, ruth, signIn } from './support/staff.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

/** A surname that no other run has used. */
const surname = () =>
  `Q${[...randomBytes(6)].map((byte) => 'aeiou'[byte % 5] + (['b', 'd', 'g', 'l', 'm', 'n', 'r', 't'][byte % 8] ?? '')).join('')}`;

/** A year for each way of running, so that the child of one run is no match for that of the other. */
const yearOfBirth = () => (hasScripts() ? '2015' : '2012');

async function tellOf(page: Page, name: string, day: string, month: string): Promise<Receipt> {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page, { 'Full name': name, Day: day, Month: month, Year: yearOfBirth() });
  return send(page);
}

async function openRecord(page: Page, { reference }: Receipt): Promise<void> {
  await visit(page, `/staff/referrals/${reference}`);
}

test('a child told of twice is put forward with reasons, confirmed by a person, and stands on one line', async ({
  page,
  anotherBrowser,
}) => {
  const family = surname();
  const first = await tellOf(page, `Robert ${family}`, '4', '9');
  const second = await tellOf(await anotherBrowser(), `Bobby ${family}`, '9', '4');

  const staff = await anotherBrowser();
  await visit(staff, `/staff/referrals/${second.reference}`);
  await signIn(staff, amara);
  await openRecord(staff, second);
  await follow(staff, '1 possible match to confirm');
  await expect(staff.getByText('Same date of birth with day and month swapped')).toBeVisible();
  await expect(staff.getByText('One first name is used for the other: Bobby, Robert')).toBeVisible();

  const colleague = await anotherBrowser();
  await visit(colleague, `/staff/referrals/${second.reference}/matches`);
  await signIn(colleague, ruth);
  await visit(colleague, `/staff/referrals/${second.reference}/matches`);

  await staff.getByRole('button', { name: 'The same child' }).click();
  await expect(staff.getByRole('alert').getByText('Write what you go by')).toBeVisible();
  // From here with the keyboard alone.
  await typeInto(staff, staff.getByLabel(/^What do you go by/), 'The school says that he is called both.');
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'The same child' }));
  await expect(staff.getByRole('heading', { name: 'The same child' })).toBeVisible();
  await expect(staff.getByText('Said by Amara Osei')).toBeVisible();

  await colleague.getByLabel(/^What do you go by/).fill('He has another school.');
  await press(colleague, 'A different child');
  await expect(colleague.getByText(/^Nothing was changed: somebody changed this/)).toBeVisible();
  const meanwhile = colleague.getByRole('region', { name: 'What happened while you were writing' });
  await expect(meanwhile).toContainText('Amara Osei said: the same child');
  await expect(meanwhile).toContainText('The school says that he is called both.');
  await expect(colleague.getByRole('region', { name: 'What you wrote' })).toContainText(
    'He has another school.',
  );

  await openRecord(staff, second);
  await expect(staff.getByText('Seen before: 1 time in 12 months').first()).toBeVisible();
  await expect(staff.getByRole('link', { name: first.reference }).first()).toBeVisible();

  // Before it is passed to whoever has the other record, the two can be compared again.
  await press(staff, 'Claim');
  await openRecord(colleague, first);
  await press(colleague, 'Claim');
  await openRecord(staff, second);
  await follow(staff, 'Pass this contact on');
  await follow(staff, 'What agrees between this contact and the open record, and what does not');
  await expect(
    staff.getByRole('heading', { name: `Bobby ${family}, born 9/4/${yearOfBirth()}` }),
  ).toBeVisible();
  await expect(staff.getByText('Same date of birth with day and month swapped')).toBeVisible();
});

test('the same contact sent twice becomes one, and whoever sent the other still sees where it is', async ({
  page,
  anotherBrowser,
}) => {
  const family = surname();
  const other = await anotherBrowser();
  const first = await tellOf(page, `Ida ${family}`, '14', '2');
  const second = await tellOf(other, `Ida ${family}`, '14', '2');

  const staff = await anotherBrowser();
  await visit(staff, `/staff/referrals/${second.reference}/matches`);
  await signIn(staff, amara);
  await visit(staff, `/staff/referrals/${second.reference}/matches`);
  await staff.getByLabel('Reference of the other referral').fill(second.reference);
  await staff
    .getByLabel('How you know that both tell of the same')
    .fill('Two teachers wrote of one morning.');
  await press(staff, 'Let it go with the other');
  await expect(staff.getByRole('alert').getByText(/another referral than this one/)).toBeVisible();
  await expect(staff.getByLabel('How you know that both tell of the same')).toHaveValue(/Two teachers/);
  await staff.getByLabel('Reference of the other referral').fill(first.reference);
  await press(staff, 'Let it go with the other');
  await expect(staff.getByText('It goes with')).toBeVisible();

  await openRecord(staff, first);
  await expect(staff.getByText(/is the same contact and goes with this one/)).toBeVisible();
  await press(staff, 'Claim');
  await openStatus(other, second);
  await expect(other.getByText('Being read by a person')).toBeVisible();
  await expect(other.getByRole('main')).not.toContainText(first.reference);

  const colleague = await anotherBrowser();
  await visit(colleague, `/staff/referrals/${second.reference}/matches`);
  await signIn(colleague, ruth);
  await visit(colleague, `/staff/referrals/${second.reference}/matches`);
  await visit(staff, `/staff/referrals/${second.reference}/matches`);
  await staff.getByLabel('Why it is a contact of its own').fill('They were two mornings.');
  await press(staff, 'Take it apart again');
  await colleague.getByLabel('Why it is a contact of its own').fill('The head rang: two children.');
  await press(colleague, 'Take it apart again');
  await expect(colleague.getByRole('region', { name: 'What happened while you were writing' })).toContainText(
    'Amara Osei took it apart from another referral',
  );
  await expect(colleague.getByRole('region', { name: 'What you wrote' })).toContainText('two children');
  await openRecord(staff, second);
  await expect(staff.getByRole('button', { name: 'Claim' })).toBeVisible();
});
