/** How an answer is told, and whether somebody still has to tell it. */
export const tellWays = ['email', 'call', 'letter', 'worker', 'none'] as const;
export type TellWay = (typeof tellWays)[number];

/** How a person tells it. In person is always possible. */
export const personWays = ['call', 'letter', 'worker', 'in-person'] as const;
export type PersonWay = (typeof personWays)[number];

export const wayInWords: Record<TellWay | PersonWay, string> = {
  email: 'by e-mail, which says only that there is an answer',
  call: 'by telephone',
  letter: 'by letter',
  worker: 'through school or another worker',
  'in-person': 'in person',
  none: 'on the status page only: no way to reach them is safe',
};

interface Told {
  recipient: string;
  at: Date;
}
interface Answered {
  at: Date;
  signedOffAt: Date | null;
  capacityFoundAt: Date | null;
  /** When a reconsideration of it was last decided. */
  lookedAgainAt?: Date | null;
}

/** Since when there is something new to tell of a decision that counts. */
export function newsSince({ at, signedOffAt, capacityFoundAt, lookedAgainAt = null }: Answered): Date {
  return [at, signedOffAt, capacityFoundAt, lookedAgainAt].reduce<Date>(
    (latest, one) => (one && one > latest ? one : latest),
    at,
  );
}

/** Whether a person still has to tell this recipient what is new. */
export function mustBeTold(
  recipient: 'referrer' | 'family',
  decision: Answered & {
    tellReferrer: string | null;
    /** Null where the family is not told by us, or is whoever told us. */
    sealedFamilyAnswer: Uint8Array | null;
    /** The family asked for it to be looked at again, and hears what came of it. */
    familyAsked?: boolean;
    told: readonly Told[];
    /** A mail that was to tell them did not arrive. */
    mailFailed?: boolean;
  },
): boolean {
  const byPerson =
    recipient === 'family'
      ? decision.sealedFamilyAnswer !== null || decision.familyAsked === true
      : decision.mailFailed === true ||
        (decision.tellReferrer !== null && !['email', 'none'].includes(decision.tellReferrer));
  const since = newsSince(decision);
  return byPerson && !decision.told.some((one) => one.recipient === recipient && one.at >= since);
}
