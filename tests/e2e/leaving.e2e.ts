import { answer, follow, visit } from './support/questions.ts';
import { expect, hasScripts, type Page, test } from './support/test.ts';

const secret = 'He reads what is on my phone';

/** Answers for the weather page, which we come to by a redirect: Playwright's own `route` does not see those. */
async function pretendWeather(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const body = '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1>';
  session.on('Fetch.requestPaused', ({ requestId }) =>
    session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
      body: Buffer.from(body).toString('base64'),
    }),
  );
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://www.bbc.co.uk/*' }] });
}

test.beforeEach(async ({ page, heard }) => {
  heard.mayVisit.add('www.bbc.co.uk');
  await pretendWeather(page);
  await visit(page, '/');
  await follow(page, 'Start now');
  await answer(page, 'Who are you?', 'I am the child’s parent or carer');
  await answer(page, 'How old is your child?', '5 to 9 years');
  await answer(page, 'What is happening?', secret);
  await page.goBack();
  await expect(page.getByRole('textbox').first()).toHaveValue(secret);
});

/** Whoever takes the computer next goes back as far as it goes. */
async function expectNothingBehind(page: Page): Promise<void> {
  await page.waitForURL('https://www.bbc.co.uk/weather');
  for (let step = 0; step < 5; step++) {
    const before = page.url();
    await page.goBack({ waitUntil: 'load' });
    if (page.url() === 'about:blank' || page.url() === before) break;
    expect(await page.content()).not.toContain(secret);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    for (const box of await page.getByRole('textbox').all()) await expect(box).toHaveValue('');
  }
}

test('one press leaves for the weather, and Back shows no answer', async ({ page }) => {
  await page.getByRole('link', { name: 'Leave this page', exact: true }).click();
  await expectNothingBehind(page);
});

test('three presses of Shift leave too', async ({ page }) => {
  test.skip(!hasScripts(), 'listening to a key is a script');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expectNothingBehind(page);
});

test('capital letters do not leave', async ({ page }) => {
  test.skip(!hasScripts(), 'listening to a key is a script');
  const box = page.getByRole('textbox').first();
  await box.fill('');
  await box.pressSequentially('A B C D');
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
  await expect(box).toHaveValue('A B C DABCD');
});
