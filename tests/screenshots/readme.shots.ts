/** The three pictures of the README, from the seeded scenes. */
import { type Page, test } from '@playwright/test';
import { journeyToSuggestion } from '../e2e/support/questions.ts';
import { teacher } from '../e2e/support/replies.ts';
import { amara, signIn } from '../e2e/support/staff.ts';

const picture = (page: Page, name: string) => page.screenshot({ path: `docs/images/${name}.png` });

test('what the guidance suggests', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 1200 });
  await journeyToSuggestion(page, teacher);
  await picture(page, 'suggestion');
});

test('the queue and a referral', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto('/staff');
  await signIn(page, amara);
  await page.waitForURL('**/staff');
  await picture(page, 'queue');
  await page.locator('main tbody a').first().click();
  await page.waitForURL('**/staff/referrals/**');
  await picture(page, 'referral');
});
