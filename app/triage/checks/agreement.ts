/**
 * Agreements about sharing with an agency. The ICO's code on data sharing expects one for routine sharing, kept under
 * review; sharing in an emergency may not wait for one. All days are days in London, both ends included.
 */
import { toLondon } from '../../platform/british-time.ts';

export interface AgreementDays {
  /** YYYY-MM-DD. */
  startsOn: string;
  reviewOn: string;
  endsOn: string;
  /** When somebody ended it before its time. */
  endedAt: Date | null;
}

export type AgreementState = 'not-yet' | 'in-force' | 'review-due' | 'expired' | 'ended';

/** The day it is in London, as YYYY-MM-DD. */
export const londonDate = (at: Date): string => toLondon(at).toPlainDate().toString();

/** How an agreement stands at this moment. */
export function agreementState(
  { startsOn, reviewOn, endsOn, endedAt }: AgreementDays,
  at: Date,
): AgreementState {
  const today = londonDate(at);
  if (endedAt !== null && endedAt <= at) return 'ended';
  if (today < startsOn) return 'not-yet';
  if (today > endsOn) return 'expired';
  return today >= reviewOn ? 'review-due' : 'in-force';
}

/** Whether checks may be sent under it. One whose review is due still holds until it ends. */
export const isInForce = (days: AgreementDays, at: Date): boolean =>
  ['in-force', 'review-due'].includes(agreementState(days, at));

export const agreementStateInWords: Record<AgreementState, string> = {
  'not-yet': 'Not begun',
  'in-force': 'In force',
  'review-due': 'In force, review due',
  expired: 'Expired',
  ended: 'Ended early',
};
