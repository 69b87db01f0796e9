import { journeyToCheck, send } from './support/details.ts';
import { journeyToSuggestion, press, visit } from './support/questions.ts';
import { doctor } from './support/replies.ts';
import { amara, joel, signIn } from './support/staff.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

async function sent(page: Page): Promise<string> {
  await journeyToSuggestion(page, doctor);
  await journeyToCheck(page, {});
  return (await send(page)).reference;
}

const rowOf = (page: Page, reference: string) => page.getByRole('row').filter({ hasText: reference });

test('a referral is found by its reference and claimed from the queue; a colleague sees that before acting', async ({
  page,
  anotherBrowser,
}) => {
  const reference = await sent(page);
  const [first, second] = [await anotherBrowser(), await anotherBrowser()];
  for (const [at, who] of [
    [first, amara],
    [second, joel],
  ] as const) {
    await visit(at, '/staff?sort=newest');
    await signIn(at, who);
    await expect(rowOf(at, reference)).toBeVisible();
  }
  await rowOf(first, reference)
    .getByRole('button', { name: `Claim ${reference}` })
    .click();
  await expect(first).toHaveURL(new RegExp(`/staff/referrals/${reference}$`));
  if (hasScripts()) {
    await expect(rowOf(second, reference)).toContainText('Amara Osei has this now');
    await expect(second.getByText('change')).not.toHaveCount(0);
  } else {
    await rowOf(second, reference)
      .getByRole('button', { name: `Claim ${reference}` })
      .click();
    await expect(second.getByText(`Amara Osei claimed ${reference} first.`)).toBeVisible();
  }
  await visit(second, '/staff/search');
  await second.getByLabel('Find by reference').fill(reference.toLowerCase().replace('-', ' '));
  await press(second, 'Search');
  await expect(second).toHaveURL(new RegExp(`/staff/referrals/${reference}$`));
});

test('a view is kept under a name, used and removed', async ({ page }) => {
  await visit(page, '/staff?show=unclaimed&lane=mash');
  await signIn(page, joel);
  await press(page, 'Keep view');
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await page.getByLabel('Keep this view as').fill('MASH, nobody has it');
  await press(page, 'Keep view');
  await visit(page, '/staff');
  await page.getByRole('link', { name: 'MASH, nobody has it' }).click();
  await expect(page).toHaveURL(/lane=mash&show=unclaimed$/);
  await page.getByRole('button', { name: 'Remove MASH, nobody has it' }).click();
  await expect(page.getByRole('link', { name: 'MASH, nobody has it' })).toHaveCount(0);
});

test('the queue is worked by keys, which rest while one types', async ({ page }) => {
  test.skip(!hasScripts(), 'Keys are an addition');
  await visit(page, '/staff');
  await signIn(page, amara);
  await page.keyboard.press('j');
  const first = page.locator('[data-open]').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(first).toBeFocused();
  await page.keyboard.press('/');
  const box = page.getByLabel('Find by reference');
  await expect(box).toBeFocused();
  await page.keyboard.type('jkc?');
  await expect(box).toHaveValue('jkc?');
});

test('from what a search found one looks into a record and back again, and no name is in any address', async ({
  page,
}) => {
  await sent(page);
  await visit(page, '/staff/search');
  await signIn(page, amara);
  await page.getByLabel('Find by reference').fill('fenwick');
  await press(page, 'Search');
  const found = page.getByRole('rowheader').getByRole('link');
  await expect(found).not.toHaveCount(0);
  const reference = await found.first().innerText();
  expect(page.url().toLowerCase()).not.toContain('fenwick');
  await page.getByRole('link', { name: reference, exact: true }).click();
  await expect(page).toHaveURL(/referrals/);
  await page.goBack();
  await expect(page.getByLabel('Find by reference')).toHaveValue('fenwick');
  await expect(page.getByRole('link', { name: reference, exact: true })).toBeVisible();
});

test('on a small screen the list comes first, and what can be chosen is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page, '/staff');
  await signIn(page, joel);
  const filters = page.getByRole('navigation', { name: 'Show' });
  await expect(filters).toBeHidden();
  await page.getByRole('link', { name: 'Choose what to show' }).click();
  await expect(filters).toBeInViewport();
  // What came back is not folded away with its message.
  await page.getByRole('button', { name: 'Keep view' }).click();
  await expect(page.getByLabel('Keep this view as')).toBeVisible();
  await expect(filters).toContainText('Error');
  await filters.getByRole('link', { name: /^Unclaimed/ }).click();
  await expect(filters).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Unclaimed' })).toBeVisible();
});
