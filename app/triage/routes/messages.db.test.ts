import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { at, emptyOutbox, jobs, queue, stored } from '../../../tests/support/mail-work.ts';
import { cookieOf } from '../../../tests/support/signed-in.ts';
import type { Role } from '../../accounts/roles.ts';
import { paths } from '../../paths.ts';
import { systemClock } from '../../platform/clock.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import { action, loader } from './messages.tsx';

beforeEach(emptyOutbox);
afterAll(closeDb);

async function signedIn(role: Role): Promise<string> {
  const id = randomUUID();
  const account = { id, email: `${id}@example.org`, name: 'Amara', role, passwordHash: '', createdAt: at };
  await db.staffAccount.create({ data: account });
  return cookieOf({ id }, systemClock.now());
}

async function aDeadMessage(): Promise<string> {
  const { id } = await queue();
  await db.message.update({
    where: { id },
    data: { state: 'dead', deadAt: at, attempts: 1, lastProblem: 'smtp-550' },
  });
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  return id;
}

const asked = (cookie: string, form?: Record<string, string>) => ({
  request: new Request(`http://localhost:3000${paths.staff.messages()}`, {
    headers: { Cookie: cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  }),
  params: {},
  context: {} as never,
});

test('whoever is at work sees what was not delivered and why, and to nobody’s address', async () => {
  const id = await aDeadMessage();
  const page = await loader(asked(await signedIn('social-worker')));
  expect(page).toMatchObject({
    counts: { waiting: 0, sent: 0, dead: 1 },
    dead: [{ id, problem: 'The mail server refused the address or the message (smtp-550)' }],
    mayTryAgain: false,
  });
  expect(JSON.stringify(page)).not.toContain('priya');
});

test('a manager sends a message again', async () => {
  const id = await aDeadMessage();
  const answer = await action(asked(await signedIn('team-manager'), { message: id }));
  expect(answer).toMatchObject({ status: 302 });
  expect((await stored(id)).state).toBe('waiting');
  expect(await jobs()).toMatchObject([{ key: id }]);
});

test('nobody else does, and nothing changes', async () => {
  const id = await aDeadMessage();
  await expect(action(asked(await signedIn('social-worker'), { message: id }))).rejects.toMatchObject({
    status: 403,
  });
  await expect(action(asked('', { message: id }))).rejects.toMatchObject({ status: 401 });
  await expect(loader(asked(''))).rejects.toMatchObject({ status: 302 });
  expect((await stored(id)).state).toBe('dead');
});

test('what is not a message is refused', async () => {
  const answer = await action(asked(await signedIn('team-manager'), { message: 'x' }));
  expect(answer).toMatchObject({ init: { status: 400 } });
});
