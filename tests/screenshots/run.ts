/** `npm run screenshots`: the three pictures of the README, from the seeded scenes of a fresh demonstration. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { demoSignIns } from '../../seeds/seed.ts';
import { answerRest } from '../e2e/support/questions.ts';
import { browsersHere, launchArgs } from '../support/browser.mjs';

const port = '3937';
const address = `http://127.0.0.1:${port}`;
const folder = 'docs/images';

const server = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/support/serve.ts'], {
  env: { ...process.env, PORT: port },
  stdio: 'inherit',
});

/** Resolves when the demonstration takes requests. */
async function ready(): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) throw new Error('The demonstration did not start');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function suggestionPage(page: Page): Promise<void> {
  await page.goto(`${address}/ask/who`);
  await answerRest(page, {
    'Who are you?': 'I work with children or families',
    'What is your job?': 'School or college',
    'How old is the child?': '5 to 9 years',
    'Which parts of life is this about?': ['School, nursery and learning', 'Everyday care'],
    'What is happening at school or nursery?': 'Misses more than the odd day, or has stopped going',
    'How much school is being missed?': 'About one day in every two weeks',
    'How is everyday care at home?': 'Often has no breakfast, or does not eat well',
  });
  await picture(page, 'suggestion');
}

async function staffPages(page: Page): Promise<void> {
  const [practitioner] = demoSignIns;
  if (!practitioner) throw new Error('The demonstration has nobody to sign in as');
  await page.goto(`${address}/staff`);
  await page.getByLabel('Work email address').fill(practitioner.email);
  await page.getByLabel('Password').fill(practitioner.password);
  await Promise.all([
    page.waitForURL(`${address}/staff`),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await picture(page, 'queue');
  await page.locator('main tbody a').first().click();
  await page.waitForLoadState();
  await picture(page, 'referral');
}

const [executablePath] = browsersHere();
const browser = await chromium.launch({ executablePath, args: launchArgs });
try {
  await ready();
  const size = { width: 1200, height: 900 };
  await suggestionPage(await browser.newPage({ viewport: { width: 900, height: 1100 } }));
  await staffPages(await browser.newPage({ viewport: size }));
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
}
