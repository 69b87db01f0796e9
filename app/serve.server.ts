import * as build from 'virtual:remix/server-build';
import { composeApp } from './compose.server.ts';
import { env } from './platform/env.server.ts';
import { listen } from './platform/listen.server.ts';

/** Serves the built pages until the process is asked to end. */
export async function serve(): Promise<void> {
  await listen(composeApp({ build, mode: env.NODE_ENV, routes: build.routes, files: 'build/client' }));
}
