// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readAuthority } from '../authority.server.ts';
import { registerCheck } from '../health.server.ts';
import type { LogLine } from '../log.server.ts';
import { createApp } from './create-app.server.ts';
import { localsOf } from './locals.ts';
import { BODY_LIMIT } from './read-body.server.ts';

interface Ask {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string;
  at?: string;
}
interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

const origin = 'https://help.example.org';
const files = mkdtempSync(join(tmpdir(), 'front-door-files-'));
const lines: LogLine[] = [];
const note = (line: LogLine) => lines.push(line);
/** Stands in for the pages: says what reached it, fails, or has lost its database. */
const app = (live: boolean) =>
  createApp({
    authority: readAuthority('seeds/authority/marlshire.json'),
    origin,
    live,
    trustProxy: false,
    files,
    log: { debug: note, info: note, warn: note, error: note },
    patternOf: () => '/a-page',
    async pages(req, res) {
      if (req.path === '/breaks') throw new Error('Jade Smith');
      if (req.path === '/lost') throw Object.assign(new Error('x'), { code: 'P1001' });
      if (req.path === '/lost-inside') return 'away';
      res.type('html').send(`page ${localsOf(res).origin} ${localsOf(res).body?.length ?? 0}`);
      return 'answered';
    },
  });
const plain = http.createServer(app(false));
const secure = http.createServer(app(true));
const servers = [plain, secure];

function ask(
  path: string,
  { method = 'GET', headers = {}, body, at }: Ask = {},
  live = false,
): Promise<Answer> {
  const { port } = (live ? secure : plain).address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, method, headers: { host: at ?? 'localhost', ...headers } });
    request.on('error', reject).on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.end(body);
  });
}

beforeAll(async () => {
  mkdirSync(join(files, 'assets'));
  mkdirSync(join(files, '.vite'));
  writeFileSync(join(files, 'assets/page-a1.css'), 'body{}');
  writeFileSync(join(files, 'problem.css'), 'body{}');
  writeFileSync(join(files, '.vite/manifest.json'), '{}');
  for (const server of servers) await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(files, { recursive: true });
});
beforeEach(() => {
  lines.length = 0;
});

test.each<[number, string, Ask]>([
  [200, '/', {}],
  [200, '/', { method: 'HEAD' }],
  [200, '/health/live', {}],
  [200, '/assets/page-a1.css', {}],
  [200, '/problem.css', {}],
  [404, '/assets/none.js', {}],
  [400, '//elsewhere.example.org', {}],
  [403, '/', { method: 'POST', headers: { origin: 'https://elsewhere.example.org' } }],
  [405, '/', { method: 'TRACE' }],
  [413, '/', { method: 'POST', body: 'x'.repeat(BODY_LIMIT + 1) }],
  [500, '/breaks', {}],
  [503, '/lost', {}],
  [503, '/lost-inside', {}],
])('an answer of %i from %s has every header', async (status, path, how) => {
  const answer = await ask(path, how, true);
  expect(answer.status).toBe(status);
  const csp = answer.headers['content-security-policy'] ?? '';
  expect(csp).toMatch(
    /^default-src 'none';script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';style-src 'self';/,
  );
  for (const rule of [
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ]) {
    expect(csp).toContain(rule);
  }
  expect(csp).not.toContain('unsafe');
  expect(answer.headers).toMatchObject({
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
  });
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  if (status >= 400 || path === '/') expect(answer.headers['cache-control']).toBe('no-store');
});

test('a nonce is used once', async () => {
  const [one, other] = await Promise.all([ask('/'), ask('/')]);
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
});

test('HTTPS is insisted on only by a live service', async () => {
  expect((await ask('/')).headers).not.toHaveProperty('strict-transport-security');
});

test('a file under its own hash is kept for ever, another for an hour, a hidden one never given', async () => {
  expect((await ask('/assets/page-a1.css')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await ask('/problem.css')).headers['cache-control']).toBe('public, max-age=3600');
  expect((await ask('/.vite/manifest.json')).body).toMatch(/^page /);
});

const elsewhere = 'https://elsewhere.example.org';
test.each<[number, string, http.OutgoingHttpHeaders]>([
  [200, 'the configured origin', { origin, 'sec-fetch-site': 'same-origin' }],
  [200, 'the host itself', { origin: 'http://localhost' }],
  [200, 'an old browser that names nothing', {}],
  [200, 'no origin, same site', { 'sec-fetch-site': 'same-origin' }],
  [200, 'no origin, typed by the person', { 'sec-fetch-site': 'none' }],
  [403, 'elsewhere', { origin: elsewhere }],
  [403, 'an origin called null', { origin: 'null' }],
  [403, 'the same host unencrypted', { origin: 'http://help.example.org' }],
  [403, 'another port', { origin: 'http://localhost:81' }],
  [403, 'a longer name', { origin: `${origin}.evil.example` }],
  [403, 'no origin, cross site', { 'sec-fetch-site': 'cross-site' }],
  [403, 'no origin, a sister site', { 'sec-fetch-site': 'same-site' }],
  [403, 'our origin said from another site', { origin, 'sec-fetch-site': 'cross-site' }],
  [
    403,
    'a forwarded host nobody configured',
    { origin: elsewhere, 'x-forwarded-host': 'elsewhere.example.org' },
  ],
])('%i for a POST from %s', async (status, _from, headers) => {
  expect((await ask('/', { method: 'POST', headers, body: 'a=1' })).status).toBe(status);
});

test('a live service makes addresses from its own origin, whatever Host says', async () => {
  const spoofed = { at: 'evil.example', headers: { 'x-forwarded-host': 'evil.example' } };
  expect((await ask('/', spoofed, true)).body).toBe(`page ${origin} 0`);
  expect((await ask('/', { at: 'evil.example/?' })).status).toBe(400);
});

test('a body at the limit is taken, one byte more is not, with or without a length', async () => {
  const full = 'x'.repeat(BODY_LIMIT);
  const chunked = { 'transfer-encoding': 'chunked' };
  expect((await ask('/', { method: 'POST', body: full })).body).toMatch(/ 262144$/);
  expect((await ask('/', { method: 'POST', body: full, headers: chunked })).body).toMatch(/ 262144$/);
  for (const headers of [{}, chunked]) {
    const answer = await ask('/', { method: 'POST', body: `${full}x`, headers });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain(
      'Your earlier answers are saved. What you just typed was too long to take.',
    );
  }
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is not answered',
  async (method) => {
    const answer = await ask('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  },
);

test('a problem page says who to call and what became of the answers, and nothing of the error', async () => {
  for (const path of ['/breaks', '/lost']) {
    const { body } = await ask(path);
    for (const words of ['tel:999', '01632 960100', '01632 960199', 'Your earlier answers are saved']) {
      expect(body).toContain(words);
    }
    expect(body).not.toMatch(/Jade|P1001|at .*\.ts|style=|<script/);
  }
});

/** Text of a page as a browser reads it. */
const asRead = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('what somebody had written when the database went is in the page, to be sent again with one press', async () => {
  const written = 'He said “no”\r\n<b>& left</b>';
  const body = new URLSearchParams([
    ['words', written],
    ['safety', 'a'],
    ['safety', 'b'],
    ['groups[0].postcode', 'MX1 2AB'],
    ['do', 'more'],
  ]).toString();
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
  for (const [path, status] of Object.entries({ '/lost?x=1': 503, '/lost-inside': 503, '/breaks': 500 })) {
    const answer = await ask(path, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(`<form method="post" action="${path}"`);
    const hidden = answer.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
    const fields = [...hidden].map(([, name = '', value = '']) => [name, asRead(value)]);
    expect(new URLSearchParams(fields).toString()).toBe(body);
    expect(answer.body).toContain('<button type="submit">Send it again</button>');
    expect(answer.body.replace(/<[^>]+>/g, '')).not.toContain('said');
  }
});

test.each(['password', 'code', 'passcode'])('a %s is typed anew', async (name) => {
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
  const { body } = await ask('/lost', { method: 'POST', headers, body: `reference=K7QM&${name}=Canary` });
  expect(body).not.toMatch(/Canary|<form/);
});

test('a request leaves one line, without its address', async () => {
  await ask('/jade-smith/at-home?name=Jade', { method: 'HEAD' });
  const logged = lines.filter(({ event }) => event === 'request');
  expect(logged).toEqual([expect.objectContaining({ method: 'HEAD', route: '/a-page', status: 200 })]);
  expect(JSON.stringify(lines)).not.toMatch(/jade/i);
});

test('the secret of a single-use link is in no line of the log, however the request goes', async () => {
  const secret = 'kQ7-secret-of-a-link-kQ7';
  for (const path of ['/reply', '/breaks', '/lost', '/assets/none.js']) await ask(`${path}?k=${secret}`);
  await ask('/reply', { method: 'POST', headers: { origin }, body: `k=${secret}&do=open` });
  await ask('/reply', { method: 'POST', headers: { referer: `${origin}/reply?k=${secret}` }, body: 'x' });
  expect(lines.filter(({ event }) => event === 'request')).toHaveLength(6);
  expect(JSON.stringify(lines)).not.toContain(secret);
});

test('health names what is broken, and readiness only minds what is needed to serve', async () => {
  registerCheck('keys', () => ({ ok: true }), { neededToServe: true });
  expect((await ask('/health')).status).toBe(200);

  registerCheck('mail', () => ({ ok: false, note: '40 waiting' }));
  expect(JSON.parse((await ask('/health')).body)).toMatchObject({
    healthy: false,
    ready: true,
    broken: ['mail'],
  });
  expect((await ask('/health/ready')).status).toBe(200);

  registerCheck('database', () => Promise.reject(new Error('secret@db')), { neededToServe: true });
  const ready = await ask('/health/ready');
  expect([ready.status, JSON.parse(ready.body)]).toEqual([
    503,
    { ready: false, broken: ['mail', 'database'] },
  ]);
  const health = await ask('/health');
  expect(health.status).toBe(503);
  expect(health.body).not.toContain('secret');
  expect((await ask('/health/live')).status).toBe(200);
});
