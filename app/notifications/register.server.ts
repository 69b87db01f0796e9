// What mail adds to the running server: the worker, unless it has a process of its own, and a check.
import { systemClock } from '../platform/clock.ts';
import { env } from '../platform/env.server.ts';
import { registerCheck } from '../platform/health.server.ts';
import { onStart, onStop } from '../platform/start.server.ts';
import { mailHealth } from './mail-health.server.ts';
import { startWorker, stopWorker } from './worker.server.ts';

registerCheck('mail', () => mailHealth(systemClock.now()));

if (env.WORKER === 'in-process') {
  onStart(() => {
    startWorker();
    onStop(stopWorker);
  });
}
