/**
 * What the status page hands to the forms on it: that this browser has just shown reference and code. Sealed, good for
 * half an hour, and only ever in a form that is posted: nothing is kept in the browser or written in an address. The
 * family's page has a pass of its own, which opens nothing of what the referrer sees.
 */
import { MINUTE } from '../platform/london-clock.ts';
import { SealBroken, seal, unseal } from '../platform/seal.server.ts';

const GOOD_FOR = 30 * MINUTE;

interface Pass {
  referralId: string;
  until: number;
}

type BoundTo = 'StatusPass' | 'FamilyPass';

function newPass(boundTo: BoundTo, referralId: string, at: Date): string {
  const pass: Pass = { referralId, until: at.getTime() + GOOD_FOR };
  return Buffer.from(seal(pass, boundTo)).toString('base64url');
}

function openPass(boundTo: BoundTo, token: string, at: Date): string | null {
  try {
    const pass = unseal<Pass>(Buffer.from(token, 'base64url'), boundTo);
    return at.getTime() <= pass.until ? pass.referralId : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** A pass for a form of the status page, to be posted back in a hidden field named `pass`. */
export const newStatusPass = (referralId: string, at: Date): string => newPass('StatusPass', referralId, at);

/** The referral that a pass opens, or null when it is not one of ours or its time is over. */
export const openStatusPass = (token: string, at: Date): string | null => openPass('StatusPass', token, at);

/** The same for the family's own page. Neither opens what the other does. */
export const newFamilyPass = (referralId: string, at: Date): string => newPass('FamilyPass', referralId, at);
export const openFamilyPass = (token: string, at: Date): string | null => openPass('FamilyPass', token, at);
