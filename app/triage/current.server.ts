/** A referral as it stands now, for commands to say why they did not go through. */
import { roleOf, type Staff } from '../accounts/roles.ts';
import type { Tx } from '../platform/db.server.ts';

/** Longer than usual, so that a whole team pressing one button at once are all answered. */
export const patiently = { maxWait: 10_000, timeout: 15_000 };

/** The columns of an account that make a `Staff`. */
export const staffColumns = { id: true, name: true, role: true, teamId: true, agencyId: true } as const;
const account = { select: staffColumns } as const;

/** What a command needs to know, or null when there is no such referral. Opens nothing that is sealed. */
export async function currentReferral(tx: Tx, reference: string) {
  const found = await tx.referral.findUnique({
    where: { reference },
    select: { id: true, status: true, version: true, brag: true, holder: account },
  });
  return found && { ...found, holder: found.holder ? asStaff(found.holder) : null };
}

/** An account as others see it. Whoever left still has a name, and no more rights than the least. */
export function asStaff({ role, ...rest }: Omit<Staff, 'role'> & { role: string }): Staff {
  return { ...rest, role: roleOf(role) ?? 'analyst' };
}
