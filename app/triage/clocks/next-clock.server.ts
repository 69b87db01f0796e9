/** Keeps `nextDueAt` and `nextClock` of a referral true: the clock that ends next, for the queue to be sorted by. */
import type { Tx } from '../../platform/db.server.ts';

/**
 * Works out which of a referral's clocks ends next. Every command that starts, stops or changes one calls this inside
 * its own transaction, before its audit entry.
 */
export async function setNextClock(tx: Tx, referralId: string, _at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Referral" SET
      "nextClock" = CASE WHEN "status" IN ('received', 'claimed') THEN 'decision' END,
      "nextDueAt" = CASE WHEN "status" IN ('received', 'claimed') THEN "decisionDueAt" END
    WHERE "id" = ${referralId}::uuid`;
}
