import { PassThrough } from 'node:stream';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { log } from './platform/log.server.ts';
import { NonceContext } from './root.tsx';

/** How long a page may take to send the rest of its data. */
export const streamTimeout = 2_000;
const ABORT_AFTER = streamTimeout + 1_000;

/** Most pages have no script, so they go out whole; those with `handle.hydrate` are streamed to a browser. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
) {
  const { nonce, requestId } = loadContext;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const page = (
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER} />
    </NonceContext.Provider>
  );
  if (!hydrates(context)) return whole(page, status, headers, loadContext);
  const wait = isbot(request.headers.get('user-agent'));
  return streamed(page, { status, headers, nonce, requestId, wait });
}

function hydrates({ staticHandlerContext, routeModules }: EntryContext): boolean {
  return staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = routeModules[route.id]?.handle;
    return typeof handle === 'object' && handle !== null && 'hydrate' in handle && handle.hydrate === true;
  });
}

/** The body goes to the server beside the response: to make it a stream and read that back is work on every page. */
function whole(page: ReactElement, status: number, headers: Headers, loadContext: AppLoadContext): Response {
  const html = Buffer.from(`<!doctype html>${renderToStaticMarkup(page)}`);
  headers.set('Content-Length', String(html.length));
  loadContext.page = html;
  return new Response(null, { status, headers });
}

interface Streaming {
  status: number;
  headers: Headers;
  nonce: string;
  requestId: string;
  /** Wait for the last of the data: whoever reads it runs no scripts. */
  wait: boolean;
}

function streamed(
  page: ReactElement,
  { status, headers, nonce, requestId, wait }: Streaming,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const answer = () => {
      const body = new PassThrough();
      // A timer left running would keep the whole request in memory until it fires.
      body.once('close', () => clearTimeout(timer));
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [wait ? 'onAllReady' : 'onShellReady']: answer,
      onShellError: (error) => {
        clearTimeout(timer);
        reject(error);
      },
      onError: (error) => log.error({ event: 'render-failed', requestId, error }),
    });
    const timer = setTimeout(abort, ABORT_AFTER);
  });
}

/** Writes down where a page failed, never its address or the message, and lets the server know. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.failed(error);
  log.error({ event: 'page-failed', requestId: context.requestId, method: request.method, error });
}
