/** Listens to a browser all through a test: nothing may go wrong quietly, and nobody else may be talked to. */
import { type BrowserContext, expect, type Request } from '@playwright/test';

export interface Watch {
  problems: string[];
  /** Hosts outside the service that this test leaves for on purpose. */
  mayVisit: Set<string>;
}

// A page that says what to put right comes with a 4xx status, which Chromium also reports as an error of its own.
const refusedPage = /^Failed to load resource: the server responded with a status of 4\d\d/;

const isPage = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

/** Begins to listen. What it hears is judged by `expectNothingWrong`. */
export function watch(context: BrowserContext, origin: string): Watch {
  const heard: Watch = { problems: [], mayVisit: new Set() };
  const pages = new Set<string>();
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (isPage(request)) pages.add(request.url());
    const isOurs = url.origin === origin || url.protocol === 'data:' || heard.mayVisit.has(url.host);
    if (!isOurs) heard.problems.push(`asked another server: ${url.href}`);
  });
  context.on('response', (response) => {
    const status = response.status();
    const isFault = status >= 500 || (status >= 400 && !isPage(response.request()));
    if (isFault) heard.problems.push(`${status} from ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A violation of the content security policy arrives here too.
    const isRefusedPage =
      refusedPage.test(message.text()) && pages.has(message.location().url.replace(/#.*/, ''));
    if (!isRefusedPage) heard.problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => heard.problems.push(`script error: ${error.error().message}`));
  return heard;
}

export function expectNothingWrong({ problems }: Watch): void {
  expect(problems, 'nothing went wrong quietly').toEqual([]);
}
