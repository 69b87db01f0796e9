/** Somebody with a browser that keeps cookies and runs no scripts. */
import http from 'node:http';
import { buttonLink, type Chosen, fillIn, referenceOn } from './served-form.ts';

interface Answer {
  status: number;
  location: string | undefined;
  html: string;
}

export interface Page {
  url: URL;
  html: string;
}

const MOST_STEPS = 150;
const MOST_REDIRECTS = 5;

/** Connections are kept, as browsers keep them. One for every visitor of a run. */
export const connections = new http.Agent({ keepAlive: true });

export class Visitor {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();
  /** Every exchange with the server, redirects included. */
  exchanges = 0;

  constructor(base: string, cookie?: string) {
    this.#base = base;
    if (cookie) this.#keep(cookie);
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    if (attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')) {
      this.#cookies.delete(pair.slice(0, at));
    } else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  /** One request and its whole answer. */
  exchange(method: 'GET' | 'POST', url: URL, body?: string): Promise<Answer> {
    this.exchanges += 1;
    const headers: http.OutgoingHttpHeaders = { accept: 'text/html', cookie: this.cookie };
    if (body !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers['content-length'] = Buffer.byteLength(body);
      headers.origin = this.#base;
    }
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers, agent: connections, timeout: 30_000 });
      request.on('timeout', () => request.destroy(new Error(`No answer from ${url.pathname}`)));
      request.on('error', reject).on('response', (response) => {
        for (const line of response.headers['set-cookie'] ?? []) this.#keep(line);
        const { statusCode = 0, headers: answered } = response;
        let html = '';
        response.setEncoding('utf8').on('error', reject);
        response.on('data', (part: string) => {
          html += part;
        });
        response.on('end', () => resolve({ status: statusCode, location: answered.location, html }));
      });
      request.end(body);
    });
  }

  async #arrive(answer: Answer, from: URL): Promise<Page> {
    let [current, url] = [answer, from];
    for (let hop = 0; current.location && hop < MOST_REDIRECTS; hop += 1) {
      url = new URL(current.location, url);
      current = await this.exchange('GET', url);
    }
    if (current.status !== 200) throw new Error(`${current.status} at ${url.pathname}`);
    return { url, html: current.html };
  }

  async open(path: string): Promise<Page> {
    const url = new URL(path, this.#base);
    return this.#arrive(await this.exchange('GET', url), url);
  }

  /** Fills in the form of a page and posts it. */
  async send(page: Page, chosen?: Chosen): Promise<Page> {
    const form = fillIn(page.html, chosen);
    if (!form) throw new Error(`There is no form at ${page.url.pathname}`);
    const url = form.action ? new URL(form.action, page.url) : page.url;
    const next = await this.#arrive(
      await this.exchange('POST', url, new URLSearchParams(form.fields).toString()),
      url,
    );
    if (next.url.pathname === page.url.pathname) throw new Error(`Refused at ${page.url.pathname}`);
    return next;
  }

  /** Goes on from `path`, page by page, to the page `until`, or to the end: the page that shows a reference. */
  async walk(path: string, until?: string): Promise<Page & { reference: string | null }> {
    let page = await this.open(path);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const reference = referenceOn(page.html);
      if (reference || page.url.pathname === until) return { ...page, reference };
      const link = fillIn(page.html) ? null : buttonLink(page.html);
      page = link ? await this.open(link) : await this.send(page);
    }
    throw new Error('The journey does not end');
  }
}
