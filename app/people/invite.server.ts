/** An administrator makes an account. Nobody but the invited person ever knows its password. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import { asKept } from '../accounts/create-account.server.ts';
import { knownPlaces } from '../accounts/known-places.server.ts';
import { type Place, placeProblem } from '../accounts/place.ts';
import { may, type Role, type Staff } from '../accounts/roles.ts';
import { queueMessage } from '../notifications/outbox.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { makeToken } from './account-token.server.ts';

export interface Invited extends Place {
  name: string;
  email: string;
  role: Role;
}

export type InviteResult =
  | { kind: 'invited'; id: string }
  | { kind: 'exists' }
  | { kind: 'place-does-not-fit'; field: 'teamId' | 'agencyId'; problem: string }
  | { kind: 'not-allowed' };

async function sendInvitation(tx: Tx, id: string, to: string, at: Date): Promise<void> {
  const token = await makeToken(tx, id, 'invitation', at);
  await queueMessage(tx, { template: 'invitation', to, props: { token }, at });
}

/** Makes the account and sends the link to take it up. */
export async function invite(invited: Invited, admin: Staff, at: Date): Promise<InviteResult> {
  if (!may(admin.role, 'manage-accounts')) return { kind: 'not-allowed' };
  const { name, role, teamId, agencyId } = invited;
  const wrong = placeProblem(role, { teamId, agencyId }, knownPlaces);
  if (wrong) return { kind: 'place-does-not-fit', ...wrong };
  const [id, email] = [randomUUID(), asKept(invited.email)];
  return db.$transaction(async (tx) => {
    const { count } = await tx.staffAccount.createMany({
      data: { id, email, name, role, teamId, agencyId, passwordHash: '', createdAt: at },
      skipDuplicates: true,
    });
    if (count === 0) return { kind: 'exists' };
    await sendInvitation(tx, id, email, at);
    const detail = { account: id, role, team: teamId, agency: agencyId };
    await recordAudit(tx, { at, actor: admin.id, action: 'account-invited', detail });
    return { kind: 'invited', id };
  });
}

/** Sends another link to somebody who has not taken up the first; that one no longer works. */
export async function inviteAgain(
  id: string,
  admin: Staff,
  at: Date,
): Promise<{ kind: 'invited' | 'not-waiting' | 'not-allowed' }> {
  if (!may(admin.role, 'manage-accounts')) return { kind: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const account = await tx.staffAccount.findFirst({
      where: { id, passwordHash: '', disabledAt: null },
      select: { email: true },
    });
    if (!account) return { kind: 'not-waiting' };
    await sendInvitation(tx, id, account.email, at);
    await recordAudit(tx, { at, actor: admin.id, action: 'account-invited', detail: { account: id } });
    return { kind: 'invited' };
  });
}
