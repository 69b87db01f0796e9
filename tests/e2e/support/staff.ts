/** The people at the front door, as the demonstration introduces them on the terminal. */
import { expect, type Page } from '@playwright/test';
import { press, visit } from './questions.ts';

export const amara = {
  name: 'Amara Osei',
  email: 'amara.osei@marlshire.example.org',
  password: 'paper-lantern-river',
};
export const joel = {
  name: 'Joel Whitfield',
  email: 'joel.whitfield@marlshire.example.org',
  password: 'copper-kettle-meadow',
};

/** Signs in on the page that asks for it, wherever it was that one wanted to go. */
export async function signIn(page: Page, { email, password }: typeof amara): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to the front door');
  await page.getByLabel('Work email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

/** Opens a referral from the queue, turning pages until it is there. */
export async function openFromQueue(page: Page, reference: string): Promise<void> {
  const row = page.getByRole('link', { name: reference, exact: true });
  while ((await row.count()) === 0) {
    const next = page.getByRole('link', { name: 'Next referrals' });
    await expect(next, `${reference} is somewhere in the queue`).toBeVisible();
    await visit(page, (await next.getAttribute('href')) ?? '');
  }
  await visit(page, (await row.getAttribute('href')) ?? '');
}

/** The one mail to this address whose subject says this. It is delivered a moment after what it announces. */
export async function openMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject });
  await expect(async () => {
    await page.goto('/mailbox');
    expect(await mail.count()).toBe(1);
  }).toPass({ timeout: 30_000 });
  await visit(page, (await mail.getAttribute('href')) ?? '');
}
