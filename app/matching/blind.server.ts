/** Keys as they are kept: 64 bits of a keyed hash each, which tell nobody who holds the table anything about a child. */
import { createHmac } from 'node:crypto';
import { blindKey } from '../platform/key-ring.server.ts';

const hashOf = (key: string) => createHmac('sha256', blindKey('matching')).update(key, 'utf8').digest();

/** The keys as numbers the database can look up. Signed, as its bigint is. */
export const blinded = (keys: readonly string[]): bigint[] =>
  keys.map((key) => hashOf(key).readBigInt64BE(0));

/** The household as the referral row keeps it, or null where it could not be told from its neighbours. */
export const blindedHousehold = (household: string | null): string | null =>
  household === null ? null : hashOf(`household:${household}`).subarray(0, 12).toString('base64url');
