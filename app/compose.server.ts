import './features.server.ts';
import type { ServerBuild } from '@remix-run/node';
import type { Express, RequestHandler } from 'express';
import { authority } from './platform/authority.server.ts';
import { registerPlatformChecks } from './platform/checks.server.ts';
import { closeDb } from './platform/db.server.ts';
import { env, live } from './platform/env.server.ts';
import { createApp } from './platform/http/create-app.server.ts';
import { remixHandler } from './platform/http/remix-handler.server.ts';
import { patternNamer } from './platform/http/route-pattern.ts';
import { log } from './platform/log.server.ts';
import { onStop } from './platform/start.server.ts';

interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  mode: string;
  routes: ServerBuild['routes'];
  /** The folder of the built files for browsers. */
  files?: string;
  /** Vite, while developing. */
  development?: RequestHandler;
}

/** Puts the parts together: settings, authority, features, pages. The database is already known here. */
export function composeApp({ build, mode, routes, files, development }: Pages): Express {
  registerPlatformChecks();
  onStop(closeDb);
  return createApp({
    authority,
    origin: env.ORIGIN,
    live,
    trustProxy: env.TRUST_PROXY,
    log,
    pages: remixHandler(build, mode),
    patternOf: patternNamer(routes),
    files,
    development,
  });
}
