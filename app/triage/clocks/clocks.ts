/**
 * Which clocks run for a referral, until when, whose they are and what follows when one is missed. Working Together to
 * Safeguard Children: acknowledged and decided within a working day; the rest are an authority's own promises. All are
 * an authority's data (`authority.clocks`) and count in the working time of its front door.
 */
import type { RecordState } from '../../accounts/roles.ts';
import type { Authority, Clock } from '../../platform/authority.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import type { Brag } from '../brag.ts';

/** As `Referral.nextClock` keeps them. */
export const clockCodes = [
  'acknowledgement',
  'rating',
  'decision',
  'check',
  'referrer-answer',
  'sign-off',
  'capacity',
  'answer',
  'family-answer',
  'reconsideration',
  'offer',
  'hand-over',
] as const;
export type ClockCode = (typeof clockCodes)[number];

export const clockNames: Record<ClockCode, string> = {
  acknowledgement: 'Acknowledgement',
  rating: 'Rating',
  decision: 'Decision',
  check: 'Agency check',
  'referrer-answer': 'Answer of whoever told us',
  'sign-off': 'Sign-off',
  capacity: 'Review of the wait for capacity',
  answer: 'Answer to whoever told us',
  'family-answer': 'Answer to the family',
  reconsideration: 'Reconsideration',
  offer: 'Offer to a team',
  'hand-over': 'Hand-over',
};

/** A contact that goes with another: it was told of at a moment of its own, and may lose no time by going there. */
export interface GoesWith {
  reference: string;
  receivedAt: Date;
  decisionDueAt: Date;
  isRated: boolean;
  /** Somebody has read it where it stands now. */
  isSeen: boolean;
}

/** What is known of a referral without opening anything that is sealed. */
export interface ClockFacts {
  status: RecordState;
  brag: Brag | null;
  receivedAt: Date;
  decisionDueAt: Date;
  /** Since when the decision clock stands still. */
  pausedAt: Date | null;
  /** The acknowledgement is written, and has not left; false too where nobody can be written to. */
  acknowledgementWaits: boolean;
  /** The answer is written, and has not left. */
  answerWaits: boolean;
  /** Whom a person has yet to tell of the decision that counts, and since when it counts for them. */
  toTell?: readonly { recipient: 'referrer' | 'family'; since: Date }[];
  /** The decision that counts: when it was made, and when it was signed off. */
  decision: { at: Date; signedOffAt: Date | null } | null;
  checks: readonly { agency: string; dueAt: Date }[];
  questionDueAt: Date | null;
  reconsideration: { takenAt: Date | null; acknowledgeBy: Date; decideBy: Date } | null;
  handOver: { acceptBy: Date; toTeamId: string } | null;
  /** Since when help is decided on and no team is asked to give it: a family nobody would think of otherwise. */
  toOfferSince: Date | null;
  /** The contacts that go with this one. */
  goesWith: readonly GoesWith[];
}

export interface RunningClock {
  code: ClockCode;
  /** An agency or a team, where there may be several. */
  of: string | null;
  dueAt: Date;
  isPaused: boolean;
  /** It is a message on its way: nobody can work on it, so a queue is never sorted by it. */
  isMail: boolean;
  whose: string;
  ifMissed: string;
  /** The contact that goes with it and was there first, where it is counted from that one. */
  countedFrom: Pick<GoesWith, 'reference' | 'receivedAt'> | null;
}

type Facts = Pick<Authority, 'clocks' | 'workingHours'>;

const undecided: readonly RecordState[] = ['received', 'claimed', 'awaiting_sign_off'];
const unrated: readonly RecordState[] = ['received', 'claimed'];

function one(code: ClockCode, clock: Clock, dueAt: Date, more: Partial<RunningClock> = {}): RunningClock {
  const { whose, ifMissed } = clock;
  return {
    code,
    of: null,
    dueAt,
    isPaused: false,
    isMail: false,
    whose,
    ifMissed,
    countedFrom: null,
    ...more,
  };
}

const earliest = (clocks: readonly RunningClock[]): RunningClock | undefined =>
  clocks.reduce<RunningClock | undefined>(
    (first, clock) => (first && first.dueAt <= clock.dueAt ? first : clock),
    undefined,
  );

/**
 * Due as early as any of the contacts it stands for. What was told second does not wait for an answer that somebody else
 * owes us, and what was told first is not put off because somebody told us again. Where it was decided already, and the
 * family waits, one that came since is due until somebody has read it.
 */
function decisionClock(facts: ClockFacts, clock: Clock): RunningClock | undefined {
  const { status, goesWith } = facts;
  const isOpen = undecided.includes(status);
  if (!isOpen && status !== 'waiting') return undefined;
  const others = goesWith
    .filter(({ isSeen }) => isOpen || !isSeen)
    .map((from) => one('decision', clock, from.decisionDueAt, { countedFrom: from }));
  if (!isOpen) return earliest(others);
  const isPaused = facts.pausedAt !== null;
  const own = one('decision', clock, facts.decisionDueAt, { isPaused });
  return (isPaused && earliest(others)) || earliest([own, ...others]);
}

/** Counted from the first of them that nobody has rated. */
function ratingClock(
  { status, brag, receivedAt, goesWith }: ClockFacts,
  from: (start: Date) => Date,
  clock: Clock,
): RunningClock | undefined {
  if (!unrated.includes(status) || brag !== null) return undefined;
  const others = goesWith
    .filter(({ isRated }) => !isRated)
    .map((other) => one('rating', clock, from(other.receivedAt), { countedFrom: other }));
  return earliest([one('rating', clock, from(receivedAt)), ...others]);
}

/** Every clock that runs or stands still, the next to end first. A stopped one is not there. */
export function clocksOf(facts: ClockFacts, { clocks, workingHours }: Facts): RunningClock[] {
  const { status, receivedAt, decision, reconsideration, handOver, toTell = [] } = facts;
  const from = (start: Date, clock: Clock) => addWorkingTime(start, clock, workingHours);
  const decidedAt = decision && (decision.signedOffAt ?? decision.at);
  const running: (RunningClock | false | null | undefined)[] = [
    facts.acknowledgementWaits &&
      one('acknowledgement', clocks.acknowledgement, from(receivedAt, clocks.acknowledgement), {
        isMail: true,
      }),
    ratingClock(facts, (start) => from(start, clocks.rating), clocks.rating),
    decisionClock(facts, clocks.decision),
    ...(status === 'merged' ? [] : facts.checks).map(({ agency, dueAt }) =>
      one('check', clocks.checks[facts.brag === 'blue' ? 'green' : (facts.brag ?? 'green')], dueAt, {
        of: agency,
      }),
    ),
    // Decided without it, and still welcome: nobody is late with an answer that nothing waits for.
    unrated.includes(status) &&
      facts.questionDueAt &&
      one('referrer-answer', clocks.referrerAnswer, facts.questionDueAt),
    status === 'awaiting_sign_off' &&
      decision &&
      one('sign-off', clocks.signOff, from(decision.at, clocks.signOff)),
    status === 'waiting' && decidedAt && one('capacity', clocks.capacity, from(decidedAt, clocks.capacity)),
    facts.answerWaits &&
      decidedAt &&
      !toTell.some(({ recipient }) => recipient === 'referrer') &&
      one('answer', clocks.answer, from(decidedAt, clocks.answer), { isMail: true }),
    ...toTell.map(({ recipient, since }) =>
      one(recipient === 'family' ? 'family-answer' : 'answer', clocks.answer, from(since, clocks.answer)),
    ),
    reconsideration &&
      (reconsideration.takenAt
        ? one('reconsideration', clocks.reconsiderationDecided, reconsideration.decideBy)
        : one('reconsideration', clocks.reconsiderationTaken, reconsideration.acknowledgeBy)),
    facts.toOfferSince &&
      one('offer', clocks.handOverOffered, from(facts.toOfferSince, clocks.handOverOffered)),
    handOver && one('hand-over', clocks.handOverAccepted, handOver.acceptBy, { of: handOver.toTeamId }),
  ];
  return running
    .filter((clock): clock is RunningClock => Boolean(clock))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** The one that ends next, of those that somebody can do something about. */
export function nextOf(running: readonly RunningClock[]): RunningClock | null {
  return running.find(({ isPaused, isMail }) => !isPaused && !isMail) ?? null;
}
