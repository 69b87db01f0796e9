/** The clock a new referral starts with: it is to be rated, or decided, whichever comes first. */
import type { Authority } from '../platform/authority.ts';
import { addWorkingTime } from '../platform/working-time.ts';

/** When its decision is due, and which clock ends first, as the queue keeps it. */
export function firstClocks(receivedAt: Date, { clocks, workingHours }: Authority) {
  const decisionDueAt = addWorkingTime(receivedAt, clocks.decision, workingHours);
  const ratingDueAt = addWorkingTime(receivedAt, clocks.rating, workingHours);
  return ratingDueAt < decisionDueAt
    ? { decisionDueAt, nextDueAt: ratingDueAt, nextClock: 'rating' as const }
    : { decisionDueAt, nextDueAt: decisionDueAt, nextClock: 'decision' as const };
}
