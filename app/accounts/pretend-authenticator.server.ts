/**
 * The authenticators of pretend people. Their secrets can be worked out by anybody, so they exist in a demonstration
 * only; and an account that still has one, in a database that became a live service, is let in by no code.
 */
import { createHash } from 'node:crypto';
import { Secret } from 'otpauth';
import { db } from '../platform/db.server.ts';
import { env } from '../platform/env.server.ts';
import { nextCode, openSecret, sealSecret } from './totp.server.ts';

/** The fixed secret of a pretend person. */
function pretendSecret(email: string): string {
  const bytes = createHash('sha1').update(`front-door pretend authenticator: ${email}`).digest();
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** Whether this is a secret that anybody could work out. */
export const isPretend = (secret: string, email: string): boolean => secret === pretendSecret(email);

/** Gives a pretend person the authenticator that everybody knows. Refuses outside a demonstration. */
export async function enrolPretend(id: string, email: string, at: Date): Promise<void> {
  if (!env.DEMONSTRATION) throw new Error('Pretend authenticators need DEMONSTRATION=true');
  await db.staffAccount.updateMany({
    where: { id, totpSetAt: null },
    data: { sealedTotp: sealSecret(pretendSecret(email), id), totpSetAt: at },
  });
}

/** The code a pretend person's telephone would show now. */
export const pretendCodeNow = (email: string, at: Date): string =>
  nextCode(pretendSecret(email), null, at) ?? '';

interface Enrolled {
  id: string;
  email: string;
  sealedTotp: Uint8Array | null;
  lastTotpStep: number | null;
}

/**
 * For the page that asks for a code: the code of a pretend person, or `none` until the next one comes. Null for every
 * real authenticator, and for all outside a demonstration.
 */
export function pretendCode(
  { id, email, sealedTotp, lastTotpStep }: Enrolled,
  at: Date,
  demonstration: boolean = env.DEMONSTRATION,
): string | 'none' | null {
  if (!demonstration || !sealedTotp) return null;
  const secret = openSecret(sealedTotp, id);
  return isPretend(secret, email) ? (nextCode(secret, lastTotpStep, at) ?? 'none') : null;
}
