// Makes sure that there is a browser for the browser tests: one that is here, else one that can be fetched.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { browsersHere, launchArgs } from './browser.mjs';

const run = (command, ...args) => {
  console.log(`  trying ${[command, ...args].join(' ')}`);
  // Only what went wrong is worth reading.
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
};

/** A file that is there may still lack a library: only one that opens counts. */
async function opens(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 60_000 });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`  ${executablePath} does not start: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    return false;
  }
}

async function firstThatOpens() {
  for (const place of browsersHere()) if (await opens(place)) return place;
  return null;
}

/** Each way to get a browser; the next one is only tried when the one before has not given us any. */
const ways = [
  () => true,
  () => run('npx', 'playwright', 'install', 'chromium'),
  () => process.getuid?.() === 0 && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium'),
];

export async function ensureBrowser() {
  for (const way of ways) {
    const found = way() && (await firstThatOpens());
    if (found) return found;
  }
  return null;
}

const found = await ensureBrowser();
if (found) console.log(`  ${found}`);
else {
  console.error(
    'The browser tests need a Chromium and none could be found or fetched. Install one (Debian, Ubuntu: ' +
      '`sudo apt-get install chromium`) or set CHROMIUM_PATH to one that is already here.',
  );
  process.exit(1);
}
