import { paths } from '../../app/paths.ts';
import { journeyToCheck, sendTo } from './support/details.ts';
import { answer, follow, journeyToSuggestion, proceed, shown, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { expect, type Page, test } from './support/test.ts';

async function begin(page: Page): Promise<void> {
  await visit(page, '/');
  await follow(page, 'Start now');
  await answer(page, 'Who are you?', 'I am the child’s parent or carer');
  await answer(page, 'How old is your child?', '5 to 9 years');
}

/** The seven things that hold for every mistake: said first, said beside the field, and one press away. */
async function expectSaid(page: Page, message: string): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await expect(page.locator('.govuk-error-message', { hasText: message })).toBeVisible();
  await summary.getByRole('link', { name: message }).click();
}

test('an empty answer is met with what to do, beside the question', async ({ page }) => {
  await visit(page, '/');
  await follow(page, 'Start now');
  await proceed(page);
  await expectSaid(page, 'Select who you are');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await answer(page, 'Who are you?', 'I am the child’s parent or carer');
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('“None of these” beside something else is refused with both still ticked', async ({ page }) => {
  await begin(page);
  await visit(page, paths.question('ages'));
  const [fits, none] = ['Has a learning disability', 'None of these'].map((name) =>
    page.getByRole('checkbox', { name, exact: true }),
  );
  await fits?.check();
  await none?.check();
  await proceed(page);
  await expectSaid(page, 'Select what fits, or “None of these” or “I do not know” alone');
  expect(await fits?.isChecked()).toBe(true);
  expect(await none?.isChecked()).toBe(true);
});

test('words that are too long are refused, and every one of them is still there', async ({ page }) => {
  await begin(page);
  const long = 'Sleep is hard.'.repeat(300);
  await page.getByRole('textbox').first().fill(long);
  await proceed(page);
  await expectSaid(page, 'Use 4,000 characters or fewer. Nothing you wrote has been lost');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await expect(page.getByRole('textbox').first()).toHaveValue(long);
});

test('far too much at once is answered by a page that says what to do', async ({ page }) => {
  await begin(page);
  await page.getByRole('textbox').first().fill('Sleep is hard. '.repeat(20_000));
  const [answered] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Continue' }).click(),
  ]);
  expect(answered.status()).toBe(413);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('999').first()).toBeVisible();
});

test('what a page did not ask for is refused', async ({ page }) => {
  await begin(page);
  const path = new URL(page.url()).pathname;
  const whole = { happening: 'Words', changed: '', 'child-says': '' };
  const refused = await page.request.post(path, { form: { ...whole, admin: 'true' } });
  expect(refused.status()).toBe(400);
  const elsewhere = await page.request.post(path, {
    form: whole,
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(elsewhere.status()).toBe(403);
  await visit(page, path);
  await expect(page.getByRole('textbox').first()).toHaveValue('');
});

test('nobody gets ahead of their own answers', async ({ page }) => {
  for (const ahead of ['/check', '/suggestion', '/details/children', '/save', '/sent', '/not-sending']) {
    await visit(page, ahead);
    expect(new URL(page.url()).pathname, ahead).toBe('/');
  }
  await begin(page);
  for (const ahead of [
    '/check',
    '/suggestion',
    '/details/children',
    '/sent',
    paths.question('danger-now'),
    paths.question('nothing'),
  ]) {
    await visit(page, ahead);
    expect((await shown(page))[0]?.question, ahead).toBe('What is happening?');
  }
});

test('a mistake in one box of many loses nothing in the others', async ({ page }) => {
  await journeyToSuggestion(page, teacher);
  await sendTo(page);
  await page.getByLabel('Full name', { exact: true }).fill('Sam Fenwick');
  await page.getByLabel('Day').fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill('2015');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expectSaid(page, 'Enter a real date, like 27 3 2019');
  await expect(page.getByLabel('Day')).toBeFocused();
  await expect(page.getByLabel('Day')).toHaveValue('31');
  await expect(page.getByLabel('Full name', { exact: true })).toHaveValue('Sam Fenwick');
  await page.getByLabel('Day').fill('3');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForURL('**/details/people');
  await visit(page, '/suggestion');
  await journeyToCheck(page);
  await expect(page.getByText('Sam Fenwick').first()).toBeVisible();
});
