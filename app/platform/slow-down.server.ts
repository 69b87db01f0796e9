/** Slows guessing of codes down without ever locking anybody out for long. Keys are hashes: no address is stored. */
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from './db.server.ts';
import { blindKey } from './key-ring.server.ts';

/** Thirty tries in a quarter of an hour, then a pause of five minutes: a code has 100 random bits. */
const limiter = new RateLimiterPostgres({
  storeClient: pool,
  storeType: 'pool',
  tableName: 'slow_down',
  tableCreated: true,
  keyPrefix: 'guess',
  points: 30,
  duration: 15 * 60,
  blockDuration: 5 * 60,
});

/** Counts one try at `purpose` from a network, and says whether to ask for patience. */
export async function guessingTooFast(purpose: string, network: string): Promise<boolean> {
  const key = createHmac('sha256', blindKey('slow-down')).update(`${purpose}:${network}`).digest('base64url');
  try {
    await limiter.consume(key);
    return false;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return true;
    throw refused;
  }
}
