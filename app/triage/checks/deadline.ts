/**
 * By when an agency replies. The rating sets how much working time it has; where the rating changes while it has not
 * replied, so does its deadline. More urgent: counted from now, since nobody could have known before, and never later
 * than it was. Less urgent: what it would have had from the start.
 */
import type { Authority } from '../../platform/authority.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import type { Brag } from '../brag.ts';

type Facts = Pick<Authority, 'clocks' | 'workingHours'>;

/** When a reply is due to what is asked at this moment; null where no check may be sent. */
export function dueAfterAsking(brag: Brag | null, at: Date, { clocks, workingHours }: Facts): Date | null {
  return brag === null || brag === 'blue' ? null : addWorkingTime(at, clocks.checks[brag], workingHours);
}

/** When it is due once the referral was rated anew at this moment. One that is not for us changes nothing. */
export function dueAfterRating(
  { askedAt, dueAt }: { askedAt: Date; dueAt: Date },
  brag: Brag,
  at: Date,
  facts: Facts,
): Date {
  const fromStart = dueAfterAsking(brag, askedAt, facts);
  const fromNow = dueAfterAsking(brag, at, facts);
  if (!fromStart || !fromNow) return dueAt;
  return new Date(Math.max(fromStart.getTime(), Math.min(dueAt.getTime(), fromNow.getTime())));
}
