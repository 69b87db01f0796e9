/** Who may do what. A pure table, so that it can be read aloud, tested whole and shown to whoever asks. */
export const roles = ['practitioner', 'manager'] as const;
export type Role = (typeof roles)[number];

/** Somebody who works at the front door, as far as pages and commands need to know. */
export interface Staff {
  id: string;
  name: string;
  role: Role;
}

const table = {
  'read-queue': ['practitioner', 'manager'],
  'read-referral': ['practitioner', 'manager'],
  /** Claim, release what one holds oneself, rate, note, decide. */
  triage: ['practitioner', 'manager'],
  /** Put back what somebody else holds, for when they are ill or away. */
  'release-for-others': ['manager'],
  'read-messages': ['practitioner', 'manager'],
  'send-message-again': ['manager'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as Action[];

/** Whether a role may do this. What the table does not name is refused. */
export function may(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = Object.hasOwn(table, action) ? table[action] : [];
  return allowed.includes(role);
}

/** The role of an account, or null for one that is not in the table: such an account may do nothing. */
export function roleOf(stored: string): Role | null {
  return roles.find((role) => role === stored) ?? null;
}

/** A role in words, as it stands beside a name. */
export const roleInWords: Record<Role, string> = { practitioner: 'practitioner', manager: 'team manager' };
