/** What holds for every page a person comes to. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

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

/** Looks at the page the person has just come to. Call it after every step; the helpers do. */
export async function inspect(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const { title, headings, sideways, state } = await look(page);
  expect(headings, `one h1 on ${pathname}`).toBe(1);
  expect(sideways, `no sideways scroll on ${pathname}`).toBeLessThanOrEqual(0);
  expect(title, pathname).toMatch(/^(Error: )?(.+ – )?Ask for help$/);
  if (!pathname.startsWith('/staff')) expect(title).not.toMatch(givesAway);
  // axe is a script, and needs a page that runs them.
  if (test.info().project.name !== 'js' || judged.has(state)) return;
  judged.add(state);
  await expectAccessible(page);
}
