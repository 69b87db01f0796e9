// What accounts add to the running server: once an hour, in every process, unused accounts and old counters go.
import { systemClock } from '../platform/clock.ts';
import { log } from '../platform/log.server.ts';
import { sweepTries } from '../platform/slow-down.server.ts';
import { onStart, onStop } from '../platform/start.server.ts';
import { disableUnused } from './disable-unused.server.ts';

const HOUR = 60 * 60_000;

async function tidyNow(): Promise<void> {
  try {
    const at = systemClock.now();
    await sweepTries(at);
    const count = await disableUnused(at);
    if (count > 0) log.info({ event: 'unused-accounts-disabled', count });
  } catch (error) {
    // The next hour tries again; the health check says when the database is away.
    log.error({ event: 'accounts-not-tidied', error });
  }
}

onStart(() => {
  void tidyNow();
  const timer = setInterval(() => void tidyNow(), HOUR);
  onStop(() => clearInterval(timer));
});
