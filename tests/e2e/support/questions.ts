/** Answering questions as a person does. A test names what matters to it; the rest is "None of these". */
import { expect, type Locator, type Page } from '@playwright/test';
import { inspect } from './inspect.ts';

/** Labels to choose, or for a question in a person's own words the text to write. */
export type Reply = string | readonly string[];
/** What to reply, by the question as it stands on the page. */
export type Replies = Readonly<Record<string, Reply>>;

/** Presses Continue, or another button, and looks at the page that follows. */
export async function press(page: Page, name = 'Continue'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()]);
  await inspect(page);
}

export const proceed = (page: Page): Promise<void> => press(page);

/** Follows a link that leads to another page. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name });
  await Promise.all([page.waitForEvent('load'), link.first().click()]);
  await inspect(page);
}

/** Goes to an address of the service, as from a bookmark. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await inspect(page);
}

/** One question as it stands on the page, without the small line above it. */
export interface Shown {
  kind: 'radio' | 'checkbox' | 'text';
  question: string;
  isOptional: boolean;
  labels: string[];
  /** Its part of the page. */
  at: Locator;
}

/** The questions on the page, one or a few; none where it is no question page. */
export async function shown(page: Page): Promise<Shown[]> {
  if (!new URL(page.url()).pathname.startsWith('/ask/')) return [];
  const groups = page.locator('main form .govuk-form-group');
  const read = await groups.evaluateAll((elements) =>
    elements.map((element) => {
      const asked = element.querySelector('legend, label')?.cloneNode(true);
      if (asked instanceof Element)
        for (const small of asked.querySelectorAll('[class*=caption]')) small.remove();
      const text = asked?.textContent?.trim() ?? '';
      const inputs = [...element.querySelectorAll('input')];
      return {
        kind: (inputs[0]?.type ?? 'text') as Shown['kind'],
        question: text.replace(' (optional)', ''),
        isOptional: text.endsWith('(optional)'),
        labels: inputs.map((input) => input.labels?.[0]?.textContent?.trim() ?? ''),
      };
    }),
  );
  return read.map((question, place) => ({ ...question, at: groups.nth(place) }));
}

async function give({ kind, at }: Shown, reply: Reply): Promise<void> {
  if (kind === 'text') return at.getByRole('textbox').fill([reply].flat().join('\n'));
  for (const label of [reply].flat()) await at.getByRole(kind, { name: label, exact: true }).check();
}

/** What somebody answers to whom a question means nothing; such an answer never changes what is suggested. */
export function shrug({ kind, question, isOptional, labels }: Shown): Reply {
  if (kind === 'text') return isOptional ? [] : 'A few words';
  const reply = labels.find((label) => label === 'None of these' || label.startsWith('I do not know'));
  if (!reply) throw new Error(`Everybody knows the answer to “${question}”: a test has to name it`);
  return reply;
}

/** Answers the page that this question is on, shrugging at any other there, and goes on. */
export async function answer(page: Page, question: string, reply: Reply): Promise<void> {
  const here = await shown(page);
  expect(here.map((each) => each.question)).toContain(question);
  for (const each of here) await give(each, each.question === question ? reply : shrug(each));
  await proceed(page);
}

/** Answers every question that is left, those that are named as they are named, and says which were asked. */
export async function answerRest(
  page: Page,
  replies: Replies = {},
  onPage: () => Promise<void> = async () => {},
): Promise<string[]> {
  const asked: string[] = [];
  for (let here = await shown(page); here.length > 0; here = await shown(page)) {
    await onPage();
    for (const each of here) {
      asked.push(each.question);
      await give(each, replies[each.question] ?? shrug(each));
    }
    await proceed(page);
  }
  const never = Object.keys(replies).filter((question) => !asked.includes(question));
  expect(never, 'questions a test replies to are asked').toEqual([]);
  return asked;
}

/** From the front page to the suggestion. Returns the questions that were asked. */
export async function journeyToSuggestion(page: Page, replies: Replies): Promise<string[]> {
  await visit(page, '/');
  await follow(page, 'Start now');
  const asked = await answerRest(page, replies);
  expect(new URL(page.url()).pathname).toBe('/suggestion');
  return asked;
}
