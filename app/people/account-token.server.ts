/**
 * Links that let somebody set a password: an invitation, or a reset. 256 random bits, only the hash with us; good for
 * one purpose, once, for a short time; taken up by POST only, because mail scanners follow every link.
 */
import type { Tx } from '../platform/db.server.ts';
import { hashToken, newToken } from '../platform/secrets.server.ts';

export const purposes = ['invitation', 'reset'] as const;
export type Purpose = (typeof purposes)[number];

const HOUR = 60 * 60_000;
const goodFor: Record<Purpose, number> = { invitation: 72 * HOUR, reset: HOUR };

// A link of one purpose is nothing to the other.
const hashOf = (token: string, purpose: Purpose) => hashToken(`${purpose}:${token}`);

/** Makes a link. Those from before no longer count. */
export async function makeToken(tx: Tx, accountId: string, purpose: Purpose, at: Date): Promise<string> {
  const token = newToken();
  await tx.accountToken.deleteMany({ where: { accountId } });
  await tx.accountToken.create({
    data: {
      ...{ tokenHash: hashOf(token, purpose), accountId, purpose, madeAt: at },
      expiresAt: new Date(at.getTime() + goodFor[purpose]),
    },
  });
  return token;
}

/** Whose link it is, while it is good. Changes nothing. */
export async function ownerOf(
  tx: Pick<Tx, 'accountToken'>,
  token: string,
  purpose: Purpose,
  at: Date,
): Promise<{ id: string; name: string; email: string } | null> {
  const found = await tx.accountToken.findUnique({
    where: { tokenHash: hashOf(token, purpose), usedAt: null, expiresAt: { gt: at } },
    select: { account: { select: { id: true, name: true, email: true, disabledAt: true } } },
  });
  if (!found || found.account.disabledAt) return null;
  const { id, name, email } = found.account;
  return { id, name, email };
}

/** Takes a link up. Of many who send it at once, one succeeds. */
export async function takeToken(tx: Tx, token: string, purpose: Purpose, at: Date): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: { tokenHash: hashOf(token, purpose), usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  return count === 1;
}
