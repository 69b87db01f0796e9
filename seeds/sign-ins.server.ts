/** Pretend staff. Their passwords are for everybody to read, so they exist only in a demonstration. */
import { createAccount, type NewAccount } from '../app/accounts/create-account.server.ts';
import type { Staff } from '../app/accounts/roles.ts';
import { db } from '../app/platform/db.server.ts';
import { asStaff, staffColumns } from '../app/triage/current.server.ts';
import type { Who } from './scenes/scene.ts';

const accounts: Record<Who, NewAccount> = {
  amara: {
    email: 'amara.osei@marlshire.example.org',
    password: 'paper-lantern-river',
    role: 'social-worker',
    teamId: 'mash',
    name: 'Amara Osei',
  },
  joel: {
    email: 'joel.whitfield@marlshire.example.org',
    password: 'copper-kettle-meadow',
    role: 'social-worker',
    teamId: 'hub',
    name: 'Joel Whitfield',
  },
  ruth: {
    email: 'ruth.calder@marlshire.example.org',
    password: 'window-maple-harbour',
    role: 'team-manager',
    teamId: 'mash',
    name: 'Ruth Calder',
  },
};

/** Who can sign in to a demonstration. */
export const demoSignIns: readonly NewAccount[] = Object.values(accounts);

async function staffOf(account: NewAccount, at: Date): Promise<Staff> {
  const { email } = account;
  const found = await db.staffAccount.findUnique({
    where: { email },
    select: staffColumns,
  });
  if (found) return asStaff(found);
  const result = await createAccount(account, at);
  if (result.kind !== 'created')
    throw new Error(`The account of ${account.name} was not made: ${result.kind}`);
  return result.staff;
}

/** The pretend staff, made where they are missing. */
export async function seedStaff(at: Date): Promise<Record<Who, Staff>> {
  return {
    amara: await staffOf(accounts.amara, at),
    joel: await staffOf(accounts.joel, at),
    ruth: await staffOf(accounts.ruth, at),
  };
}
