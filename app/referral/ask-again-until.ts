import { endOfDayIn } from '../platform/london-clock.ts';

/** Until when a decision may be asked about: so many days from when it counted, and the whole of the last one. */
export const askAgainUntil = (
  { at, signedOffAt }: { at: Date; signedOffAt: Date | null },
  withinDays: number,
): Date => endOfDayIn(signedOffAt ?? at, withinDays);
