// What checks add to the running server: those that run out of time are chased.
import { systemClock } from '../../platform/clock.ts';
import { log } from '../../platform/log.server.ts';
import { onStart, onStop } from '../../platform/start.server.ts';
import { chaseOverdueChecks } from './sweep.server.ts';

const MINUTE = 60_000;

/** Once a minute, in every process: each check is chased once all the same. */
async function chaseNow(): Promise<void> {
  try {
    const count = await chaseOverdueChecks(systemClock.now());
    if (count > 0) log.info({ event: 'checks-chased', count });
  } catch (error) {
    log.error({ event: 'checks-not-chased', error });
  }
}

onStart(() => {
  void chaseNow();
  const timer = setInterval(() => void chaseNow(), MINUTE);
  onStop(() => clearInterval(timer));
});
