/**
 * Slows guessing of passwords and codes without letting an outsider lock a duty worker out (NCSC: throttle, do not
 * lock). Tries count for one account from one network; a device on which that person has signed in before has a
 * counter of its own, which nobody elsewhere can touch; and a network from which many accounts are tried is slowed as
 * a whole, known devices excepted.
 */
import { networkOf } from '../platform/http/network.ts';
import { countTry, forgetTries, type Pace, takeBackTry, waitFor } from '../platform/slow-down.server.ts';
import { knownDevice } from './known-device.server.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** So many wrong tries are free of any wait. */
export const TRIES = 10;

/** Then waits that grow from five seconds to a quarter of an hour: about a hundred tries a day, for ever. */
const elsewhere: Pace = {
  ...{ free: TRIES, firstWait: 5 * SECOND, longestWait: 15 * MINUTE, forgetAfter: 24 * HOUR },
};

/** Whoever sits at a device we know may mistype as often, and waits a minute at most. */
const here: Pace = { free: TRIES, firstWait: 2 * SECOND, longestWait: MINUTE, forgetAfter: HOUR };

/** Wrong answers from one network, whatever the account. An office shares one, so the wait stays short. */
const fromNetwork: Pace = { free: 100, firstWait: SECOND, longestWait: 10 * SECOND, forgetAfter: HOUR };

/** Six digits are few. However many networks somebody has, they get some fifty tries at the codes of one account. */
const anywhere: Pace = { free: 30, firstWait: MINUTE, longestWait: HOUR, forgetAfter: 24 * HOUR };

export type Guessed = 'password' | 'code';

/** One try at an account, from the place it comes from. */
export interface Try {
  /** Seconds to wait; 0 when it may be judged. */
  seconds: number;
  /** It comes from a device on which this person has signed in before. */
  isKnown: boolean;
  right(): Promise<void>;
  wrong(): Promise<void>;
}

/** Counts a try at the account of this e-mail address before it is judged. Afterwards say how it went. */
export async function tryAt(what: Guessed, email: string, request: Request, at: Date): Promise<Try> {
  // The server drops every forwarded header that comes from outside, and puts in the address it saw itself.
  const network = networkOf(request.headers.get('x-forwarded-for') ?? '');
  const device = await knownDevice(request, email);
  const own = device ? [what, 'device', device, email] : [what, 'network', network, email];
  const all = [what, 'anywhere', email];
  const spraying = [what, 'spraying', network];
  const answer = (seconds: number): Try => ({
    seconds,
    isKnown: device !== null,
    async right() {
      await forgetTries(own);
      // A browser that forgets who uses it is never known: signing in on it day after day is no guessing.
      if (what === 'code' && !device) await takeBackTry(all);
    },
    async wrong() {
      if (!device) await countTry(fromNetwork, spraying, at);
    },
  });
  if (device) return answer(await countTry(here, own, at));
  const crowd = await waitFor(fromNetwork, spraying, at);
  const seconds = crowd > 0 ? crowd : await countTry(elsewhere, own, at);
  if (seconds > 0 || what === 'password') return answer(seconds);
  return answer(await countTry(anywhere, all, at));
}
