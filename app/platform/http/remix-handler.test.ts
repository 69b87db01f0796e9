// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const seen: { forwarded: string | null; network: string }[] = [];
vi.mock('@remix-run/node', async (original) => ({
  ...(await original<typeof import('@remix-run/node')>()),
  createRequestHandler: () => async (request: Request, context: { network: string }) => {
    seen.push({ forwarded: request.headers.get('x-forwarded-for'), network: context.network });
    return new Response('page', { headers: { 'content-type': 'text/html' } });
  },
}));
const { remixHandler } = await import('./remix-handler.server.ts');

const app = express();
app.use((_, res, next) => {
  Object.assign(res.locals, { nonce: 'n', requestId: 'r', origin: 'http://localhost', databaseLost: false });
  next();
});
const handle = remixHandler({ routes: {}, assets: { routes: {} } } as unknown as ServerBuild, 'test');
app.use((req, res, next) => {
  handle(req, res).catch(next);
});
const server = createServer(app);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

test('pages learn the address the server saw, not the one a stranger claims', async () => {
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
  expect(seen).toEqual([{ forwarded: '127.0.0.1', network: '127.0.0' }]);
});
