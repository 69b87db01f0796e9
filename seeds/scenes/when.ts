/**
 * When scenes happen, told from now and in working time, so that on any day of a demonstration the queue looks as it
 * does on an ordinary one: some things just in, some due soon, some late, and the rest decided.
 */
import type { Authority } from '../../app/platform/authority.ts';
import { DAY, HOUR, londonDay, londonInstant, MINUTE } from '../../app/platform/london-clock.ts';
import { addWorkingTime, isOpen, workingMinutesBetween } from '../../app/platform/working-time.ts';

type Door = Pick<Authority, 'workingHours' | 'clocks'>;

/** A moment of a scene, once it is known when now is and when the door is open. */
export type When = (now: Date, door: Door) => Date;

/** The first minute of the last three weeks for which this holds, given that it holds from some minute on. */
function firstMinute(now: Date, holds: (minute: Date) => boolean): Date {
  const end = Math.floor(now.getTime() / MINUTE);
  let [before, from] = [end - (21 * DAY) / MINUTE, end];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (holds(new Date(middle * MINUTE))) from = middle;
    else before = middle;
  }
  return new Date(from * MINUTE);
}

const workingMinutesLeft = (receivedAt: Date, now: Date, { workingHours, clocks }: Door) =>
  workingMinutesBetween(now, addWorkingTime(receivedAt, clocks.decision, workingHours), workingHours);

/** Received so that the decision is due in so many working minutes, or as soon after that as the clocks allow. */
export const dueIn =
  (minutes: number): When =>
  (now, door) =>
    firstMinute(now, (minute) => workingMinutesLeft(minute, now, door) >= minutes);

/** Received so that the decision was due so many working minutes ago, or a little longer. */
export const overdueBy =
  (minutes: number): When =>
  (now, door) => {
    const later = firstMinute(now, (minute) => workingMinutesLeft(minute, now, door) > -minutes);
    return new Date(later.getTime() - MINUTE);
  };

/** So many hours of working time ago. */
export const hoursAgo =
  (hours: number): When =>
  (now, { workingHours }) =>
    firstMinute(now, (minute) => workingMinutesBetween(minute, now, workingHours) < hours * 60);

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
};

/** The last time that London clocks showed this, working time or not. */
export const lastAt =
  (clock: string): When =>
  (now) => {
    const today = londonInstant(londonDay(now.getTime()), minutesOf(clock));
    if (today <= now.getTime()) return new Date(today);
    return new Date(londonInstant(londonDay(now.getTime()) - 1, minutesOf(clock)));
  };

/** At this time some days ago, or on the working day before that. */
export const daysAgo =
  (days: number, clock: string): When =>
  (now, { workingHours }) => {
    let day = londonDay(now.getTime()) - days;
    while (!isOpen(new Date(londonInstant(day, 12 * HOUR)), workingHours)) day -= 1;
    return new Date(londonInstant(day, minutesOf(clock)));
  };

/** A date that stays the same, whenever the demonstration is. */
export const on =
  (date: string): When =>
  () =>
    new Date(date);
