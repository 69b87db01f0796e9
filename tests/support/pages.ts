/** Every page of the service behind the real request handler, without a build: what a browser would be answered. */
import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { RouteConfigEntry } from '@remix-run/route-config';
import * as entry from '../../app/entry.server.tsx';
import * as root from '../../app/root.tsx';
import routeConfig from '../../app/routes.ts';
import remixConfig from '../../remix.config.js';

const modules = import.meta.glob<ServerBuild['routes'][string]['module']>('../../app/**/routes/*.tsx');

/** The addresses of `app/routes.ts`, as they stand there. */
export const addresses: string[] = (routeConfig as RouteConfigEntry[]).map(({ path = '' }) => path);

async function routesOf(): Promise<ServerBuild['routes']> {
  const made: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root as never } };
  for (const { file, path, index } of routeConfig as RouteConfigEntry[]) {
    const load = modules[`../../app/${file}`];
    if (!load) throw new Error(`There is no ${file}`);
    made[file] = { id: file, parentId: 'root', path, index, module: await load() };
  }
  return made;
}

async function build(): Promise<ServerBuild> {
  const routes = await routesOf();
  const inBrowser = Object.values(routes).map((route) => ({
    ...{ id: route?.id ?? '', parentId: route?.parentId, path: route?.path, index: route?.index },
    ...{ module: '/none.js', hasAction: false, hasLoader: false, hasErrorBoundary: false },
    ...{ hasClientAction: false, hasClientLoader: false },
  }));
  return {
    routes,
    entry: { module: entry },
    assets: {
      entry: { module: '/none.js', imports: [] },
      routes: Object.fromEntries(inBrowser.map((route) => [route.id, route])) as never,
      ...{ url: '/none.js', version: 'test' },
    },
    ...{ publicPath: '/', assetsBuildDirectory: 'none', basename: '/', isSpaMode: false, mode: 'test' },
    future: remixConfig.future as never,
  };
}

export interface Asked {
  cookie?: string;
  /** Sent as a form. */
  form?: Record<string, string> | URLSearchParams;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** What a page failed with; answered with a page of its own, so a status alone would not tell. */
  failed: unknown;
}

/** A function that asks for a page as a browser would. */
export async function aBrowser(): Promise<(path: string, asked?: Asked) => Promise<Answered>> {
  const handle = createRequestHandler(await build(), 'test');
  return async (path, { cookie = '', form } = {}) => {
    const leaving = new AbortController();
    const request = new Request(`http://localhost:3000${path}`, {
      headers: { Cookie: cookie, 'x-forwarded-for': '192.0.2.7' },
      signal: leaving.signal,
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    let failed: unknown = null;
    const context: AppLoadContext = {
      ...{ nonce: 'n', requestId: 'r', network: '192.0.2' },
      failed: (error) => {
        failed = error;
      },
    };
    const response = await handle(request, context);
    const { status, headers } = response;
    const isStream = headers.get('Content-Type')?.startsWith('text/event-stream');
    const text = isStream ? '' : context.page ? Buffer.from(context.page).toString() : await response.text();
    if (isStream) leaving.abort();
    return { status, headers, text, failed };
  };
}
