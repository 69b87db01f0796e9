/** Somebody at the front door who can sign in. */
import { randomUUID } from 'node:crypto';
import { createAccount, type NewAccount } from '../../app/accounts/create-account.server.ts';
import type { Staff } from '../../app/accounts/roles.ts';

/** For tests: accounts of a demonstration have passwords of their own. */
const ordinaryPassword = 'kettle marble lantern';

async function create(brief: Partial<NewAccount>, at: Date): Promise<Staff> {
  const account: NewAccount = {
    email: `${randomUUID()}@marlshire.example.org`,
    name: 'Nadia Brook',
    role: 'social-worker',
    password: ordinaryPassword,
    ...brief,
  };
  const result = await createAccount(account, at);
  if (result.kind !== 'created') throw new Error(`The account was not made: ${result.kind}`);
  return result.staff;
}

/** `await aPractitioner({ name: 'Joel Whitfield' }).save({ at })`. A manager is the same with another role. */
export function aPractitioner(brief: Partial<NewAccount> = {}) {
  return { save: ({ at }: { at: Date }) => create(brief, at) };
}
