/** The entries of the trail in words, for whoever reviews them: what was done, and why it could be. */
import type { AuditAction } from '../../accounts/audit-actions.ts';
import { roleInWords, roleOf } from '../../accounts/roles.ts';
import { reasonInWords } from './reasons.ts';

const did: Record<AuditAction, string> = {
  'referral-sent': 'Sent a referral',
  'referral-viewed': 'Opened the record',
  'referral-claimed': 'Claimed it',
  'referral-released': 'Put it back',
  'night-taken-on': 'Took it on from the night',
  'referral-rated': 'Rated it',
  'referral-decided': 'Decided it',
  'referral-merged': 'Let it go with another',
  'referral-split': 'Took it apart from another',
  'note-added': 'Added a note',
  'call-taken': 'Took a call',
  'status-viewed': 'Looked at the status page',
  'question-asked': 'Asked the referrer',
  'question-answered': 'Answered a question',
  'question-withdrawn': 'Withdrew a question',
  'addition-made': 'Added something',
  'addition-seen': 'Saw what was added',
  'contact-passed': 'Passed a contact on',
  'contact-taken-back': 'Took a contact back',
  'check-asked': 'Asked an agency',
  'check-viewed': 'Opened a check',
  'check-chased': 'Chased a check',
  'check-replied': 'Replied to a check',
  'check-no-reply': 'Wrote down that an agency did not reply',
  'check-withdrawn': 'Withdrew a check',
  'agreement-recorded': 'Recorded a sharing agreement',
  'agreement-ended': 'Ended a sharing agreement',
  'child-compared': 'Said who is the same child',
  'candidates-viewed': 'Looked at who may be the same child',
  'decision-signed-off': 'Signed the decision off',
  'decision-returned': 'Gave the decision back',
  'capacity-found': 'Said that there is capacity',
  'answer-told': 'Told the answer',
  'family-answer-viewed': 'Read the answer to the family',
  'family-code-made': 'Made a code for the family',
  'reconsideration-asked': 'Asked to look at it again',
  'reconsideration-taken': 'Took on looking at it again',
  reconsidered: 'Looked at it again',
  'hand-over-offered': 'Offered it to a team',
  'hand-over-accepted': 'Accepted it for a team',
  'hand-over-returned': 'Gave an offer back',
  'keyworker-changed': 'Named another keyworker',
  'help-ended': 'Said that the help has ended',
  'record-printed': 'Printed the record',
  'record-exported': 'Exported the record',
  'message-retried': 'Sent a message again',
  'queue-viewed': 'Looked at the queue',
  searched: 'Searched',
  'caseloads-viewed': 'Looked at the caseloads',
  'messages-viewed': 'Looked at the messages',
  'trail-viewed': 'Looked at who looked',
  'reason-given': 'Gave a reason to open it',
  'glass-broken': 'Broke the glass',
  'view-refused': 'Was refused',
  'access-changed': 'Changed who may open it',
  'signed-in': 'Signed in',
  'factor-given-again': 'Gave a code once more',
  'signed-out': 'Signed out',
  'session-ended': 'Ended a session',
  'account-made': 'Made an account',
  'account-invited': 'Invited somebody',
  'account-changed': 'Changed an account',
  'account-disabled': 'Disabled an account',
  'account-enabled': 'Enabled an account',
  'password-set': 'Set a password',
  'reset-asked': 'Was sent a link to choose a new password',
  'second-factor-set': 'Set up an authenticator',
  'second-factor-removed': 'Removed an authenticator',
  'recovery-code-used': 'Used a recovery code',
  'recovery-codes-made': 'Made recovery codes',
};

const isKnown = (action: string): action is AuditAction => Object.hasOwn(did, action);

/** An action that this version of the service no longer has stands as it was written. */
export const didInWords = (action: string): string => (isKnown(action) ? did[action] : action);

/** Why something opened, was refused or was changed: what the entries hold as codes. */
const codes: Record<string, string> = {
  'front-door': 'It is the front door’s',
  team: 'Their team has it',
  holder: 'They hold it',
  keyworker: 'They are its keyworker',
  offered: 'It is offered to their team',
  decider: 'They look at it again',
  'same-child': 'They hold a contact about the same child',
  listed: 'They are on its list',
  reason: 'From outside the team, for a reason',
  glass: 'Through the broken glass',
  'reason-needed': 'They had not said why',
  restricted: 'The record is restricted',
  unrestricted: 'The restriction was lifted',
  denied: 'They are kept away from it',
  allow: 'Put on its list',
  deny: 'Kept away from it',
  'taken-off': 'Taken off its list',
  code: 'The code was not right',
  administrator: 'By an administrator',
  'unused-45-days': 'Not used for 45 days',
};

const inWords = (code: string) => (Object.hasOwn(codes, code) ? codes[code] : code.replaceAll('-', ' '));

/** Detail as it comes out of the database: whatever it is, only a text is a code. */
export function codeOf(detail: unknown, name: string): string | null {
  if (typeof detail !== 'object' || detail === null) return null;
  const value: unknown = Reflect.get(detail, name);
  return typeof value === 'string' ? value : null;
}

const isEmergency = (detail: unknown) =>
  typeof detail === 'object' && detail !== null && Reflect.get(detail, 'emergency') === true;

/** Why, as far as the entry says; for an account what it may do from then on. */
export function whyInWords(detail: unknown): string | null {
  const reason = codeOf(detail, 'reason');
  if (reason) return reasonInWords(reason);
  const because = codeOf(detail, 'because') ?? codeOf(detail, 'change') ?? codeOf(detail, 'why');
  if (because) return inWords(because) ?? because;
  if (isEmergency(detail)) return 'In an emergency, without an agreement in force';
  const role = roleOf(codeOf(detail, 'role') ?? '');
  return role && `As ${roleInWords[role]}`;
}
