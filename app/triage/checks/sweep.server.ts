/** Chases what ran out of time: each check once, however often and in how many processes this runs. */
import { db } from '../../platform/db.server.ts';
import { log } from '../../platform/log.server.ts';
import { chaseOverdue } from './chase.server.ts';

/** As many as one round takes; the rest wait a minute. */
const AT_ONCE = 100;

/** Chases the overdue checks of referrals that are still open, or go with one that is. Says how many. */
export async function chaseOverdueChecks(at: Date): Promise<number> {
  const overdue = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "AgencyCheck" c JOIN "Referral" r ON r."id" = c."referralId"
      LEFT JOIN "Referral" m ON m."id" = r."mergedIntoId"
    WHERE c."state" = 'asked' AND c."dueAt" <= ${at} AND coalesce(m."status", r."status") <> 'decided'
      AND NOT EXISTS (SELECT FROM unnest(c."chasedAt") AS chased WHERE chased >= c."dueAt")
    ORDER BY c."dueAt" LIMIT ${AT_ONCE}`;
  let chased = 0;
  for (const { id } of overdue) {
    // One that cannot be chased must not keep the others from it.
    const result = await chaseOverdue(id, at).catch((error: unknown) => {
      log.error({ event: 'check-not-chased', id, error });
      return null;
    });
    if (result?.kind === 'chased') chased += 1;
  }
  return chased;
}
