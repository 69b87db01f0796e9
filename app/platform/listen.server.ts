import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { onStop, runStarts } from './start.server.ts';

/** Takes requests until the process is asked to end; then finishes those under way. */
export async function listen(app: Express): Promise<Server> {
  await runStarts();
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    app,
  );
  server.listen(env.PORT, env.HOST);
  await once(server, 'listening');
  log.info({ event: 'listening', port: env.PORT });
  onStop(() => finish(server));
  if (env.NODE_ENV === 'production') muteLibraries();
  // A surprise nobody caught: say where, and go on serving the others.
  process.on('unhandledRejection', (error) => log.error({ event: 'unhandled-rejection', error }));
  return server;
}

/** Libraries print addresses and values they were given (React Router: the path nobody matched). Only that they did is kept. */
function muteLibraries(): void {
  const muted = (code: string) => () => log.warn({ event: 'library-printed', code });
  const { console: printed } = globalThis;
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    printed[method] = muted(method);
}

/** Takes no more requests, and waits for the answers under way. */
async function finish(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy stays open for the next request: close each as it falls idle.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearInterval(idle);
}
