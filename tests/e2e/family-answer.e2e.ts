import { journeyToCheck, openStatus, send } from './support/details.ts';
import { giveByKeyboard, pressByKeyboard } from './support/keyboard.ts';
import { journeyToSuggestion, press, visit } from './support/questions.ts';
import { doctor } from './support/replies.ts';
import { amara, joel, openMail, ruth, signIn } from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

const referrer = 'Dr Alex Rowan';
const said = 'The hospital has seen the mark, and you did right to go there.';

/** The first button or link of this name. */
const pressNamed = (page: Page, role: 'button' | 'link', name: string) =>
  pressByKeyboard(page, page.getByRole(role, { name, exact: true }).first());

/** In the order of the page. */
async function writeAll(page: Page, given: readonly (readonly [string, string])[]) {
  for (const [label, value] of given) await giveByKeyboard(page, label, value);
}

async function open(page: Page, who: typeof amara, reference: string) {
  await visit(page, `/staff/referrals/${reference}`);
  await signIn(page, who);
}

test('decided, signed off and answered with the keyboard alone; the family reads what was previewed, and asks again', async ({
  page,
  anotherBrowser,
}, { project }) => {
  const mailbox = `family.${project.name}.${Date.now()}@home.example`;
  await journeyToSuggestion(page, doctor);
  await journeyToCheck(page, {
    'Your full name': referrer,
    'Which ways are safe?': 'Email',
    'Family’s email address (optional)': mailbox,
  });
  const receipt = await send(page);

  const staff = await anotherBrowser();
  await open(staff, amara, receipt.reference);
  await pressNamed(staff, 'button', 'Claim');
  await writeAll(staff, [
    ['How urgent is it?', 'Red'],
    ['Why this rating', 'A bruise on a small baby.'],
  ]);
  await pressNamed(staff, 'button', 'Save rating');
  await pressNamed(staff, 'link', 'Decide');
  const why = 'What partner agencies know changes the picture';
  await writeAll(staff, [
    ['What do you decide?', 'Information and advice'],
    ['Why is it not what was asked for?', why],
    ['Why is it not what the guidance suggested?', why],
    ['Rationale', 'Seen by the paediatrician. The account fits.'],
    ['Reason, in plain words, for whoever told us', 'The mark has been explained by the hospital.'],
    ['Is the family told?', 'We tell the family, in a way that was said to be safe'],
    ['Reason, in plain words, for the family', said],
    ['Do we write to the family by e-mail too?', 'Yes, this mailbox is safe'],
  ]);
  await pressNamed(staff, 'button', 'See it as they will read it');
  await expect(staff.getByRole('region', { name: 'The e-mail to the family' })).toContainText(
    'There is something for you to read',
  );
  const previewed = staff.getByRole('region', { name: 'What the family will be told' });
  const words = (await previewed.locator('h3, p:not(:has(.app-address))').allInnerTexts()).filter(
    (line) => !line.startsWith('To read it again'),
  );
  expect(words.join()).toContain(said);
  await pressNamed(staff, 'button', 'Decide, and ask a manager to sign off');

  const manager = await anotherBrowser();
  await open(manager, ruth, receipt.reference);
  await pressNamed(manager, 'link', 'Sign off the decision');
  await writeAll(manager, [['Do you agree?', 'Yes: it counts, and the answers go out now']]);
  await pressNamed(manager, 'button', 'Save');

  await openMail(page, mailbox, /something for you to read/);
  const link = /http\S+\/answer\?k=[\w-]+/.exec(await page.locator('main').innerText())?.[0] ?? '';
  const family = await anotherBrowser();
  await visit(family, new URL(link).pathname + new URL(link).search);
  await expect(family.getByText(said)).toHaveCount(0);
  await pressNamed(family, 'button', 'Read it now');
  const main = family.locator('main');
  for (const line of words) await expect(main).toContainText(line);
  await expect(main).not.toContainText(referrer);

  await pressNamed(family, 'button', 'Ask for somebody else to look again');
  await writeAll(family, [['Why do you see it differently?', 'Nobody asked his grandmother.']]);
  await pressNamed(family, 'button', 'Ask us to look again');
  await expect(family.getByText('You asked us to look again')).toBeVisible();

  // The code that a person gives them opens the same page, and whoever told us sees nothing of what the family asked.
  const colleague = await anotherBrowser();
  await visit(colleague, `/staff/referrals/${receipt.reference}/answer`);
  await signIn(colleague, joel);
  const code = await colleague.locator('.app-code').innerText();
  await family.goto('/status');
  await family.getByLabel('Reference number').fill(receipt.reference);
  await family.getByLabel('Your code').fill(code);
  await press(family);
  await expect(main).toContainText(said);
  await openStatus(page, receipt);
  await expect(page.getByText('You asked us to look again')).toHaveCount(0);
});
