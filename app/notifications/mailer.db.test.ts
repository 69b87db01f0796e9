import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, emptyOutbox, mailerTo, queue, stored, to, work } from '../../tests/support/mail-work.ts';
import { PostOffice } from '../../tests/support/post-office.ts';
import { closeDb } from '../platform/db.server.ts';
import { type Mailer, smtpOptions } from './mailer.server.ts';

let office: PostOffice;
let port: number;
let mailer: Mailer;

beforeEach(async () => {
  await emptyOutbox();
  office = new PostOffice();
  port = await office.open();
  mailer = mailerTo(port);
});

afterEach(async () => {
  mailer.close();
  await office.close();
});

afterAll(closeDb);

describe('text that tries to be more than text', () => {
  const breaks = ['\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\u2029', '\v', '\f', '%0d%0a', '\r\n\r\n'];
  const added = 'Bcc: someone-else@example.net';

  test.each(breaks.map((cut) => [JSON.stringify(cut), cut]))('adds no header after %s', async (_, cut) => {
    await queue({ props: { reference: `K7QM${cut}${added}` } });
    await work(mailer);
    const [{ to: recipients, raw } = { to: [], raw: '' }] = office.received;
    expect(recipients).toEqual([to]);
    const { headers } = await PostalMime.parse(raw);
    expect(headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
  });

  test.each([
    ...breaks.slice(0, -2).map((cut) => `priya@example.org${cut}${added}`),
    'priya@example.org,someone-else@example.net',
    'priya@example.org; someone-else@example.net',
    'Priya <priya@example.org>',
    'group:a@example.org;',
    '"a b"@example.org',
    'nobody',
    '',
    `${'a'.repeat(250)}@example.org`,
  ])('an address like %j goes to staff, not to a mail server', async (address) => {
    const { id } = await queue({ to: address });
    await work(mailer);
    expect(office.received).toEqual([]);
    expect(await stored(id)).toMatchObject({ state: 'dead', lastProblem: 'bad-address' });
  });
});

test('a live service sends nothing to a server without encryption', async () => {
  const live = mailerTo(port, { live: true, query: '?requireTLS=false' });
  const { id } = await queue();
  await work(live);
  live.close();
  expect(office.received).toEqual([]);
  expect(await stored(id)).toMatchObject({ state: 'waiting', lastProblem: 'ETLS' });
});

test('smtps is encrypted from the first byte', () => {
  expect(smtpOptions('smtps://u%40x:p%2F@mail.example.org', true)).toMatchObject({
    host: 'mail.example.org',
    port: 465,
    secure: true,
    auth: { user: 'u@x', pass: 'p/' },
  });
});

test('a server that answers slowly for ever is given up on', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const slow = mailerTo((silent.address() as AddressInfo).port);
  const giveUp = new AbortController();
  const sending = slow.send(
    { id: randomUUID(), messageId: '<a@b>', to, at, subject: '', text: '', html: '' },
    giveUp.signal,
  );
  giveUp.abort();
  await expect(sending).rejects.toMatchObject({ code: 'EABORT' });
  slow.close();
  silent.close();
});
