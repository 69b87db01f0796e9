/** Codes that stand in for a lost authenticator, once each. Shown when they are made; only their hashes are kept. */
import { randomBytes } from 'node:crypto';
import { grouped, normalise, symbols } from '../platform/crockford.ts';
import type { Tx } from '../platform/db.server.ts';
import { hashToken } from '../platform/secrets.server.ts';

const HOW_MANY = 10;
/** Fifty random bits, in two groups of five. */
const LENGTH = 10;

const hashOf = (accountId: string, code: string) => hashToken(`recovery:${accountId}:${code}`);

/** Ten new codes. Those from before no longer count. */
export async function makeRecoveryCodes(tx: Tx, accountId: string, at: Date): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => grouped(symbols(randomBytes(LENGTH)), 5));
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ codeHash: hashOf(accountId, code), accountId, madeAt: at })),
  });
  return codes;
}

/** Takes a code, if it is one that was not used yet. Of two who send it at once, one is refused. */
export async function takeRecoveryCode(tx: Tx, accountId: string, typed: string, at: Date): Promise<boolean> {
  const code = normalise(typed, LENGTH);
  if (!code) return false;
  const codeHash = hashOf(accountId, grouped(code, 5));
  const { count } = await tx.recoveryCode.updateMany({
    where: { codeHash, accountId, usedAt: null },
    data: { usedAt: at },
  });
  return count === 1;
}

/** How many are left. */
export const recoveryCodesLeft = (tx: Pick<Tx, 'recoveryCode'>, accountId: string): Promise<number> =>
  tx.recoveryCode.count({ where: { accountId, usedAt: null } });
