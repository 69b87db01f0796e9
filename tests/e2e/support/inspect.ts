/** What holds for every page a person comes to. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { badErrors, cutOffWhenSpaced, hardToHit } from './measure.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The title stands in the tab and in the history of a computer that others may use.
const givesAway =
  /abus|harm|violen|safeguard|mash|threshold|report|referr|danger|neglect|hurt|bruis|smack|sexual|private part|social work/i;

/** What each worker has already put before axe: the same page in the same state need not be judged twice. */
const judged = new Set<string>();

const look = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const fields = document.querySelectorAll('main input, main textarea, main select, main button');
    const words = document.querySelectorAll('main h1, main h2, main h3, .govuk-error-message');
    return {
      title: document.title,
      headings: document.querySelectorAll('h1').length,
      sideways: scrollWidth - clientWidth,
      state: [document.title, fields.length, ...[...words].map((word) => word.textContent)].join('|'),
    };
  });

// Legacy mode judges in the page itself; the other opens a blank page for each, and there are no frames to cross.
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}

/** The narrowest screen there is to be, which is also what 400 % of a usual one leaves. */
const NARROW = 320;

/** What only shows where there is little room. */
async function expectRoomForAll(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  expect(await page.evaluate(cutOffWhenSpaced), `wider spacing of text on ${pathname}`).toEqual([]);
  if (test.info().project.name !== 'js') return;
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withRules(['scrollable-region-focusable'])
    .analyze();
  const stuck = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  expect(stuck, `moved sideways by keyboard on ${pathname}`).toEqual([]);
}

/** Looks at the page the person has just come to. Call it after every step; the helpers do. */
export async function inspect(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const { title, headings, sideways, state } = await look(page);
  expect(headings, `one h1 on ${pathname}`).toBe(1);
  expect(sideways, `no sideways scroll on ${pathname}`).toBeLessThanOrEqual(0);
  expect(await page.evaluate(hardToHit), `easily hit on ${pathname}`).toEqual([]);
  expect(await page.evaluate(badErrors), `what was wrong is said as it should be on ${pathname}`).toEqual([]);
  if (page.viewportSize()?.width === NARROW) await expectRoomForAll(page);
  expect(title, pathname).toMatch(/^(Error: )?(.+ – )?Ask for help$/);
  if (!pathname.startsWith('/staff')) expect(title).not.toMatch(givesAway);
  // axe is a script, and needs a page that runs them.
  if (test.info().project.name !== 'js' || judged.has(state)) return;
  judged.add(state);
  await expectAccessible(page);
}
