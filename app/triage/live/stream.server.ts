/**
 * Changes in the queue as server-sent events, for one signed-in browser. Of a record that is not open to whoever watches
 * they hear only that something changed, as a list shows them its reference only. It ends with the session, when the browser
 * leaves and when the server ends. A few at a time for each session: the oldest gives way.
 */
import type { Change } from './change.ts';
import { watchQueue } from './hub.server.ts';

/** Proxies close what is silent for a minute. */
const BEAT = 20_000;
/** Tabs of one session that are told. */
const MOST = 6;

const open = new Map<string, (() => void)[]>();

interface StreamOptions {
  /** Whose streams are counted together. */
  session: string;
  /** Aborted when the browser has left, or the server ends. */
  signal: AbortSignal;
  /** Whether they are still signed in. Asked at every beat; must not count as a sign of life. */
  isStillOn: () => Promise<boolean>;
  /** Whether whoever watches may know what changed. */
  mayBeTold: (change: Change) => Promise<boolean>;
}

const event = (name: string, about: unknown) => `event: ${name}\ndata: ${JSON.stringify(about)}\n\n`;

/** What a browser is told of a change. Ids and codes only. */
const told = ({ id, reference, status, holder, kind, added, redFlag }: Change) => ({
  ...{ id, status, holder, kind },
  // The holder is led to it, wherever in the queue it stands.
  ...(kind === 'added' && { reference, added, redFlag }),
});

export function liveStream({
  session,
  signal,
  isStillOn,
  mayBeTold,
}: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      const write = (text: string) => {
        // Whoever does not read for long is let go, and starts afresh: nothing piles up here.
        if ((controller.desiredSize ?? 0) < -500) end();
        else controller.enqueue(encoder.encode(text));
      };
      const pass = async (change: Change | null) => {
        const open = change && (await mayBeTold(change).catch(() => false));
        if (!isOver) write(open ? event('change', told(change)) : event('missed', {}));
      };
      // One after the other: what somebody holds now must not be overtaken by who held it before.
      let passed = Promise.resolve();
      const stopWatching = watchQueue((change) => {
        passed = passed.then(() => pass(change));
      });
      const beat = setInterval(() => {
        isStillOn()
          .then((on) => (on ? write(': still here\n\n') : end()))
          .catch(() => end());
      }, BEAT);
      end = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(beat);
        stopWatching();
        signal.removeEventListener('abort', end);
        const others = (open.get(session) ?? []).filter((one) => one !== end);
        if (others.length > 0) open.set(session, others);
        else open.delete(session);
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      const mine = [...(open.get(session) ?? []), end];
      open.set(session, mine);
      if (mine.length > MOST) mine[0]?.();
      signal.addEventListener('abort', end, { once: true });
      write('retry: 3000\n\n');
      if (signal.aborted) end();
    },
    cancel: () => end(),
  });
}
