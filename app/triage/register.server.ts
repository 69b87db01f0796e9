// What the front door's work adds to the running server: it listens for changes in the queue, and watches the clocks.
import { systemClock } from '../platform/clock.ts';
import { log } from '../platform/log.server.ts';
import { onStart, onStop } from '../platform/start.server.ts';
import { watchClocks } from './clocks/watch.server.ts';
import { startListening, stopListening } from './live/hub.server.ts';
import { tellOfHandOverList } from './night/opening-mail.server.ts';

const EVERY = 60_000;

async function watch(): Promise<void> {
  const at = systemClock.now();
  try {
    const count = await watchClocks(at);
    if (count > 0) log.warn({ event: 'clocks-missed', count });
    await tellOfHandOverList(at);
  } catch (error) {
    log.error({ event: 'clock-watch-failed', error });
  }
}

onStart(() => {
  startListening();
  onStop(stopListening);
  let watching = watch();
  // One look at a time: a slow one is not overtaken.
  const timer = setInterval(() => {
    watching = watching.then(watch);
  }, EVERY);
  onStop(async () => {
    clearInterval(timer);
    await watching;
  });
});
