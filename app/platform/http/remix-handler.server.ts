import {
  type AppLoadContext,
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node';
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { isDatabaseLost } from '../database-lost.ts';
import type { Problem } from '../problem-page.ts';
import { localsOf } from './locals.ts';
import { narrowBuild } from './narrow-build.ts';
import { networkOf } from './network.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string;
    requestId: string;
    /** Where the request comes from, as coarsely as slowing down needs. Never logged or stored as it is. */
    network: string;
    /** Tells the server what an error of a page really was. Called by `handleError` in the server entry. */
    failed: (error: unknown) => void;
    /** Set by the server entry where the page is whole: it goes out as it is, not by way of a stream. */
    page?: Uint8Array;
  }
}

type Build = ServerBuild | (() => Promise<ServerBuild>);
export type PageHandler = (req: ExpressRequest, res: ExpressResponse) => Promise<Problem | 'answered'>;

/**
 * Hands requests to Remix. Unlike Remix's own adapter it takes the origin from the server's checks rather than from
 * forwarded headers, and a body that has already been measured. Gives the problem, having written nothing, when the
 * database is away, a form could not be taken or the page could not even show its own error.
 */
export function remixHandler(build: Build, mode: string): PageHandler {
  const pagesAt = handlers(build, mode);
  return async (req, res) => {
    const locals = localsOf(res);
    const context: AppLoadContext = {
      nonce: locals.nonce,
      requestId: locals.requestId,
      network: networkOf(req.ip ?? ''),
      failed: (error) => {
        locals.databaseLost ||= isDatabaseLost(error);
        locals.broke ||= error instanceof Error;
      },
    };
    const response = await pagesAt(req.path)(webRequest(req, res), context);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    // The pages' own page for a fault cannot give a form back to whoever sent it.
    const lostForm = req.method === 'POST' && locals.broke;
    const isOurs = locals.databaseLost || lostForm || !isPage;
    if (response.status >= 500 && !req.path.endsWith('.data') && isOurs) {
      await response.body?.cancel();
      return locals.databaseLost ? 'away' : 'broken';
    }
    await send(res, response, context.page, req.method === 'HEAD');
    return 'answered';
  };
}

/** Remix's handler for a path, one for each narrowed build. While developing the build changes, so there is one. */
function handlers(build: Build, mode: string): (path: string) => RequestHandler {
  if (typeof build === 'function') {
    const pages = createRequestHandler(build, mode);
    return () => pages;
  }
  const narrow = narrowBuild(build);
  const made = new Map<ServerBuild, RequestHandler>();
  return (path) => {
    const narrowed = narrow(path);
    const pages = made.get(narrowed) ?? createRequestHandler(narrowed, mode);
    made.set(narrowed, pages);
    return pages;
  };
}

const FORWARDED = /^(?:x-forwarded-.*|forwarded|host|connection|content-length|transfer-encoding)$/;

function webRequest(req: ExpressRequest, res: ExpressResponse): Request {
  const { body, origin = '' } = localsOf(res);
  const url = new URL(origin + req.originalUrl);
  const headers = new Headers({ host: url.host });
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined && !FORWARDED.test(name)) headers.set(name, [value].flat().join(', '));
  }
  // What the outside says of itself is not believed: this is the address the server saw.
  headers.set('x-forwarded-for', req.ip ?? '');
  const left = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) left.abort();
  });
  return new Request(url, { method: req.method, headers, body, signal: left.signal });
}

async function send(
  res: ExpressResponse,
  response: Response,
  page: Uint8Array | undefined,
  headersOnly: boolean,
): Promise<void> {
  res.status(response.status);
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') res.append(name, value);
    // Pages are about one person: whether they are kept is not for a page to decide.
    else if (name !== 'cache-control') res.setHeader(name, value);
  }
  // A page that is already whole goes out in one piece, which compresses better and costs less.
  if (page && !headersOnly) return void res.end(page);
  if (!response.body || headersOnly) {
    await response.body?.cancel();
    return void res.end();
  }
  return writeReadableStreamToWritable(response.body, res);
}
