/** Stops the decision clock and lets it run again. Nothing else writes `pausedAt`, or moves `decisionDueAt`. */
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { setNextClock } from './next-clock.server.ts';
import { dueAfterPause } from './pause.ts';

/** From now on the decision clock stands still. Doing it twice changes nothing. Gives whether it did. */
export async function pauseDecisionClock(tx: Tx, referralId: string, at: Date): Promise<boolean> {
  const { count } = await tx.referral.updateMany({
    where: { id: referralId, pausedAt: null, status: { in: ['received', 'claimed'] } },
    data: { pausedAt: at },
  });
  await setNextClock(tx, referralId, at);
  return count === 1;
}

/** It runs again, and the decision is due later by the working time it stood still. Gives whether it stood still. */
export async function resumeDecisionClock(tx: Tx, referralId: string, at: Date): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ pausedAt: Date | null; decisionDueAt: Date }[]>`
    SELECT "pausedAt", "decisionDueAt" FROM "Referral" WHERE "id" = ${referralId}::uuid FOR UPDATE`;
  if (!held?.pausedAt) {
    await setNextClock(tx, referralId, at);
    return false;
  }
  const decisionDueAt = dueAfterPause(held.decisionDueAt, held.pausedAt, at, authority.workingHours);
  await tx.referral.updateMany({ where: { id: referralId }, data: { pausedAt: null, decisionDueAt } });
  await setNextClock(tx, referralId, at);
  return true;
}
