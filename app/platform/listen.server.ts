import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { runStarts, runStops } from './start.server.ts';

/** How long the last answers may take once the process is asked to end. */
const PATIENCE = 10_000;

/** Takes requests until SIGTERM or SIGINT; then finishes those under way and exits, within ten seconds. */
export async function listen(app: Express): Promise<Server> {
  await runStarts();
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    app,
  );
  server.listen(env.PORT, env.HOST);
  await once(server, 'listening');
  log.info({ event: 'listening', port: env.PORT });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(server));
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

async function end(server: Server): Promise<void> {
  log.info({ event: 'ending' });
  const force = setTimeout(() => process.exit(1), PATIENCE);
  force.unref();
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
  await runStops();
  process.exit(0);
}
