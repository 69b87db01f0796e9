// `npm test`: everything that must hold, one step after the other. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const reports = mkdtempSync(join(tmpdir(), 'front-door-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** Each by its command and what it adds to the environment; the packages' own programs, so nothing is downloaded. */
const steps = [
  ['Database client', ['npm', 'run', '-s', 'generate']],
  ['Format, lint, types, arrows, unused', ['npm', 'run', '-s', 'check']],
  [
    'Unit and database tests',
    ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  ],
  ['Promises of the guidance', ['npm', 'run', '-s', 'guidance:verify']],
  ['Published examples', ['npm', 'run', '-s', 'evaluate']],
  ['Build', ['npm', 'run', '-s', 'build']],
  ['Kill drill', ['node', '--import', 'tsx', 'tests/drills/kill.ts', '--kills=5']],
  ['A browser', ['node', 'tests/support/ensure-browser.mjs']],
  [
    'Browser tests',
    ['npx', 'playwright', 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  ],
];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Passed and failed over both runners. A test that did not come to run is neither. */
function counts() {
  const [vitest, playwright] = [read(vitestReport), read(playwrightReport)];
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0),
    failed:
      (vitest?.numFailedTests ?? 0) + (playwright ? playwright.stats.unexpected + playwright.stats.flaky : 0),
  };
}

let status = 0;
for (const [index, [name, [command, ...args], env]] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const ran = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  status = ran.status ?? 1;
  if (status === 0) continue;
  console.error(`\nStopped: “${name}” failed.`);
  break;
}
const { passed, failed } = counts();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(status);
