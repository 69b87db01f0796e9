/**
 * What is known from before about a child, as facts beside each other and never as a score. Counted as the statistics
 * count: a contact is any approach; a referral is a contact whose outcome is one of the authority's outcomes of that
 * kind; a re-referral is a referral within 12 months of an earlier one (DfE, children in need census). The census has
 * dates and no times, so days count, as London's calendar has them: 12 months to the day still are 12 months. A child
 * whose help ended under six months ago goes to whoever had it, to look at first.
 */
import { DAY, londonDay } from '../../platform/london-clock.ts';

export interface PastContact {
  referralId: string;
  receivedAt: Date;
  /** What was decided; null while nothing has been, and where this reader may not know. */
  outcome: { kind: 'contact' | 'referral'; isNoFurtherAction: boolean } | null;
  /** When it ended: with the decision where no help followed, else with that help. Null while it goes on. */
  closedAt: Date | null;
  /** The statements of the guidance that matched, by id. */
  concerns: readonly { id: string; statement: string }[];
}

export interface History {
  /** In the 12 months before this one. */
  contacts: number;
  referrals: number;
  noFurtherActions: number;
  /** Whether it counts, or would count, as a re-referral if its outcome makes it a referral. */
  isReReferral: boolean;
  /** How many re-referrals there are on the whole line, this one included where it is decided. */
  reReferrals: number;
  /** Matched now and in none of the earlier contacts. */
  newConcerns: readonly string[];
  /** Matched now and before, with how often before. */
  knownConcerns: readonly { statement: string; times: number }[];
  /** The last one that ended in the six months before this one. */
  lastClosed: string | null;
}

/** The same day so many months earlier, by number; the last of the month where there is no such day. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY);
  const earlier = new Date(date);
  earlier.setUTCMonth(date.getUTCMonth() - months);
  if (earlier.getUTCDate() !== date.getUTCDate()) earlier.setUTCDate(0);
  return earlier.getTime() / DAY;
}

/** Whether something was before this moment, and no more than so many months by the calendar. */
function within(months: number, before: Date, when: Date): boolean {
  return when <= before && londonDay(when.getTime()) >= monthsBefore(londonDay(before.getTime()), months);
}

const isReferral = ({ outcome }: PastContact) => outcome?.kind === 'referral';

function countReReferrals(line: readonly PastContact[]): number {
  const referrals = line.filter(isReferral);
  return referrals.filter(({ receivedAt }, place) => {
    const before = referrals[place - 1];
    return before !== undefined && within(12, receivedAt, before.receivedAt);
  }).length;
}

/** What the other contacts about the same child add to this one. Only earlier ones count. */
export function historyOf<Contact extends PastContact>(
  current: Contact,
  others: readonly Contact[],
): History {
  const byTime = (a: Contact, b: Contact) => a.receivedAt.getTime() - b.receivedAt.getTime();
  const earlier = others.filter(({ receivedAt }) => receivedAt <= current.receivedAt).sort(byTime);
  const lastYear = earlier.filter(({ receivedAt }) => within(12, current.receivedAt, receivedAt));
  const timesBefore = (id: string) =>
    earlier.filter(({ concerns }) => concerns.some((concern) => concern.id === id)).length;
  const now = current.concerns.map(({ id, statement }) => ({ statement, times: timesBefore(id) }));
  const closed = earlier
    .flatMap(({ referralId, closedAt }) =>
      closedAt && within(6, current.receivedAt, closedAt) ? [{ referralId, closedAt }] : [],
    )
    .sort((a, b) => a.closedAt.getTime() - b.closedAt.getTime());
  return {
    contacts: lastYear.length,
    referrals: lastYear.filter(isReferral).length,
    noFurtherActions: lastYear.filter(({ outcome }) => outcome?.isNoFurtherAction).length,
    isReReferral: lastYear.some(isReferral),
    reReferrals: countReReferrals([...earlier, current]),
    newConcerns: now.filter(({ times }) => times === 0).map(({ statement }) => statement),
    knownConcerns: now.filter(({ times }) => times > 0),
    lastClosed: closed.at(-1)?.referralId ?? null,
  };
}

/** "Seen before: 2 times in 12 months", or that it was not. */
export const seenBeforeInWords = (times: number): string =>
  times === 0
    ? 'Not seen before in 12 months, as far as confirmed'
    : `Seen before: ${times} ${times === 1 ? 'time' : 'times'} in 12 months`;
