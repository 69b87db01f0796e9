/** What an administrator does to somebody else's account. Every change ends its sessions at once. */
import { recordAudit } from '../accounts/audit.server.ts';
import type { AuditAction } from '../accounts/audit-actions.ts';
import { knownPlaces } from '../accounts/known-places.server.ts';
import { type Place, placeProblem } from '../accounts/place.ts';
import { may, type Role, type Staff } from '../accounts/roles.ts';
import { endSessionsOf } from '../accounts/session.server.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { tellOwner } from './tell-owner.server.ts';

export type ChangeResult =
  | { kind: 'changed' }
  /** It was so already. */
  | { kind: 'unchanged' }
  | { kind: 'not-found' }
  | { kind: 'place-does-not-fit'; field: 'teamId' | 'agencyId'; problem: string }
  /** Nobody does this to their own account: there has to be an administrator left. */
  | { kind: 'own-account' }
  | { kind: 'not-allowed' };

type Detail = Record<string, string | number | boolean | null>;

/** Changes an account and ends its sessions, in one go with the entry that says so. */
async function change(
  id: string,
  admin: Staff,
  at: Date,
  { action, detail, apply }: { action: AuditAction; detail?: Detail; apply: (tx: Tx) => Promise<number> },
): Promise<ChangeResult> {
  if (!may(admin.role, 'manage-accounts')) return { kind: 'not-allowed' };
  if (id === admin.id) return { kind: 'own-account' };
  return db.$transaction(async (tx) => {
    const count = await apply(tx);
    if (count === 0) {
      return { kind: (await tx.staffAccount.count({ where: { id } })) > 0 ? 'unchanged' : 'not-found' };
    }
    await endSessionsOf(tx, id);
    await recordAudit(tx, { at, actor: admin.id, action, detail: { account: id, ...detail } });
    return { kind: 'changed' };
  });
}

export interface Change extends Place {
  role: Role;
}

/** Another role, team or agency. */
export async function changeRole(id: string, to: Change, admin: Staff, at: Date): Promise<ChangeResult> {
  const wrong = placeProblem(to.role, to, knownPlaces);
  if (wrong) return { kind: 'place-does-not-fit', ...wrong };
  const { role, teamId, agencyId } = to;
  return change(id, admin, at, {
    action: 'account-changed',
    detail: { role, team: teamId, agency: agencyId },
    apply: async (tx) => {
      // Never a plain "not equal", which is not true of what is null.
      const same = await tx.staffAccount.count({ where: { id, role, teamId, agencyId } });
      if (same > 0) return 0;
      return (await tx.staffAccount.updateMany({ where: { id }, data: { role, teamId, agencyId } })).count;
    },
  });
}

/** Shuts somebody out; links that were on their way no longer work. */
export const disable = (id: string, admin: Staff, at: Date): Promise<ChangeResult> =>
  change(id, admin, at, {
    action: 'account-disabled',
    detail: { why: 'administrator' },
    apply: async (tx) => {
      await tx.accountToken.deleteMany({ where: { accountId: id } });
      return (await tx.staffAccount.updateMany({ where: { id, disabledAt: null }, data: { disabledAt: at } }))
        .count;
    },
  });

/** Lets them in again. The days of not being used are counted from now. */
export const enable = (id: string, admin: Staff, at: Date): Promise<ChangeResult> =>
  change(id, admin, at, {
    action: 'account-enabled',
    apply: async (tx) =>
      (
        await tx.staffAccount.updateMany({
          where: { id, disabledAt: { not: null } },
          data: { disabledAt: null, lastSeenAt: at },
        })
      ).count,
  });

/** For a lost telephone with no recovery code left: they set up a new authenticator at the next sign-in. */
export const removeSecondFactor = (id: string, admin: Staff, at: Date): Promise<ChangeResult> =>
  change(id, admin, at, {
    action: 'second-factor-removed',
    apply: async (tx) => {
      await tx.recoveryCode.deleteMany({ where: { accountId: id } });
      const { count } = await tx.staffAccount.updateMany({
        where: { id, totpSetAt: { not: null } },
        data: { sealedTotp: null, totpSetAt: null, lastTotpStep: null },
      });
      if (count > 0) {
        const { email } = await tx.staffAccount.findUniqueOrThrow({ where: { id }, select: { email: true } });
        await tellOwner(tx, email, 'authenticator', at);
      }
      return count;
    },
  });

/** For a computer that was lost or left open: every session ends, and signing in again takes both factors. */
export const signOutEverywhere = (id: string, admin: Staff, at: Date): Promise<ChangeResult> =>
  change(id, admin, at, {
    action: 'session-ended',
    detail: { which: 'all' },
    apply: (tx) => endSessionsOf(tx, id),
  });
