/** Tells whoever an account belongs to that what they sign in with was changed: only they know whether it was them. */
import { queueMessage } from '../notifications/outbox.server.ts';
import type { Tx } from '../platform/db.server.ts';

type Changed = 'password' | 'authenticator' | 'recovery-codes';

export const tellOwner = async (tx: Tx, to: string, what: Changed, at: Date): Promise<void> => {
  await queueMessage(tx, { template: 'account-changed', to, props: { what }, at });
};
