/**
 * What the status page hands to the forms on it: that this browser has just shown reference and code. Sealed, good for
 * half an hour, and only ever in a form that is posted: nothing is kept in the browser or written in an address.
 */
import { MINUTE } from '../platform/london-clock.ts';
import { SealBroken, seal, unseal } from '../platform/seal.server.ts';

const GOOD_FOR = 30 * MINUTE;
const boundTo = 'StatusPass';

interface StatusPass {
  referralId: string;
  until: number;
}

/** A pass for a form of the status page, to be posted back in a hidden field named `pass`. */
export function newStatusPass(referralId: string, at: Date): string {
  const pass: StatusPass = { referralId, until: at.getTime() + GOOD_FOR };
  return Buffer.from(seal(pass, boundTo)).toString('base64url');
}

/** The referral that a pass opens, or null when it is not one of ours or its time is over. */
export function openStatusPass(token: string, at: Date): string | null {
  try {
    const pass = unseal<StatusPass>(Buffer.from(token, 'base64url'), boundTo);
    return at.getTime() <= pass.until ? pass.referralId : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
