/**
 * Who may do what, and to a record in which state. One pure table, so that it can be read aloud, tested whole and shown
 * to whoever asks; the gate of every page and every command ask it, and what it does not name is refused.
 */
export const roles = [
  'screening-officer',
  'social-worker',
  'team-manager',
  'out-of-hours-worker',
  'partner-worker',
  'threshold-lead',
  'analyst',
  'data-protection-lead',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The states of a referral, as `ReferralStatus` of the schema. */
export const recordStates = [
  'received',
  'claimed',
  'awaiting_sign_off',
  'waiting',
  'decided',
  'merged',
] as const;
export type RecordState = (typeof recordStates)[number];

/** Somebody who works at the front door, or answers it, as far as pages and commands need to know. */
export interface Staff {
  id: string;
  name: string;
  role: Role;
  /** A team of the authority, where they belong to one. */
  teamId?: string | null;
  /** The agency of a partner worker. */
  agencyId?: string | null;
}

interface Rule {
  roles: readonly Role[];
  /** In which states of the record; left out where no record is acted on, or its state does not matter. */
  states?: readonly RecordState[];
}

const door = ['screening-officer', 'social-worker', 'team-manager', 'out-of-hours-worker'] as const;
const qualified = ['social-worker', 'team-manager', 'out-of-hours-worker'] as const;

const table = {
  'read-queue': { roles: door },
  'read-referral': { roles: door },
  /** Takes down a call, with the caller on the line. */
  'take-call': { roles: door },
  claim: { roles: door, states: ['received'] },
  /** By day, takes over what came or was worked on while the door was shut. */
  'take-on-night': { roles: ['screening-officer', 'social-worker', 'team-manager'] },
  /** Puts back what one holds oneself. */
  release: { roles: door, states: ['claimed'] },
  /** Puts back what somebody else holds, for when they are ill or away. */
  'release-for-others': { roles: ['team-manager'], states: ['claimed'] },
  /** The same while the front door is shut: whoever holds it has gone home, and a child may not be able to wait. */
  'release-at-night': { roles: ['out-of-hours-worker'], states: ['claimed'] },
  rate: { roles: door, states: ['received', 'claimed', 'waiting'] },
  note: { roles: door },
  'ask-referrer': { roles: door, states: ['claimed'] },
  /** Takes notice of what was added after sending. */
  'see-addition': { roles: door },
  /** Decides a contact by passing it to whoever works with the same child already, and nothing else. */
  'pass-to-holder': { roles: door, states: ['claimed'] },
  'ask-agency': { roles: qualified, states: ['claimed', 'waiting'] },
  /**
   * Chases, writes down a reply that came by telephone, or that there was none. In every state, as what an agency knows
   * matters after a decision too, and is never turned away for being late.
   */
  'follow-up-check': { roles: door },
  'answer-check': { roles: ['partner-worker'] },
  'compare-children': { roles: door },
  merge: { roles: door, states: ['received', 'claimed'] },
  split: { roles: door, states: ['merged'] },
  decide: { roles: qualified, states: ['claimed', 'waiting'] },
  /** Says that there is somebody now to do what was decided. */
  'find-capacity': { roles: ['social-worker', 'team-manager'], states: ['waiting'] },
  /** Writes down that whoever has to hear an answer was told it by a person. */
  'tell-answer': { roles: door, states: ['waiting', 'decided', 'merged'] },
  'sign-off': { roles: ['team-manager'], states: ['awaiting_sign_off'] },
  'ask-to-reconsider': { roles: door, states: ['waiting', 'decided'] },
  reconsider: { roles: ['social-worker', 'team-manager'], states: ['waiting', 'decided'] },
  'hand-over': { roles: ['social-worker', 'team-manager'], states: ['decided'] },
  'accept-hand-over': { roles: ['social-worker', 'team-manager'], states: ['decided'] },
  /** Another keyworker without a step or an end: for the team that has the family. */
  'change-keyworker': { roles: ['social-worker', 'team-manager'], states: ['decided'] },
  /** The printable record and the bundle for another system. */
  'export-record': { roles: ['social-worker', 'team-manager'] },
  'restrict-record': { roles: ['team-manager', 'data-protection-lead'] },
  'break-glass': { roles: qualified },
  'read-messages': { roles: door },
  'send-message-again': { roles: ['team-manager'] },
  'read-caseloads': { roles: ['social-worker', 'team-manager', 'analyst'] },
  /** How often decisions are not what was asked for or suggested, and why: figures, and nothing of a record. */
  'read-differences': { roles: ['team-manager', 'threshold-lead', 'analyst'] },
  'read-agreements': { roles: [...qualified, 'data-protection-lead', 'administrator'] },
  'record-agreement': { roles: ['data-protection-lead', 'administrator'] },
  /** The trail of who looked at what. Not the records themselves. */
  'read-trail': { roles: ['data-protection-lead'] },
  'manage-accounts': { roles: ['administrator'] },
  /** One's own sessions, second factor and settings. */
  'own-account': { roles },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as Action[];

const ruleOf = (action: Action): Rule | undefined =>
  Object.hasOwn(table, action) ? table[action] : undefined;

/** Whether a role may do this at all. What the table does not name is refused. */
export function may(role: Role, action: Action): boolean {
  return ruleOf(action)?.roles.includes(role) ?? false;
}

/** Whether this can be done to a record in this state, whoever asks. */
export function canBeDoneTo(action: Action, state: RecordState): boolean {
  const rule = ruleOf(action);
  return rule !== undefined && (rule.states?.includes(state) ?? true);
}

/** Whether a role may do this to a record in this state: one cell of the table. */
export const mayDoTo = (role: Role, action: Action, state: RecordState): boolean =>
  may(role, action) && canBeDoneTo(action, state);

/** The role of an account, or null for one that is not in the table: such an account may do nothing. */
export function roleOf(stored: string): Role | null {
  return roles.find((role) => role === stored) ?? null;
}

/** A role in words, as it stands beside a name. */
export const roleInWords: Record<Role, string> = {
  'screening-officer': 'screening officer',
  'social-worker': 'social worker',
  'team-manager': 'team manager',
  'out-of-hours-worker': 'out-of-hours worker',
  'partner-worker': 'partner agency worker',
  'threshold-lead': 'threshold lead',
  analyst: 'analyst',
  'data-protection-lead': 'data protection lead',
  administrator: 'administrator',
};
