import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { at, emptyOutbox, queue, reference, stored, to, work } from '../../tests/support/mail-work.ts';
import { closeDb } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { isMailboxOpen, listMailbox, mailboxFolder, readMailbox } from './mailbox.server.ts';
import { createMailer, type Mailer } from './mailer.server.ts';
import { loader } from './routes/mailbox.tsx';

let dataDir: string;
let mailer: Mailer;

beforeEach(async () => {
  await emptyOutbox();
  dataDir = await mkdtemp(join(tmpdir(), 'front-door-mail-'));
  mailer = createMailer({ from: 'Front Door <front-door@example.org>', dataDir, live: false });
  Object.assign(env, { DATA_DIR: dataDir, DEMONSTRATION: true, SMTP_URL: undefined });
});

afterEach(() => rm(dataDir, { recursive: true }));
afterAll(closeDb);

const open = async (search = '') =>
  loader({
    request: new Request(`http://localhost:3000/mailbox${search}`),
    params: {},
    context: {} as never,
  });

test('without a mail server, mail stays on this machine, whole and for nobody else to read', async () => {
  const { id } = await queue();
  await work(mailer);
  expect((await stored(id)).state).toBe('sent');

  const folder = mailboxFolder(dataDir);
  expect((await readdir(folder)).sort()).toEqual([`${id}.eml`, `${id}.json`]);
  for (const file of [`${id}.eml`, `${id}.json`])
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  const mail = await PostalMime.parse(await readFile(join(folder, `${id}.eml`)));
  expect(mail).toMatchObject({ to: [{ address: to }], messageId: `<${id}@localhost>` });
});

test('the mailbox lists what was sent and shows one mail', async () => {
  const { id } = await queue();
  await work(mailer);
  expect(await open()).toMatchObject({
    kind: 'list',
    mails: [{ id, to, subject: `We have what you sent: ${reference}`, when: '10am on Tuesday 9 June' }],
  });
  const page = await open(`?message=${id}`);
  expect(page).toMatchObject({ kind: 'one', mail: { text: expect.stringContaining(reference) } });
});

test('the newest comes first, and an empty mailbox is no fault', async () => {
  expect(await listMailbox()).toEqual([]);
  for (const mail of ['2026-06-09T09:00:00Z', '2026-06-10T09:00:00Z']) {
    await mailer.send({
      id: crypto.randomUUID(),
      messageId: '<a@b>',
      to,
      at: new Date(mail),
      subject: '',
      text: '',
      html: '',
    });
  }
  expect((await listMailbox()).map((mail) => mail.at)).toEqual([
    '2026-06-10T09:00:00.000Z',
    at.toISOString(),
  ]);
});

test('no id leads out of the mailbox', async () => {
  const { id } = await queue();
  await work(mailer);
  await copyFile(join(mailboxFolder(dataDir), `${id}.json`), join(dataDir, 'outside.json'));
  expect(await readMailbox(id)).not.toBeNull();
  expect(await readMailbox('../outside')).toBeNull();
});

test.each(['../../etc/passwd', '..%2f..%2fkeys', '', 'x'])('"%s" names no file', async (id) => {
  expect(await readMailbox(id)).toBeNull();
  await expect(open(`?message=${id}`)).rejects.toMatchObject({ status: 404 });
});

test.each([
  ['a service that is no demonstration', { DEMONSTRATION: false, SMTP_URL: undefined }],
  ['a demonstration that sends real mail', { DEMONSTRATION: true, SMTP_URL: 'smtp://127.0.0.1' }],
])('%s has no mailbox', async (_what, settings) => {
  Object.assign(env, settings);
  expect(isMailboxOpen(env)).toBe(false);
  await expect(open()).rejects.toMatchObject({ status: 404 });
});
