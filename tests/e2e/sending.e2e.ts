import {
  fillIn,
  fillInPage,
  journeyToCheck,
  openStatus,
  readReceipt,
  send,
  sendTo,
} from './support/details.ts';
import {
  answerRest,
  follow,
  journeyToSuggestion,
  press,
  proceed,
  shown,
  visit,
} from './support/questions.ts';
import { doctor, neighbour, parent, teacher, youngPerson } from './support/replies.ts';
import { expect, test } from './support/test.ts';

test('a teacher sends a worry once, keeps the proof, and sees that it was received', async ({ page }) => {
  await journeyToSuggestion(page, teacher);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Early Support Hub');
  const reasons = page.locator('.app-reasons').first();
  await expect(reasons).toContainText('You said: ');
  await expect(reasons).toContainText('“About one day in every two weeks”');

  await sendTo(page);
  await fillIn(page, { 'Full name': 'Sam Fenwick' });
  await page.getByRole('button', { name: 'Add another child' }).click();
  await expect(page.getByLabel('Full name', { exact: true })).toHaveCount(2);
  await expect(page.getByLabel('Full name', { exact: true }).first()).toHaveValue('Sam Fenwick');
  await page.getByLabel('Full name', { exact: true }).last().fill('Robin Fenwick');
  await proceed(page);
  while (page.url().includes('/details/')) await fillInPage(page, {});
  for (const said of ['Sam Fenwick', 'Robin Fenwick', 'Sam has missed one day a fortnight since September.'])
    await expect(page.getByText(said, { exact: true }).first()).toBeVisible();

  const receipt = await send(page);
  expect(receipt.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await openStatus(page, receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have what you sent');
  await expect(page.getByText('In the queue')).toBeVisible();
});

test('a parent whose child does not sleep is offered early support, and can still choose otherwise', async ({
  page,
}) => {
  await journeyToSuggestion(page, { ...parent, 'How is your child’s health?': 'Does not sleep well' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Early Support Hub');
  await expect(page.locator('.app-reasons').first()).toContainText('You said: “Does not sleep well”');
  await sendTo(page, /^Do not send anything$/, 'I would rather ask the health visitor first');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing has been sent');
  await expect(page.getByText('Marlshire Family Hubs').first()).toBeVisible();
});

test('a parent with an everyday worry is shown services near them', async ({ page }) => {
  const usual = 'Gets the usual colds and bumps, and is well cared for';
  await journeyToSuggestion(page, {
    ...parent,
    'How is your child’s health?': usual,
    'Is a child in danger now, or will one be today?': 'No',
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Services near you');
  await sendTo(page, /^Do not send anything$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing has been sent');
});

test('a young person is never called “the child”', async ({ page }) => {
  await visit(page, '/');
  await follow(page, 'Start now');
  let pages = 0;
  const spokenTo = async () => {
    pages += 1;
    // On the first page nobody has said who they are: it asks that alone.
    if (pages === 1) {
      expect(await shown(page)).toHaveLength(1);
      return;
    }
    expect(await page.locator('main').innerText(), page.url()).not.toMatch(
      /\bthe child\b|\bthe young person\b/i,
    );
  };
  await answerRest(page, youngPerson, spokenTo);
  await spokenTo();
  expect(await page.locator('main').innerText()).not.toMatch(
    /\b(a child is|keeping a child|with the family)\b/i,
  );
  await sendTo(page, /Early support/);
  while (page.url().includes('/details/')) {
    await spokenTo();
    await fillInPage(page);
  }
  await spokenTo();
  await send(page);
  await spokenTo();
  expect(pages).toBeGreaterThan(25);
});

test('a neighbour tells us without giving a name', async ({ page }) => {
  await journeyToSuggestion(page, neighbour);
  await journeyToCheck(page, {}, /Early support/);
  await expect(page.locator('dl > div', { hasText: /^Your name/ })).toContainText('Not provided');
  await send(page);
});

test('a doctor who sees a bruise on a small baby is told to phone first, and can still send', async ({
  page,
}) => {
  await journeyToSuggestion(page, doctor);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('This needs to be looked at today');
  const call = page.getByRole('heading', { name: /^Call .* now, then carry on here$/ });
  await expect(call).toBeVisible();
  await expect(call.getByRole('link')).toHaveAttribute('href', /^tel:\d+$/);
  const why = page.getByRole('heading', { name: 'Why', exact: true });
  const order = await call.evaluate(
    (a, b) => a.compareDocumentPosition(b as Node),
    await why.elementHandle(),
  );
  expect(order & 4, 'the number stands before the reasons').toBeTruthy();
  await journeyToCheck(page);
  await send(page);
  const callToo = page.getByRole('heading', { name: /^Call .* now, if you have not called yet$/ });
  await expect(callToo.getByRole('link'), 'the number is there after sending too').toHaveAttribute(
    'href',
    /^tel:\d+$/,
  );
});

test('whoever decides not to send a red flag is still told to phone', async ({ page }) => {
  await journeyToSuggestion(page, doctor);
  await sendTo(page, /^Do not send anything$/, 'I will ring the hospital');
  const call = page.getByRole('paragraph').filter({ hasText: /^Please call .* now/ });
  await expect(call.getByRole('link')).toHaveAttribute('href', /^tel:\d+$/);
});

test('sending again, by a double click, Back or a reload, is still one referral', async ({ page }) => {
  await journeyToSuggestion(page, teacher);
  await journeyToCheck(page);
  await page.getByRole('button', { name: 'Send it now' }).dblclick();
  await page.waitForURL('**/sent');
  const { reference } = await readReceipt(page);
  await page.reload();
  expect((await readReceipt(page)).reference).toBe(reference);
  await page.goBack();
  await page.waitForURL('**/sent');
  expect((await readReceipt(page)).reference).toBe(reference);
  await visit(page, '/check');
  expect((await readReceipt(page)).reference).toBe(reference);
});

test('asking for less than is suggested needs a reason, and the reason is kept', async ({ page }) => {
  await journeyToSuggestion(page, teacher);
  await page.getByRole('radio', { name: 'Do not send anything' }).check();
  await press(page);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('radio', { name: 'Do not send anything' })).toBeChecked();
});
