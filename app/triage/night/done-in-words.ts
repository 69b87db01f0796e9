/** What was done overnight, in the words of the list. Looks are not work, so they are not on it. */
import type { AuditAction } from '../../accounts/audit-actions.ts';

export const workInWords: Partial<Record<AuditAction, string>> = {
  'call-taken': 'Taken down by telephone',
  'referral-claimed': 'Claimed',
  'referral-released': 'Put back in the queue',
  'referral-rated': 'Rated',
  'note-added': 'Note added',
  'question-asked': 'Asked whoever told us',
  'check-asked': 'Asked an agency',
  'check-chased': 'Chased an agency',
  'check-replied': 'Agency replied',
  'check-no-reply': 'No reply recorded',
  'contact-passed': 'Passed a new contact',
  'referral-merged': 'Put with another referral',
  'referral-split': 'Parted from another referral',
  'referral-decided': 'Decided',
  'decision-signed-off': 'Signed off',
  'decision-returned': 'Returned by a manager',
  'hand-over-offered': 'Hand-over offered',
  'hand-over-accepted': 'Hand-over accepted',
};

export const workActions = Object.keys(workInWords);
