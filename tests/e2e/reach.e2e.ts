import type { Response } from '@playwright/test';
import { paths } from '../../app/paths.ts';
import { fillInPage, send, sendTo } from './support/details.ts';
import { answerRest, follow, journeyToSuggestion, visit } from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

test('the first two stops of the keyboard are past the header, and out', async ({ page }) => {
  await visit(page, paths.question('who'));
  for (const name of ['Skip to main content', 'Leave this page now']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('link', { name, exact: true })).toBeInViewport();
  }
});

// Every visit looks whether the page can be moved sideways.
test('nothing is cut off on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  for (const path of [
    '/',
    '/return',
    '/status',
    '/services',
    '/guidance',
    '/privacy',
    '/accessibility',
    '/contact',
  ])
    await visit(page, path);
  await journeyToSuggestion(page, teacher);
  await visit(page, '/save');
  await visit(page, '/not-sending');
  await visit(page, '/suggestion');
  await sendTo(page);
  while (page.url().includes('/details/')) await fillInPage(page);
  await send(page);
});

interface Weight {
  bytes: number;
  scripts: string[];
}

/** What a browser that has never been here fetches for one page, compressed as it travels. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(answers.map((response) => response.request().sizes()));
  return {
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    scripts: answers
      .filter((response) => response.request().resourceType() === 'script')
      .map((response) => new URL(response.url()).pathname),
  };
}

test('a question weighs at most 40 kB and needs no script but the way out', async ({ page }) => {
  const { bytes, scripts } = await weigh(page, paths.question('who'));
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(40_000);
  expect(scripts.filter((path) => path !== '/exit.js')).toEqual([]);
});

test('a page about people weighs at most 140 kB', async ({ page, context, anotherBrowser }) => {
  test.skip(!hasScripts(), 'without scripts it weighs what a question does');
  await visit(page, '/');
  await follow(page, 'Start now');
  await answerRest(page, teacher);
  await sendTo(page);
  const fresh = await anotherBrowser();
  await fresh.context().addCookies(await context.cookies());
  const { bytes, scripts } = await weigh(fresh, '/details/children');
  expect(scripts.length, 'this page has scripts to weigh').toBeGreaterThan(2);
  expect(bytes).toBeLessThanOrEqual(140_000);
});
