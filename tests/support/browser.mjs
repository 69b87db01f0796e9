// Which browser the browser tests run in, for Playwright's settings and for `ensure-browser.mjs` alike.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** Containers have no user namespaces of their own; and nothing in the background may talk to the outside. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Every browser that may be here, the most wanted first: the one that was named, the system's, Playwright's own.
 * @returns {string[]}
 */
export function browsersHere() {
  const named = process.env.CHROMIUM_PATH;
  const places = [named, '/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()];
  return places.filter((place) => place !== undefined && place !== '' && existsSync(place));
}
