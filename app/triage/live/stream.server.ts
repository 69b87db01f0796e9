/**
 * Changes in the queue as server-sent events, for one signed-in browser. It ends with the session, when the browser
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
}

const event = (name: string, about: unknown) => `event: ${name}\ndata: ${JSON.stringify(about)}\n\n`;

/** What a browser is told of a change. Ids and codes only. */
const told = ({ id, reference, status, holder, kind, added, redFlag }: Change) => ({
  ...{ id, status, holder, kind },
  // The holder is led to it, wherever in the queue it stands.
  ...(kind === 'added' && { reference, added, redFlag }),
});

export function liveStream({ session, signal, isStillOn }: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        // Whoever does not read for long is let go, and starts afresh: nothing piles up here.
        if ((controller.desiredSize ?? 0) < -500) end();
        else controller.enqueue(encoder.encode(text));
      };
      const stopWatching = watchQueue((change) =>
        write(change ? event('change', told(change)) : event('missed', {})),
      );
      const beat = setInterval(() => {
        isStillOn()
          .then((on) => (on ? write(': still here\n\n') : end()))
          .catch(() => end());
      }, BEAT);
      let isOver = false;
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
