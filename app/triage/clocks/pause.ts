/** The decision clock stands still while an answer of the referrer's is awaited, and gets that time back. */
import { addWorkingTime, type WorkingHours, workingMinutesBetween } from '../../platform/working-time.ts';

/** When a decision is due that was due at `dueAt` and stood still from `pausedAt` to `resumedAt`. */
export function dueAfterPause(dueAt: Date, pausedAt: Date, resumedAt: Date, hours: WorkingHours): Date {
  const minutes = workingMinutesBetween(pausedAt, resumedAt, hours);
  // Nothing to add leaves it as it is, also where it is due on the minute the door shuts.
  return minutes > 0 ? addWorkingTime(dueAt, { workingHours: minutes / 60 }, hours) : dueAt;
}
