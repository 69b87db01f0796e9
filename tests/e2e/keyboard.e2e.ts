/** With the keyboard alone, by whoever comes: each stop on the way shows itself, and nobody is left in a corner. */
import {
  giveByKeyboard,
  openStatusByKeyboard,
  pressByKeyboard,
  sendByKeyboard,
  tabTo,
} from './support/keyboard.ts';
import { visit } from './support/questions.ts';
import { doctor, neighbour, parent, teacher, youngPerson } from './support/replies.ts';
import { amara, linkIn, signIn } from './support/staff.ts';
import { expect, type Page, test } from './support/test.ts';

/** One part of life, so that the way is as long for them as for the others. */
const sad = { ...youngPerson, 'Which parts of your life is this about?': 'How I feel' };

const everybody = [
  { who: 'a teacher', replies: teacher, route: /, as suggested$/ },
  { who: 'a parent', replies: parent, route: /Early support/ },
  { who: 'a young person', replies: sad, route: /Early support/ },
  { who: 'a neighbour', replies: neighbour, route: /Early support/ },
];

for (const { who, replies, route } of everybody) {
  test(`${who} tells us, and sees what became of it, with the keyboard alone`, async ({ page }) => {
    const receipt = await sendByKeyboard(page, replies, route);
    expect(receipt.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await pressByKeyboard(page, page.getByRole('link', { name: 'Go to the status page' }));
    await expect(page).toHaveURL(/\/status$/);
    // A mistake first: the way back from it is on the keyboard too.
    await pressByKeyboard(page, page.getByRole('button', { name: 'Continue' }));
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    await openStatusByKeyboard(page, receipt);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have what you sent');
  });
}

/** A referral of this kind, in the hands of whoever is signed in on `staff`. */
async function claimed(page: Page, staff: Page, replies: typeof teacher) {
  const receipt = await sendByKeyboard(page, replies, /, as suggested$/);
  await visit(staff, `/staff/referrals/${receipt.reference}`);
  await signIn(staff, amara);
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'Claim', exact: true }));
  return receipt;
}

test('a question is asked and answered, and more is added, with the keyboard alone', async ({
  page,
  anotherBrowser,
}) => {
  const staff = await anotherBrowser();
  const receipt = await claimed(page, staff, teacher);
  await pressByKeyboard(staff, staff.getByRole('link', { name: 'Ask whoever told us' }));
  await giveByKeyboard(staff, 'What do you want to ask?', 'Who brings Sam to school?');
  await giveByKeyboard(
    staff,
    'Does the decision wait for the answer?',
    'Yes, the decision clock stands still',
  );
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'Ask', exact: true }));
  await expect(staff.getByText('Waiting for the answer')).toBeVisible();

  await openStatusByKeyboard(page, receipt);
  await giveByKeyboard(page, 'Your answer', 'His older sister.');
  await pressByKeyboard(page, page.getByRole('button', { name: 'Send your answer' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your answer');
  await openStatusByKeyboard(page, receipt);
  await pressByKeyboard(page, page.getByRole('button', { name: 'Add or put right' }));
  await giveByKeyboard(page, 'What do you want to add?', 'He came late again today.');
  await giveByKeyboard(page, 'Is a child in danger now, or will one be today?', 'Yes');
  await pressByKeyboard(page, page.getByRole('button', { name: 'Send what you added' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have what you added');

  await visit(staff, `/staff/referrals/${receipt.reference}`);
  const flags = staff.getByRole('region', { name: 'Red flags told since it was sent' });
  await expect(flags, 'a danger told later stands above what was sent').toBeVisible();
  await tabTo(staff, flags.getByRole('link', { name: 'Read what was added' }));
  await staff.keyboard.press('Enter');
  await pressByKeyboard(staff, staff.getByRole('button', { name: /^I have seen this.*Told us more/ }));
  await expect(flags, 'and stays when it was seen').toBeVisible();
});

test('an agency is asked and replies by its link, with the keyboard alone', async ({
  page,
  anotherBrowser,
}) => {
  const [staff, desk] = [await anotherBrowser(), await anotherBrowser()];
  const { reference } = await claimed(page, staff, doctor);
  await giveByKeyboard(staff, 'How urgent is it?', 'Red');
  await giveByKeyboard(staff, 'Why this rating', 'A bruise on a small baby.');
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'Save rating' }));
  await pressByKeyboard(staff, staff.getByRole('link', { name: 'Ask agencies' }));
  await giveByKeyboard(staff, 'Which agencies?', 'Marlshire Police');
  await giveByKeyboard(staff, 'Lawful basis', 'Section 47 enquiry');
  await giveByKeyboard(staff, 'Has the family agreed to this check?', 'Not asked');
  await giveByKeyboard(staff, 'What gives reasonable cause, or what the emergency is', 'A bruise.');
  await giveByKeyboard(
    staff,
    'Why consent was dispensed with',
    'Asking would put a child at risk of significant harm',
  );
  await giveByKeyboard(staff, 'Why, in your words', 'It could happen again.');
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'See what will be shared' }));
  await pressByKeyboard(staff, staff.getByRole('button', { name: 'Ask this agency' }));
  await pressByKeyboard(staff, staff.getByRole('link', { name: /^Marlshire Police: no reply yet/ }));
  const check = (await staff.getByText(/^CK-/).first().innerText()).trim();

  await visit(desk, await linkIn(desk, 'police-checks@partners.example.org', check));
  await pressByKeyboard(desk, desk.getByRole('button', { name: 'Open the check' }));
  await giveByKeyboard(desk, 'What can you tell us?', 'We know nothing');
  await giveByKeyboard(desk, 'Your name', 'PC Dev Rao');
  await giveByKeyboard(desk, 'Your job', 'Safeguarding desk');
  await pressByKeyboard(desk, desk.getByRole('button', { name: 'Send the reply' }));
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('We have your reply');
  await visit(staff, `/staff/referrals/${reference}`);
  await expect(staff.getByText(/^Marlshire Police: knows nothing/)).toBeVisible();
});
