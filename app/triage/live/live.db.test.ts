import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aReferral, later, staff, tuesday } from '../../../tests/support/referrals.ts';
import type { Staff } from '../../accounts/roles.ts';
import { closeDb, db } from '../../platform/db.server.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { addMore } from '../../referral/add.server.ts';
import { setGrant, setRestricted } from '../access/restrict.server.ts';
import { claim } from '../claim.server.ts';

import { mayBeTold as told } from './audience.server.ts';
import type { Change } from './change.ts';
import { isListening, startListening, stopListening, watchQueue } from './hub.server.ts';
import { liveStream } from './stream.server.ts';

let amara: Staff;
beforeAll(async () => {
  amara = await staff();
});
afterEach(stopListening);
afterAll(closeDb);

const mayBeTold = (change: Change) => told(change, amara);

async function listening(): Promise<(Change | null)[]> {
  const heard: (Change | null)[] = [];
  watchQueue((change) => heard.push(change));
  startListening();
  await vi.waitFor(() => expect(isListening()).toBe(true), 20_000);
  return heard;
}

test('whoever watches hears of a new referral and of a claim, by ids and codes only', async () => {
  const heard = await listening();
  const { id, reference } = await aReferral({ gist: 'Often hungry' }).save();
  await claim(reference, amara, later(1));
  const about = () => heard.filter((change) => change?.id === id);
  await vi.waitFor(() => expect(about().at(-1)?.kind).toBe('held'), 20_000);
  expect(about().at(0)?.kind).toBe('new');
  expect(about().at(-1)).toEqual({ id, reference, status: 'claimed', holder: amara.id, kind: 'held' });
  expect(JSON.stringify(heard)).not.toContain('hungry');
});

test('whoever watches hears that something was added, what kind and to whose referral, and not what it says', async () => {
  const heard = await listening();
  const { id, reference } = await aReferral({ heldBy: amara }).save();
  const more = (safety: Answers) => ({ id: randomUUID(), words: 'He hit his head', safety, said: [] });
  await addMore(id, more({}), later(1));
  await addMore(id, more({ 'danger-now': 'yes' }), later(2));
  const added = () => heard.filter((change) => change?.id === id && change.kind === 'added');
  await vi.waitFor(() => expect(added()).toHaveLength(2), 20_000);
  expect(added()).toMatchObject([
    { reference, holder: amara.id, added: 'more', redFlag: false },
    { reference, holder: amara.id, added: 'more', redFlag: true },
  ]);
  expect(JSON.stringify(heard)).not.toContain('head');
});

test('what is added to a contact that goes with another is told to whoever holds that other', async () => {
  const heard = await listening();
  const held = await aReferral({ heldBy: amara }).save();
  const { id } = await aReferral().save();
  await db.referral.update({ where: { id }, data: { status: 'merged', mergedIntoId: held.id } });
  await addMore(id, { id: randomUUID(), words: 'He hit his head', safety: {}, said: [] }, later(1));
  const added = () => heard.find((change) => change?.id === id && change.kind === 'added');
  await vi.waitFor(() => expect(added()?.holder).toBe(amara.id), 20_000);
});

test('a change that was taken back is told to nobody', async () => {
  const heard = await listening();
  const { id } = await aReferral().save();
  await db
    .$transaction(async (tx) => {
      await tx.referral.update({ where: { id }, data: { status: 'waiting' } });
      throw new Error('no');
    })
    .catch(() => {});
  const { id: next } = await aReferral().save();
  await vi.waitFor(() => expect(heard.some((change) => change?.id === next)).toBe(true), 20_000);
  expect(heard.filter((change) => change?.id === id).map((change) => change?.status)).not.toContain(
    'waiting',
  );
});

test('a lost connection is taken up again, and watchers are told that they may have missed something', async () => {
  const heard = await listening();
  heard.length = 0;
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'front-door-live' AND datname = current_database()`;
  await vi.waitFor(() => expect(heard).toContain(null), 20_000);
  await vi.waitFor(() => expect(isListening()).toBe(true), 20_000);
  const { id } = await aReferral().save();
  await vi.waitFor(() => expect(heard.some((change) => change?.id === id)).toBe(true), 20_000);
});

test('a stream passes on what is heard, and ends when the browser leaves', async () => {
  await listening();
  const left = new AbortController();
  const stream = liveStream({ session: 's', signal: left.signal, isStillOn: async () => true, mayBeTold });
  const { id } = await aReferral().save();
  const reader = stream.pipeThrough(new TextDecoderStream() as never).getReader();
  let text = '';
  while (!text.includes(id)) text += (await reader.read()).value;
  expect(text).toContain(
    `event: change\ndata: {"id":"${id}","status":"received","holder":null,"kind":"new"}`,
  );
  left.abort();
  while (!(await reader.read()).done);
});

test('of a restricted record, and of one they are kept away from, somebody hears only that something changed', async () => {
  const ruth = await staff({ name: 'Ruth Calder', role: 'team-manager' });
  const [restricted, denied, open] = await Promise.all([1, 2, 3].map(() => aReferral().save()));
  const why = 'A colleague';
  await setRestricted(restricted?.reference ?? '', { restricted: true, why }, ruth, tuesday);
  const keepAway = { person: amara.id, kind: 'deny', why } as const;
  await setGrant(denied?.reference ?? '', keepAway, ruth, tuesday);
  await listening();
  const watching = (who: Staff) =>
    liveStream({
      session: who.id,
      signal: new AbortController().signal,
      isStillOn: async () => true,
      mayBeTold: (change) => told(change, who),
    })
      .pipeThrough(new TextDecoderStream() as never)
      .getReader();
  const [hers, theirs] = [watching(amara), watching(ruth)];
  for (const record of [restricted, denied, open]) await claim(record?.reference ?? '', ruth, later(1));
  const heardBy = async (reader: typeof hers) => {
    let text = '';
    while (!text.includes(open?.id ?? '-')) text += (await reader.read()).value;
    return text;
  };
  const [heard, all] = [await heardBy(hers), await heardBy(theirs)];
  for (const id of [restricted?.id, denied?.id]) {
    expect(heard).not.toContain(id);
    expect(all).toContain(id);
  }
  expect(heard.match(/event: missed/g)).toHaveLength(2);
  expect(heard.match(/event: change/g)).toHaveLength(1);
  await Promise.all([hers.cancel(), theirs.cancel()]);
});

test('a session has so many streams and no more: the oldest gives way', async () => {
  const signal = new AbortController().signal;
  const some = Array.from({ length: 7 }, () =>
    liveStream({ session: 'many', signal, isStillOn: async () => true, mayBeTold }).getReader(),
  );
  const [oldest, second] = some;
  await oldest?.read();
  expect((await oldest?.read())?.done).toBe(true);
  expect((await second?.read())?.done).toBe(false);
  for (const reader of some) await reader.cancel();
});

test('a stream ends, at its next beat, once the session is over', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const signal = new AbortController().signal;
  const reader = liveStream({ session: 'over', signal, isStillOn: async () => false, mayBeTold }).getReader();
  await reader.read();
  vi.advanceTimersByTime(20_000);
  expect((await reader.read()).done).toBe(true);
  vi.useRealTimers();
});
