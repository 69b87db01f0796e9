import { DAY } from '../platform/london-clock.ts';

/** Until when a decision may be asked about: from when it counted. */
export const askAgainUntil = (
  { at, signedOffAt }: { at: Date; signedOffAt: Date | null },
  withinDays: number,
): Date => new Date((signedOffAt ?? at).getTime() + withinDays * DAY);
