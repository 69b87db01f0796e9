import { db } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { deliveryTask } from './outbox.server.ts';

/**
 * Picks up what killed processes left behind. A delivery gives up within two minutes, so whoever has held one for ten is
 * gone: graphile-worker itself would wait four hours. A message whose last attempt was cut off like that has no job
 * left, and goes to staff.
 */
export async function sweep(at: Date): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs
    WHERE task_identifier = ${deliveryTask} AND locked_at < now() - interval '10 minutes'
    HAVING count(*) > 0`;
  const count = await db.$executeRaw`
    UPDATE "Message" SET "state" = 'dead', "deadAt" = ${at}, "lastProblem" = 'interrupted'
    WHERE "state" = 'waiting' AND NOT EXISTS (
      SELECT FROM graphile_worker.jobs
      WHERE key = "Message"."id"::text AND (attempts < max_attempts OR locked_at IS NOT NULL))`;
  if (count > 0) log.error({ event: 'mail-dead', code: 'interrupted', count });
}
