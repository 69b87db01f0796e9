// `npm run worker`: the mail worker in a process of its own, for WORKER=separate. The database comes first, because the
// modules behind it read its address as they load.
import { bootstrap, onStop, orExplain } from '../platform/start.server.ts';

await orExplain(async () => {
  await bootstrap();
  const { closeDb } = await import('../platform/db.server.ts');
  const { startWorker, stopWorker } = await import('./worker.server.ts');
  onStop(closeDb);
  onStop(stopWorker);
  startWorker();
});
