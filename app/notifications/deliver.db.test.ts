import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import {
  emptyOutbox,
  jobs,
  mailerTo,
  makeDue,
  queue,
  reference,
  stored,
  to,
  work,
} from '../../tests/support/mail-work.ts';
import { PostOffice } from '../../tests/support/post-office.ts';
import { closeDb, db } from '../platform/db.server.ts';
import type { Mailer } from './mailer.server.ts';
import { deliveryTask } from './outbox.server.ts';

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

const messageIds = () => office.received.map(({ raw }) => /^Message-ID: (.*)\r$/im.exec(raw)?.[1]);

test('a delivery brings one mail to one person, once', async () => {
  const { id } = await queue();
  await work(mailer);
  await work(mailer);

  expect(office.received.map((mail) => mail.to)).toEqual([[to]]);
  expect(await stored(id)).toMatchObject({ state: 'sent', attempts: 1, lastProblem: null });
  expect(await jobs()).toEqual([]);
  const mail = await PostalMime.parse(office.received[0]?.raw ?? '');
  expect(mail.subject).toBe(`We have what you sent: ${reference}`);
  expect(mail.from).toEqual({ name: 'Front Door', address: 'front-door@example.org' });
  expect(mail.messageId).toBe(`<${id}@localhost>`);
  expect(mail.text).toContain('http://localhost:3000/status');
  expect(mail.html).toContain('<h1>We have what you sent</h1>');
});

test('a second job for a message that was sent sends nothing', async () => {
  const { id } = await queue();
  await work(mailer);
  await db.$executeRaw`
    SELECT graphile_worker.add_job(${deliveryTask}, payload => ${JSON.stringify({ id })}::json)`;
  await work(mailer);
  expect(office.received).toHaveLength(1);
});

test('a mail server that says "later" is asked again, after growing waits', async () => {
  office.refusal = { at: 'recipient', code: 451 };
  const { id } = await queue();
  const waits: number[] = [];
  for (let turn = 1; turn <= 3; turn += 1) {
    await makeDue();
    await work(mailer);
    waits.push((await jobs())[0]?.secondsAway ?? 0);
    expect(await stored(id)).toMatchObject({ state: 'waiting', attempts: turn, lastProblem: 'smtp-451' });
  }
  expect(waits.map(Math.round)).toEqual([3, 7, 20]);

  office.refusal = undefined;
  await makeDue();
  await work(mailer);
  expect(await stored(id)).toMatchObject({ state: 'sent', attempts: 4, lastProblem: null });
});

test.each(['recipient', 'data'] as const)('a %s refused for good goes to staff at once', async (step) => {
  office.refusal = { at: step, code: 550 };
  const { id } = await queue();
  await work(mailer);
  expect(await stored(id)).toMatchObject({ state: 'dead', attempts: 1, lastProblem: 'smtp-550' });
  expect(await jobs()).toEqual([]);
});

test('what a mail server says is kept nowhere: it repeats addresses', async () => {
  office.refusal = { at: 'recipient', code: 450 };
  const { id } = await queue();
  await work(mailer);
  expect(JSON.stringify([await stored(id), await jobs()])).not.toMatch(/priya|wanted/);
  expect((await jobs())[0]?.last_error).toBe('smtp-450');
});

test('the last attempt that fails goes to staff', async () => {
  office.refusal = { at: 'data', code: 452 };
  const { id } = await queue();
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1`;
  await work(mailer);
  expect(await stored(id)).toMatchObject({ state: 'dead', lastProblem: 'smtp-452' });
  expect(await jobs()).toEqual([]);
});

test('a mail server that was away gets the message when it is back', async () => {
  await office.close();
  const { id } = await queue();
  await work(mailer);
  expect(await stored(id)).toMatchObject({ state: 'waiting', attempts: 1, lastProblem: 'ESOCKET' });

  await office.open(port);
  await makeDue();
  await work(mailer);
  expect(messageIds()).toEqual([`<${id}@localhost>`]);
});

test('a line cut after the message was taken sends it again under the same Message-ID', async () => {
  office.hangsUpAfterData = true;
  const { id } = await queue();
  await work(mailer);
  expect((await stored(id)).state).toBe('waiting');

  office.hangsUpAfterData = false;
  await makeDue();
  await work(mailer);
  expect(messageIds()).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  expect((await stored(id)).state).toBe('sent');
});

test('a message that cannot be opened harms no other', async () => {
  const { id: broken } = await queue();
  await db.message.update({ where: { id: broken }, data: { sealedMail: new Uint8Array(40) } });
  const { id: whole } = await queue();
  await work(mailer);
  expect(await stored(broken)).toMatchObject({ state: 'waiting', lastProblem: 'not_an_envelope' });
  expect((await stored(whole)).state).toBe('sent');
});
