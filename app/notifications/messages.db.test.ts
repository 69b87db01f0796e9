import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, emptyOutbox, hold, mailerTo, queue, stored, work } from '../../tests/support/mail-work.ts';
import { PostOffice } from '../../tests/support/post-office.ts';
import { closeDb, db } from '../platform/db.server.ts';
import { mailHealth } from './mail-health.server.ts';
import type { Mailer } from './mailer.server.ts';
import { deadMessages, messageCounts, tryAgain } from './messages.server.ts';
import { maxAttempts } from './outbox.server.ts';
import { sweep } from './sweep.server.ts';

let office: PostOffice;
let mailer: Mailer;

beforeEach(async () => {
  await emptyOutbox();
  office = new PostOffice();
  mailer = mailerTo(await office.open());
});

afterEach(async () => {
  mailer.close();
  await office.close();
});

afterAll(closeDb);

describe('what a killed process leaves behind', () => {
  test('is delivered by somebody else once nobody can be holding it', async () => {
    const { id } = await queue();
    await hold(9);
    await sweep(at);
    await work(mailer);
    expect((await stored(id)).state).toBe('waiting');

    await hold(11);
    await sweep(at);
    await work(mailer);
    expect((await stored(id)).state).toBe('sent');
  });

  test('goes to staff when that was the last attempt', async () => {
    const { id } = await queue();
    await hold(11, maxAttempts);
    await sweep(at);
    expect(await stored(id)).toMatchObject({ state: 'dead', lastProblem: 'interrupted', deadAt: at });
  });

  test('nothing that is waiting its turn is touched', async () => {
    const { id } = await queue();
    await sweep(at);
    expect((await stored(id)).state).toBe('waiting');
  });
});

describe('what staff see', () => {
  async function aDeadMessage() {
    office.refusal = { at: 'recipient', code: 550 };
    const { id } = await queue();
    await work(mailer);
    office.refusal = undefined;
    return id;
  }

  test('counts, and what was not delivered', async () => {
    const id = await aDeadMessage();
    await queue();
    expect(await messageCounts()).toEqual({ waiting: 1, sent: 0, dead: 1, oldestWaitingAt: at });
    expect(await deadMessages()).toMatchObject([{ id, problem: 'smtp-550', attempts: 1, reference: null }]);
  });

  test('a message tried again by two people at once is sent once, and who asked is on record', async () => {
    const id = await aDeadMessage();
    const amara = randomUUID();
    const asked = await Promise.all([tryAgain(id, amara, at), tryAgain(id, amara, at)]);
    expect(asked.map(({ kind }) => kind).sort()).toEqual(['not-dead', 'queued']);
    await work(mailer);
    expect(office.received).toHaveLength(1);
    expect((await stored(id)).state).toBe('sent');
    const entries = await db.auditEntry.findMany({ where: { action: 'message-retried' } });
    expect(entries).toMatchObject([{ actor: amara, detail: { message: id, template: 'referral-received' } }]);
  });

  test('health speaks up after five minutes of waiting, and for a day about what died', async () => {
    const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
    expect(await mailHealth(at)).toEqual({ ok: true, note: '0 waiting, the oldest 0 min; 0 dead in 24 h' });
    const { id } = await queue();
    expect((await mailHealth(later(5))).ok).toBe(true);
    expect(await mailHealth(later(7))).toEqual({
      ok: false,
      note: '1 waiting, the oldest 7 min; 0 dead in 24 h',
    });
    await db.message.update({ where: { id }, data: { state: 'dead', deadAt: at } });
    expect((await mailHealth(later(1))).ok).toBe(false);
    expect((await mailHealth(later(24 * 60 + 1))).ok).toBe(true);
  });
});
