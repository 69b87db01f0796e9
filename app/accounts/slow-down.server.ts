/**
 * Slows guessing of passwords: so many wrong tries for one account from one network, then a short wait. An outsider
 * who guesses holds up only their own network, so the duty worker elsewhere still gets in; counters outlive a restart.
 */
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '../platform/db.server.ts';
import { networkOf } from '../platform/http/network.ts';
import { blindKey } from '../platform/key-ring.server.ts';

export const TRIES = 10;
const SECONDS = 10 * 60;

const limiter = new RateLimiterPostgres({
  storeClient: pool,
  storeType: 'pool',
  tableName: 'slow_down',
  tableCreated: true,
  keyPrefix: 'sign-in',
  points: TRIES,
  duration: SECONDS,
});

/** A keyed hash: neither the address nor the account can be read from the table. */
function keyOf(account: string, request: Request): string {
  // The server drops every forwarded header that comes from outside, and puts in the address it saw itself.
  const network = networkOf(request.headers.get('x-forwarded-for') ?? '');
  return createHmac('sha256', blindKey('slow-down')).update(`${account}\n${network}`).digest('base64url');
}

/** Counts a try before it is judged, so that many at once are counted too. The seconds to wait, or 0. */
export async function countTry(account: string, request: Request): Promise<number> {
  try {
    await limiter.consume(keyOf(account, request));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** The right password clears what was counted. */
export async function forgetTries(account: string, request: Request): Promise<void> {
  await limiter.delete(keyOf(account, request));
}
