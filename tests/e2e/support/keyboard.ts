/** Using a page with the keyboard alone, and seeing at every stop where one is. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Details, type Receipt, readReceipt, unanswered, usual } from './details.ts';
import { inspect } from './inspect.ts';
import { type Replies, type Reply, type Shown, shown, shrug, visit } from './questions.ts';

const MOST_STOPS = 150;

interface Stop {
  /** Null where nothing has the focus, as between the end of a page and its beginning. */
  what: string | null;
  isMarked: boolean;
  isUncovered: boolean;
  isTarget: boolean;
}

/** Where the focus is, and whether anybody could tell by looking. Runs in the page. */
function lookAtFocus(target: Element): Stop {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body)
    return { what: null, isMarked: true, isUncovered: true, isTarget: false };
  // A radio or checkbox is drawn by its label.
  const isChoice = at instanceof HTMLInputElement && /radio|checkbox/.test(at.type);
  const drawn = isChoice ? (at.labels?.[0] ?? at) : at;
  const style = getComputedStyle(drawn, isChoice ? '::before' : null);
  const { left, top, width, height } = at.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + Math.min(width / 2, 100), top + height / 2);
  return {
    what: at.outerHTML.slice(0, 120),
    isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.borderWidth === '4px',
    isUncovered: onTop !== null && (at.contains(onTop) || drawn.contains(onTop) || onTop.contains(at)),
    isTarget: at === target,
  };
}

/** Presses Tab until this has the focus. Every stop on the way must show itself. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  if (!element) throw new Error(`There is no ${target}`);
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const here = await element.evaluate(lookAtFocus);
    expect(here).toEqual({ ...here, isMarked: true, isUncovered: true });
    if (here.isTarget) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes to a box and writes in it. */
export async function typeInto(page: Page, box: Locator, words: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.type(words);
}

/** Goes to a button or link and presses it; the page that follows is waited for. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await pressKey(page, 'Enter');
}

/** Presses the key of the button or link that has the focus, and waits for the page it leads to. */
export async function pressKey(page: Page, key: 'Enter' | 'Space'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  await inspect(page);
}

/** One of several: Tab comes to the first, the arrows go on from there. */
export async function chooseOne(page: Page, group: Locator, label: string | RegExp): Promise<void> {
  const radios = group.getByRole('radio');
  const target = group.getByRole('radio', { name: label, exact: true });
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
}

async function replyByKeyboard(page: Page, { kind, at }: Shown, reply: Reply): Promise<void> {
  if (kind === 'radio') return chooseOne(page, at, [reply].flat().join());
  if (kind === 'text') {
    await tabTo(page, at.getByRole('textbox'));
    return page.keyboard.type([reply].flat().join(' '));
  }
  for (const label of [reply].flat()) {
    const box = at.getByRole('checkbox', { name: label, exact: true });
    if (await box.isChecked()) continue;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
}

/** Answers every question that is left. */
export async function answerRestByKeyboard(page: Page, replies: Replies): Promise<void> {
  for (let here = await shown(page); here.length > 0; here = await shown(page)) {
    for (const each of here) await replyByKeyboard(page, each, replies[each.question] ?? shrug(each));
    await tabTo(page, page.getByRole('button', { name: 'Continue' }));
    await pressKey(page, 'Enter');
  }
}

/** Writes or chooses, by label; with a radio or checkbox the label is that of its question. */
export async function giveByKeyboard(page: Page, label: string, value: string): Promise<void> {
  const group = page.getByRole('group', { name: label, exact: true });
  if ((await group.getByRole('radio').count()) > 0) await chooseOne(page, group, value);
  else if ((await group.count()) > 0) {
    await tabTo(page, group.getByRole('checkbox', { name: value, exact: true }));
    await page.keyboard.press('Space');
  } else {
    await tabTo(page, page.getByLabel(label, { exact: true }).first());
    await page.keyboard.type(value);
  }
}

/** Chooses where it is sent, from the reasons on. */
export async function sendToByKeyboard(page: Page, route: RegExp): Promise<void> {
  const radios = page.getByRole('main').getByRole('radio');
  const target = page.getByRole('radio', { name: route });
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
  await pressByKeyboard(page, page.getByRole('button', { name: 'Continue' }));
}

/** Fills in the pages about people as anybody would, up to the last check. Nobody else is named. */
export async function fillInRestByKeyboard(page: Page, details: Details = {}): Promise<void> {
  for (let at = new URL(page.url()).pathname; at !== '/check'; at = new URL(page.url()).pathname) {
    expect(at).toMatch(/^\/details\//);
    if (at !== '/details/people') {
      for (const [label, value] of Object.entries({ ...usual, ...details })) {
        const box = page.getByRole('textbox', { name: label, exact: true });
        if ((await box.count()) > 0 && (await box.first().inputValue()) === '')
          await giveByKeyboard(page, label, value);
      }
      for (const { legend, labels } of await unanswered(page)) {
        const reply = labels.find((label) => /^(None of these|I do not know|No\b)/.test(label)) ?? labels[0];
        if (reply) await giveByKeyboard(page, legend, reply);
      }
    }
    await pressByKeyboard(page, page.getByRole('button', { name: 'Continue', exact: true }));
  }
}

/** From the front page to what is to be kept, with the keyboard alone. */
export async function sendByKeyboard(page: Page, replies: Replies, route: RegExp): Promise<Receipt> {
  await visit(page, '/');
  await pressByKeyboard(page, page.getByRole('link', { name: 'Start now' }));
  await answerRestByKeyboard(page, replies);
  await sendToByKeyboard(page, route);
  await fillInRestByKeyboard(page);
  await pressByKeyboard(page, page.getByRole('button', { name: 'Send it now' }));
  return readReceipt(page);
}

/** Opens the status page with the reference number and the code. */
export async function openStatusByKeyboard(page: Page, { reference, code }: Receipt): Promise<void> {
  await visit(page, '/status');
  await giveByKeyboard(page, 'Reference number', reference);
  await giveByKeyboard(page, 'Your code', code);
  await pressByKeyboard(page, page.getByRole('button', { name: 'Continue' }));
  await expect(page.getByText(`Reference number ${reference}`)).toBeVisible();
}
