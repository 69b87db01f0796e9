// `npm run dev`: the server with Vite inside it, so that a change shows without a build. Everything of ours is loaded
// through Vite, in the same order as `app/server.ts` does, so that there is one copy of each module here too.
import process from 'node:process';
import { createServer } from 'vite';

process.env.NODE_ENV ??= 'development';

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
// The Remix plugin's own Vite would exit at once, and leave the database running: ending is for `start.server.ts`.
process.removeAllListeners('SIGTERM');
const load = <T>(path: string) => vite.ssrLoadModule(path) as Promise<T>;
const pages = () => load<import('@remix-run/node').ServerBuild>('virtual:remix/server-build');

const start = await load<typeof import('./start.server.ts')>('/app/platform/start.server.ts');
start.onStop(() => vite.close());
await start.orExplain(async () => {
  await start.bootstrap();
  const { composeApp } = await load<typeof import('../compose.server.ts')>('/app/compose.server.ts');
  const { listen } = await load<typeof import('./listen.server.ts')>('/app/platform/listen.server.ts');
  const { env } = await load<typeof import('./env.server.ts')>('/app/platform/env.server.ts');
  const { routes } = await pages();
  await listen(composeApp({ build: pages, mode: 'development', routes, development: vite.middlewares }));
  console.log(`\n  ${env.ORIGIN}\n`);
});
