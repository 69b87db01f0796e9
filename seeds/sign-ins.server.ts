/**
 * Pretend staff, one for each role and team. Their passwords are for everybody to read and their authenticators for
 * everybody to work out, so they exist only in a demonstration.
 */
import { createAccount, type NewAccount } from '../app/accounts/create-account.server.ts';
import { enrolPretend } from '../app/accounts/pretend-authenticator.server.ts';
import type { Role, Staff } from '../app/accounts/roles.ts';
import { db } from '../app/platform/db.server.ts';
import { asStaff, staffColumns } from '../app/triage/current.server.ts';

type Place = Pick<NewAccount, 'teamId' | 'agencyId'>;

const person = (name: string, password: string, role: Role, place: Place = {}): NewAccount => ({
  ...{ name, password, role, ...place },
  email: `${name.toLowerCase().replace(' ', '.')}@marlshire.example.org`,
});

const accounts = {
  amara: person('Amara Osei', 'paper-lantern-river', 'social-worker', { teamId: 'mash' }),
  joel: person('Joel Whitfield', 'copper-kettle-meadow', 'social-worker', { teamId: 'hub' }),
  ruth: person('Ruth Calder', 'window-maple-harbour', 'team-manager', { teamId: 'mash' }),
  megan: person('Megan Pryce', 'saddle-thimble-orchard', 'screening-officer', { teamId: 'mash' }),
  tomasz: person('Tomasz Nowak', 'candle-gravel-otter', 'out-of-hours-worker', { teamId: 'out-of-hours' }),
  farida: person('Farida Rahman', 'button-heather-canoe', 'social-worker', { teamId: 'north' }),
  callum: person('Callum Reid', 'magpie-ladder-walnut', 'social-worker', { teamId: 'south' }),
  denise: person('Denise Okafor', 'gallop-teapot-willow', 'partner-worker', { agencyId: 'police' }),
  helen: person('Helen Marsh', 'trumpet-pebble-fern', 'threshold-lead'),
  sunil: person('Sunil Mehta', 'blanket-compass-plum', 'analyst'),
  carys: person('Carys Vaughan', 'feather-anvil-sunday', 'data-protection-lead'),
  leon: person('Leon Baptiste', 'harvest-puddle-violin', 'administrator'),
} as const satisfies Record<string, NewAccount>;

/** Everybody in the demonstration, by first name. */
export type Cast = Record<keyof typeof accounts, Staff>;

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

/** The pretend staff with their authenticators, made where they are missing. */
export async function seedStaff(at: Date): Promise<Cast> {
  const made: [string, Staff][] = [];
  for (const [name, account] of Object.entries(accounts)) {
    const staff = await staffOf(account, at);
    await enrolPretend(staff.id, account.email, at);
    made.push([name, staff]);
  }
  return Object.fromEntries(made) as Cast;
}
