import { paths } from '../../app/paths.ts';
import { journeyToCheck, readReceipt } from './support/details.ts';
import {
  answer,
  answerRest,
  follow,
  journeyToSuggestion,
  proceed,
  shown,
  visit,
} from './support/questions.ts';
import { teacher } from './support/replies.ts';
import { expect, type Page, test } from './support/test.ts';

const worry = 'What are you worried about?';
const ownWords = 'Sam has missed one day a fortnight since September.';

/** Up to the question about areas of life. */
async function begin(page: Page): Promise<void> {
  await visit(page, '/');
  await follow(page, 'Start now');
  await answer(page, 'Who are you?', 'I work with children or families');
  await answer(page, 'What is your job?', 'School or college');
  await answer(page, 'How old is the child?', '10 to 12 years');
  await answer(page, worry, ownWords);
}

test('a changed answer takes what hung on it along, keeps the rest, and leads back to the check', async ({
  page,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page);
  const gone = 'How much school is being missed?';
  await expect(page.getByText(gone, { exact: true }).first()).toBeVisible();

  await follow(page, /^Change\s+What is happening at school or nursery\?$/);
  await page.getByRole('checkbox', { name: 'Misses more than the odd day, or has stopped going' }).uncheck();
  await page.getByRole('checkbox', { name: 'Is often late, or is often picked up late' }).check();
  await proceed(page);
  await answerRest(page);

  expect(new URL(page.url()).pathname).toBe('/check');
  await expect(page.getByText(gone, { exact: true })).toHaveCount(0);
  for (const kept of [ownWords, 'Sam Fenwick', 'Is often late, or is often picked up late'])
    await expect(page.getByText(kept, { exact: true }).first()).toBeVisible();
});

test('somebody who stops half way goes on elsewhere with a code, and finds every answer', async ({
  page,
  anotherBrowser,
}) => {
  await begin(page);
  await follow(page, 'Save and come back later');
  const code = await page.locator('.app-code').innerText();

  const elsewhere = await anotherBrowser();
  await visit(elsewhere, '/return');
  await elsewhere.getByLabel('Your code').fill(code.toLowerCase().replaceAll('-', ' '));
  await proceed(elsewhere);
  expect((await shown(elsewhere))[0]?.question).toBe('Which parts of life is this about?');
  await follow(elsewhere, 'Back');
  await expect(elsewhere.getByLabel(worry)).toHaveValue(ownWords);

  // What was left open on the first device is nobody's to read any more.
  await visit(page, paths.question('happening'));
  expect(new URL(page.url()).pathname).toBe('/');
});

test('whoever writes on where their answers are no longer held gets the words back, and the way to the rest', async ({
  page,
  context,
}) => {
  await begin(page);
  await visit(page, paths.question('happening'));
  const more = 'He was late again today.\nHe had not eaten';
  await page.getByLabel(worry).fill(more);
  // As when a phone closes the browser and shows the page again.
  await context.clearCookies();
  await proceed(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This device no longer holds your answers',
  );
  await expect(page.locator('.app-own-words')).toHaveText([more]);
  await expect(page.getByText(ownWords)).toHaveCount(0);
  await follow(page, 'Come back with my code');
  expect(new URL(page.url()).pathname).toBe('/return');
});

test('what has been sent can be looked at again elsewhere with the code', async ({
  page,
  anotherBrowser,
}) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page);
  await page.getByRole('button', { name: 'Send it now' }).click();
  const { reference, code } = await readReceipt(page);
  const elsewhere = await anotherBrowser();
  await visit(elsewhere, '/return');
  await elsewhere.getByLabel('Your code').fill(code);
  await proceed(elsewhere);
  expect((await readReceipt(elsewhere)).reference).toBe(reference);
});

test('two tabs that answer different questions lose nothing', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await visit(page, paths.question('happening'));
  await visit(other, paths.question('ages'));
  await page.getByLabel(worry).fill('Written in the first tab');
  await other.getByLabel('16 or 17 years').check();
  await proceed(page);
  await proceed(other);
  await visit(page, paths.question('happening'));
  await expect(page.getByLabel(worry)).toHaveValue('Written in the first tab');
  await visit(page, paths.question('ages'));
  for (const age of ['10 to 12 years', '16 or 17 years']) await expect(page.getByLabel(age)).toBeChecked();
});
