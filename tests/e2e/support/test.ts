/** The `test` of all browser tests: a watched browser, and more of them where a story needs other people. */
import { test as base, type Page } from '@playwright/test';
import { expectNothingWrong, type Watch, watch } from './watch.ts';

export { expect, type Page } from '@playwright/test';

interface Fixtures {
  /** What was heard in the browser of `page`. */
  heard: Watch;
  /** A page in a browser that shares nothing with any other: another device, or another person. */
  anotherBrowser: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  heard: [
    async ({ context, baseURL }, use) => {
      const heard = watch(context, baseURL ?? '');
      await use(heard);
      expectNothingWrong(heard);
    },
    { auto: true },
  ],
  anotherBrowser: async ({ browser, baseURL }, use) => {
    const opened: { close: () => Promise<void>; heard: Watch }[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push({ close: () => context.close(), heard: watch(context, baseURL ?? '') });
      return context.newPage();
    });
    for (const { close, heard } of opened) {
      await close();
      expectNothingWrong(heard);
    }
  },
});

/** Whether this run has scripts switched on. */
export const hasScripts = (): boolean => test.info().project.name === 'js';
