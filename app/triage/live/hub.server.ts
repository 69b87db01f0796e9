/**
 * What changes in the queue, as it changes: one connection of this process listens to the database and passes on what
 * it hears to whoever watches. The database tells only what is committed, and only ids and codes.
 */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { env } from '../../platform/env.server.ts';
import { log } from '../../platform/log.server.ts';
import { type Change, changeIn } from './change.ts';

/** `null` says that something may have been missed. */
type Watcher = (change: Change | null) => void;

const START_AGAIN_AFTER = 1_000;

const watchers = new Set<Watcher>();
let listening = false;
let changes = 0;
let going: { end: AbortController; done: Promise<void> } | undefined;

/** Whether this process hears of every change now. */
export const isListening = (): boolean => listening;

/** A number that is another one after each change. */
export const changesSoFar = (): number => changes;

/** Passes on every change until the returned function is called. */
export function watchQueue(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tell(change: Change | null): void {
  changes += 1;
  for (const watcher of watchers) watcher(change);
}

/** Listens, and keeps at it until `stopListening`. Does nothing when it already does. */
export function startListening(url = env.DATABASE_URL ?? ''): void {
  if (going) return;
  const end = new AbortController();
  going = { end, done: listenOn(url, end.signal) };
}

/** Hears no more. Whoever still watches is told nothing. */
export async function stopListening(): Promise<void> {
  const { end, done } = going ?? {};
  going = undefined;
  end?.abort();
  await done;
}

async function listenOn(url: string, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    await listenUntilLost(url, end).catch((error) => log.warn({ event: 'live-channel-lost', error }));
    listening = false;
    if (!end.aborted) tell(null);
    await wait(START_AGAIN_AFTER, undefined, { signal: end }).catch(() => {});
  }
}

async function listenUntilLost(url: string, end: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    application_name: 'front-door-live',
  });
  const lost = new Promise<void>((resolve, reject) => {
    client.once('end', resolve).on('error', reject);
    end.addEventListener('abort', () => resolve(), { once: true });
  });
  // Handled below; without this a connection lost before it is awaited would end the process.
  lost.catch(() => {});
  try {
    await client.connect();
    client.on('notification', ({ payload = '' }) => {
      const change = changeIn(payload);
      if (change) tell(change);
    });
    await client.query('LISTEN queue');
    listening = true;
    // What happened before this moment was not heard.
    tell(null);
    await lost;
  } finally {
    listening = false;
    await client.end().catch(() => {});
  }
}
