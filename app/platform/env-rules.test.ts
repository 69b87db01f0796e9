// @vitest-environment node
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readEnv } from './env-rules.ts';

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const live = {
  NODE_ENV: 'production',
  ORIGIN: 'https://help.example.gov.uk',
  DATA_KEYS: `a:${key('a')}`,
  SMTP_URL: 'smtps://u:p@mail.example.gov.uk',
};

test.each<[string, string, Record<string, string | undefined>]>([
  ['NODE_ENV', 'an unknown way to run', { NODE_ENV: 'SECRET' }],
  ['PORT', 'a word for a port', { PORT: 'SECRET' }],
  ['PORT', 'a port out of range', { PORT: '70000' }],
  ['PORT', 'port nought', { PORT: '0' }],
  ['HOST', 'a host with a space', { HOST: 'SECRET host' }],
  ['ORIGIN', 'an origin with a path', { ORIGIN: 'https://example.org/SECRET' }],
  ['ORIGIN', 'an origin of another kind', { ORIGIN: 'ftp://SECRET' }],
  ['ORIGIN', 'no encryption when live', { ORIGIN: 'http://secret.example.org' }],
  ['ORIGIN', 'no origin when live', { ORIGIN: undefined }],
  ['TRUST_PROXY', 'yes for true', { TRUST_PROXY: 'yes' }],
  ['DEMONSTRATION', 'one for true', { DEMONSTRATION: '1' }],
  ['DATABASE_URL', 'another database', { DATABASE_URL: 'mysql://SECRET@host/name' }],
  ['DATABASE_URL', 'a far database unchecked', { DATABASE_URL: 'postgres://u:SECRET@db.example.org/x' }],
  ['DATA_KEYS', 'a short key', { DATA_KEYS: 'a:SECRET' }],
  ['DATA_KEYS', 'an id used twice', { DATA_KEYS: `a:${key('a')},a:${key('b')}` }],
  ['DATA_KEYS', 'no keys when live', { DATA_KEYS: undefined }],
  ['SMTP_URL', 'a web address for mail', { SMTP_URL: 'https://SECRET' }],
  ['SMTP_URL', 'no mail when live', { SMTP_URL: '' }],
  ['MAIL_FROM', 'a name without an address', { MAIL_FROM: 'SECRET' }],
  ['MAIL_FROM', 'a second header', { MAIL_FROM: 'SECRET\r\nBcc: a@example.org' }],
  ['AUTHORITY_FILE', 'not JSON', { AUTHORITY_FILE: 'SECRET.yaml' }],
  ['WORKER', 'an unknown place', { WORKER: 'SECRET' }],
  ['LOG_LEVEL', 'an unknown level', { LOG_LEVEL: 'SECRET' }],
])('%s is refused for %s, in one line that does not repeat it', (name, _what, change) => {
  const read = readEnv({ ...live, ...change });
  expect(read.ok).toBe(false);
  const problems = read.ok ? [] : read.problems;
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} .+\\. .+\\.$`));
  expect(problems.join()).not.toMatch(/secret/i);
});

test('every wrong variable is named at once', () => {
  const read = readEnv({ PORT: 'x', WORKER: 'x', LOG_LEVEL: 'x' });
  expect(read.ok ? [] : read.problems.map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'WORKER',
    'LOG_LEVEL',
  ]);
});

test('a live service listens to the network, a demonstration only to this machine', () => {
  expect(readEnv(live)).toMatchObject({ ok: true, env: { HOST: '0.0.0.0' } });
  const demonstration = readEnv({ DEMONSTRATION: 'true', PORT: '4000' });
  expect(demonstration).toMatchObject({
    ok: true,
    env: { HOST: '127.0.0.1', ORIGIN: 'http://localhost:4000' },
  });
});

test('a database across the network is believed when its certificate is checked', () => {
  const far = 'postgres://u:p@db.example.org/x?sslmode=verify-full';
  expect(readEnv({ ...live, DATABASE_URL: far }).ok).toBe(true);
  expect(readEnv({ ...live, DATABASE_URL: 'postgres://u:p@localhost/x' }).ok).toBe(true);
});

test('a forgotten NODE_ENV is not the one that relaxes the rules', () => {
  expect(readEnv({}).ok).toBe(false);
});

test('the example runs as it is', () => {
  expect(readEnv(parseEnv(readFileSync('.env.example', 'utf8')) as Record<string, string>).ok).toBe(true);
});
