/** Setting a password with a link from a mail. It lets nobody in: signing in, with both factors, comes after. */
import { recordAudit } from '../accounts/audit.server.ts';
import { hashPassword } from '../accounts/password.server.ts';
import { newPasswordProblem } from '../accounts/password-strength.server.ts';
import { endSessionsOf } from '../accounts/session.server.ts';
import { db } from '../platform/db.server.ts';
import { ownerOf, type Purpose, takeToken } from './account-token.server.ts';
import { tellOwner } from './tell-owner.server.ts';

export type SetPasswordResult =
  | { kind: 'set' }
  | { kind: 'weak-password'; problem: string }
  /** Used, run out, or never one of ours. */
  | { kind: 'no-such-link' };

/** Takes the link up and ends every session of the account. */
export async function setPassword(
  token: string,
  purpose: Purpose,
  password: string,
  at: Date,
): Promise<SetPasswordResult> {
  const owner = await ownerOf(db, token, purpose, at);
  if (!owner) return { kind: 'no-such-link' };
  const problem = await newPasswordProblem(password, [...owner.email.split('@'), owner.name]);
  if (problem) return { kind: 'weak-password', problem };
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    if (!(await takeToken(tx, token, purpose, at))) return { kind: 'no-such-link' };
    const { count } = await tx.staffAccount.updateMany({
      where: { id: owner.id, disabledAt: null },
      data: { passwordHash },
    });
    if (count === 0) return { kind: 'no-such-link' };
    await endSessionsOf(tx, owner.id);
    // Whoever takes up an invitation has never had another.
    if (purpose === 'reset') await tellOwner(tx, owner.email, 'password', at);
    await recordAudit(tx, { at, actor: owner.id, action: 'password-set', detail: { how: purpose } });
    return { kind: 'set' };
  });
}
