/** Who can sign in, for the administrator: names, roles and states, and nothing they have read or written. */
import { type Role, roleOf } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';

/** `invited` has yet to set a password, `no-second-factor` an authenticator. */
export type PersonState = 'invited' | 'no-second-factor' | 'active' | 'disabled';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role | null;
  teamId: string | null;
  agencyId: string | null;
  lastSeenAt: Date | null;
  state: PersonState;
}

const columns = {
  ...{ id: true, name: true, email: true, role: true, teamId: true, agencyId: true },
  ...{ lastSeenAt: true, disabledAt: true, passwordHash: true, totpSetAt: true },
} as const;

interface Row {
  disabledAt: Date | null;
  passwordHash: string;
  totpSetAt: Date | null;
}

function stateOf({ disabledAt, passwordHash, totpSetAt }: Row): PersonState {
  if (disabledAt) return 'disabled';
  if (passwordHash === '') return 'invited';
  return totpSetAt ? 'active' : 'no-second-factor';
}

const asPerson = <Kept extends Row & Omit<Person, 'role' | 'state'> & { role: string }>(
  row: Kept,
): Person => {
  const { id, name, email, role, teamId, agencyId, lastSeenAt } = row;
  return { id, name, email, role: roleOf(role), teamId, agencyId, lastSeenAt, state: stateOf(row) };
};

/** Everybody, by name. */
export async function people(): Promise<Person[]> {
  const rows = await db.staffAccount.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }], select: columns });
  return rows.map(asPerson);
}

/** One of them, or null. */
export async function person(id: string): Promise<Person | null> {
  const row = await db.staffAccount.findUnique({ where: { id }, select: columns });
  return row && asPerson(row);
}

/** How much hangs on one person: before somebody leaves, a manager has to see to it. Counts, and nothing of a record. */
export async function hangsOn(id: string): Promise<{ held: number; families: number }> {
  const [held, families] = await Promise.all([
    db.referral.count({
      where: { holderId: id, status: { in: ['claimed', 'awaiting_sign_off', 'waiting'] } },
    }),
    db.referral.count({ where: { keyworkerId: id, teamId: { not: null }, helpEndedAt: null } }),
  ]);
  return { held, families };
}

export const stateInWords: Record<PersonState, string> = {
  invited: 'Invited',
  'no-second-factor': 'Has to set up an authenticator',
  active: 'Can sign in',
  disabled: 'Disabled',
};
