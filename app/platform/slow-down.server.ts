/**
 * Slows guessing down, and never locks anybody out for long: the first tries cost nothing, then each has to wait twice
 * as long as the one before, up to a limit. Keys are keyed hashes: neither an address nor an account can be read from
 * the table, and the counters outlive a restart.
 */
import { createHmac } from 'node:crypto';
import { systemClock } from './clock.ts';
import { db } from './db.server.ts';
import { blindKey } from './key-ring.server.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How fast tries may follow one another. Times are in milliseconds. */
export interface Pace {
  /** So many tries before the first wait. */
  free: number;
  firstWait: number;
  longestWait: number;
  /** So long after the last wait all is forgotten. */
  forgetAfter: number;
}

const keyOf = (parts: readonly string[]): string =>
  createHmac('sha256', blindKey('slow-down')).update(JSON.stringify(parts)).digest('base64url');

const inSeconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000));

/**
 * Counts a try before it is judged, so that many at once are counted too. The seconds to wait, or 0 when it may be
 * judged. A try that has to wait is not counted: nobody can make the wait longer for somebody else by insisting.
 */
export async function countTry(pace: Pace, about: readonly string[], at: Date): Promise<number> {
  const { free, firstWait, longestWait, forgetAfter } = pace;
  const [key, now] = [keyOf(about), at.getTime()];
  const wait = (counted: number) =>
    counted < free ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(30, counted - free));
  // One row, locked by the statement: of many at once, each sees what the one before it counted.
  const taken = await db.$queryRaw<unknown[]>`
    INSERT INTO "slow_down" AS kept ("key", "points", "expire")
    VALUES (${key}, 1, ${now + forgetAfter + wait(1)}::bigint)
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN kept."expire" <= ${now}::bigint THEN 1 ELSE kept."points" + 1 END,
      "expire" = ${now}::bigint + ${forgetAfter}::bigint + CASE
        WHEN kept."expire" <= ${now}::bigint THEN ${wait(1)}::bigint
        WHEN kept."points" + 1 < ${free}::integer THEN 0
        ELSE LEAST(${longestWait}::numeric, ${firstWait} * power(2::numeric, LEAST(30, kept."points" + 1 - ${free}::integer)))::bigint
      END
    WHERE kept."points" < ${free}::integer OR kept."expire" - ${forgetAfter}::bigint <= ${now}::bigint
    RETURNING 1`;
  return taken.length > 0 ? 0 : waitFor(pace, about, at);
}

/** The seconds that are left to wait, without counting anything; 0 for none. */
export async function waitFor(pace: Pace, about: readonly string[], at: Date): Promise<number> {
  const row = await db.slowDown.findUnique({ where: { key: keyOf(about) } });
  if (!row || row.points < pace.free) return 0;
  const left = Number(row.expire ?? 0) - pace.forgetAfter - at.getTime();
  return left > 0 ? inSeconds(left) : 0;
}

/** What was counted is forgotten: the right answer came. */
export async function forgetTries(about: readonly string[]): Promise<void> {
  await db.slowDown.deleteMany({ where: { key: keyOf(about) } });
}

/**
 * Takes one counted try back: it was right, so it was no guess. Only that one: whoever knows one code must not wipe out
 * the count of what they guess beside it.
 */
export async function takeBackTry(about: readonly string[]): Promise<void> {
  await db.slowDown.updateMany({
    where: { key: keyOf(about), points: { gt: 0 } },
    data: { points: { decrement: 1 } },
  });
}

/** Takes out the rows that no longer count. */
export async function sweepTries(at: Date): Promise<void> {
  await db.slowDown.deleteMany({ where: { expire: { lte: BigInt(at.getTime()) } } });
}

/** A code has 100 random bits, and a school shares one network: thirty tries at once hurt nobody. */
const codes: Pace = {
  free: 30,
  firstWait: 30 * SECOND,
  longestWait: 5 * MINUTE,
  forgetAfter: 15 * MINUTE,
};

/** Counts one try at `purpose` from a network, and says whether to ask for patience. */
export async function guessingTooFast(
  purpose: string,
  network: string,
  at: Date = systemClock.now(),
): Promise<boolean> {
  return (await countTry(codes, [purpose, network], at)) > 0;
}

/** What was counted last was the right code: a whole school may look at what became of what it sent. */
export const wasNoGuess = (purpose: string, network: string): Promise<void> =>
  takeBackTry([purpose, network]);
