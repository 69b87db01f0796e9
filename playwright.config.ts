import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { browsersHere, launchArgs } from './tests/support/browser.mjs';

const port = process.env.E2E_PORT ?? '3917';
const baseURL = `http://127.0.0.1:${port}`;

// The built server as the demonstration, on an empty database of its own. Every promise holds with and without scripts.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // A whole journey is thirty pages, and machines are shared.
  timeout: 240_000,
  reporter: [['list']],
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // No pictures: they cost more than all the rest.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: browsersHere()[0], args: launchArgs },
  },
  projects: [{ name: 'js' }, { name: 'no-js', use: { javaScriptEnabled: false } }],
  webServer: {
    command: 'node --import tsx tests/e2e/support/serve.ts',
    url: `${baseURL}/health/ready`,
    env: { PORT: port },
    timeout: 120_000,
    // Ends its database too: a plain kill would leave that running.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
