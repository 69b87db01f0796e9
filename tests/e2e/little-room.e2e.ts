/** Where there is little room or little time: a small screen, large text, and a session that runs out. */
import { paths } from '../../app/paths.ts';
import { pressByKeyboard, tabTo } from './support/keyboard.ts';
import { visit } from './support/questions.ts';
import { amara, ruth, signIn } from './support/staff.ts';
import { expect, hasScripts, test } from './support/test.ts';

test('on the narrowest screen the bar is one line, and its menu leads everywhere by keyboard', async ({
  page,
}) => {
  await visit(page, paths.staff.queue());
  await signIn(page, ruth);
  await page.setViewportSize({ width: 320, height: 640 });
  const bar = page.getByRole('banner');
  const caseloads = bar.getByRole('link', { name: 'Caseloads', exact: true });
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(60);
  await expect(caseloads, 'folded away').toBeHidden();

  await tabTo(page, bar.getByText('Menu', { exact: true }));
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('link', { name: 'Queue', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(bar.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await pressByKeyboard(page, caseloads);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Caseloads');
  await expect(caseloads, 'folded away again').toBeHidden();

  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(caseloads).toHaveAttribute('aria-current', 'page');
  await expect(bar.getByText('Menu', { exact: true })).toBeHidden();
});

test('nothing covers what has the focus where a window is large text and no more', async ({ page }) => {
  // What 400 % leaves of a window of 1280 by 1024 pixels.
  await page.setViewportSize({ width: 320, height: 256 });
  await visit(page, paths.question('who'));
  await tabTo(page, page.getByRole('link', { name: 'Accessibility' }));
  await visit(page, paths.staff.queue());
  await signIn(page, amara);
  await tabTo(page, page.getByRole('link', { name: 'Load again' }));
});

test('whoever does nothing for long is told before they are signed out, and stays at a press', async ({
  page,
}) => {
  test.skip(!hasScripts(), 'the page on which one signs in says it to everybody');
  await page.clock.install();
  await visit(page, paths.staff.account());
  await signIn(page, amara);
  const box = page.getByLabel('The password you have now');
  const told = page.getByRole('alert').filter({ hasText: /signed out/ });
  await box.focus();
  await page.clock.fastForward('24:00');
  await expect(told).toBeHidden();
  await page.clock.fastForward('02:00');
  await expect(told).toHaveText(/You will be signed out in 5 minutes/);
  await expect(box, 'whoever writes goes on writing').toBeFocused();
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(told).toBeHidden();
  await page.clock.fastForward('20:00');
  await expect(told, 'the time begins afresh').toBeHidden();
  await page.clock.fastForward('11:00');
  await expect(told).toHaveText(/You may be signed out now/);
});
