/** Makes accounts for staff. There are no accounts by default: seeds make those of a demonstration, a command the rest. */
import { randomUUID } from 'node:crypto';
import { db } from '../platform/db.server.ts';
import { recordAudit } from './audit.server.ts';
import { hashPassword } from './password.server.ts';
import { newPasswordProblem } from './password-strength.server.ts';
import type { Role, Staff } from './roles.ts';

export interface NewAccount {
  email: string;
  name: string;
  role: Role;
  /** A team of the authority, for whoever belongs to one. */
  teamId?: string;
  /** The agency of a partner worker. */
  agencyId?: string;
  password: string;
}

export type CreateAccountResult =
  | { kind: 'created'; staff: Staff }
  | { kind: 'exists' }
  | { kind: 'weak-password'; problem: string };

/** An e-mail address as it is kept and looked up. */
export const asKept = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Creates an account that can sign in at once. That it was made, outside the pages, is on the trail. */
export async function createAccount(account: NewAccount, at: Date): Promise<CreateAccountResult> {
  const email = asKept(account.email);
  const problem = await newPasswordProblem(account.password, [...email.split('@'), account.name]);
  if (problem) return { kind: 'weak-password', problem };
  const { name, role, teamId = null, agencyId = null } = account;
  const staff: Staff = { id: randomUUID(), name: name.trim(), role, teamId, agencyId };
  const passwordHash = await hashPassword(account.password);
  return db.$transaction(async (tx): Promise<CreateAccountResult> => {
    const { count } = await tx.staffAccount.createMany({
      data: { ...staff, email, passwordHash, createdAt: at },
      skipDuplicates: true,
    });
    if (count === 0) return { kind: 'exists' };
    const detail = { account: staff.id, role };
    await recordAudit(tx, { at, actor: 'service', action: 'account-made', detail });
    return { kind: 'created', staff };
  });
}
