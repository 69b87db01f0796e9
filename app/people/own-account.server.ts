/** What somebody sees and changes of their own account. All of it is audited. */
import { recordAudit } from '../accounts/audit.server.ts';
import { tryAt } from '../accounts/guessing.server.ts';
import { hashPassword } from '../accounts/password.server.ts';
import { newPasswordProblem } from '../accounts/password-strength.server.ts';
import { makeRecoveryCodes, recoveryCodesLeft } from '../accounts/recovery-codes.server.ts';
import { endSessionsOf, hasRunOut, type Session } from '../accounts/session.server.ts';
import { isRight } from '../accounts/sign-in.server.ts';
import { db } from '../platform/db.server.ts';
import { tellOwner } from './tell-owner.server.ts';

export interface OwnSession {
  id: string;
  device: string;
  startedAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
}

export interface OwnAccount {
  email: string;
  shortcuts: boolean;
  codesLeft: number;
  sessions: OwnSession[];
}

export async function ownAccount({ id, staff }: Session, at: Date): Promise<OwnAccount> {
  const account = await db.staffAccount.findUniqueOrThrow({
    where: { id: staff.id },
    select: {
      ...{ email: true, shortcuts: true },
      sessions: {
        orderBy: { lastSeenAt: 'desc' },
        select: { id: true, device: true, startedAt: true, lastSeenAt: true, secondFactorAt: true },
      },
    },
  });
  const sessions = account.sessions
    .filter((session) => !hasRunOut(session, at))
    .map(({ secondFactorAt: _, ...session }) => ({ ...session, isThis: session.id === id }));
  return {
    email: account.email,
    shortcuts: account.shortcuts,
    codesLeft: await recoveryCodesLeft(db, staff.id),
    sessions,
  };
}

/** Ends one of one's own sessions, or with `others` all but this one. */
export async function endSessions(
  session: Session,
  which: { id: string } | 'others',
  at: Date,
): Promise<number> {
  const accountId = session.staff.id;
  const ended = which === 'others' ? { but: session.id } : { only: which.id };
  return db.$transaction(async (tx) => {
    const count = await endSessionsOf(tx, accountId, ended);
    const detail = { which: which === 'others' ? 'others' : 'one', count };
    if (count > 0) await recordAudit(tx, { at, actor: accountId, action: 'session-ended', detail });
    return count;
  });
}

/** Turns keyboard shortcuts on or off. */
export async function setShortcuts({ staff }: Session, shortcuts: boolean, at: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.staffAccount.updateMany({
      where: { id: staff.id, shortcuts: !shortcuts },
      data: { shortcuts },
    });
    if (count === 0) return;
    const detail = { account: staff.id, shortcuts };
    await recordAudit(tx, { at, actor: staff.id, action: 'account-changed', detail });
  });
}

type Checked = { kind: 'wrong-password' } | { kind: 'wait'; seconds: number };

/** An open screen is not enough to change what one signs in with. */
async function checkPassword(
  { staff, email }: Session,
  password: string,
  request: Request,
  at: Date,
): Promise<Checked | null> {
  const attempt = await tryAt('password', email, request, at);
  if (attempt.seconds > 0) return { kind: 'wait', seconds: attempt.seconds };
  const { passwordHash } = await db.staffAccount.findUniqueOrThrow({
    where: { id: staff.id },
    select: { passwordHash: true },
  });
  const right = await isRight(password, passwordHash, true);
  if (right === 'busy') return { kind: 'wait', seconds: 5 };
  await (right ? attempt.right() : attempt.wrong());
  return right ? null : { kind: 'wrong-password' };
}

/** Ten new codes, shown once; those from before no longer count. */
export async function newRecoveryCodes(
  session: Session,
  password: string,
  request: Request,
  at: Date,
): Promise<Checked | { kind: 'made'; codes: string[] }> {
  const refused = await checkPassword(session, password, request, at);
  if (refused) return refused;
  return db.$transaction(async (tx) => {
    const codes = await makeRecoveryCodes(tx, session.staff.id, at);
    await tellOwner(tx, session.email, 'recovery-codes', at);
    await recordAudit(tx, { at, actor: session.staff.id, action: 'recovery-codes-made' });
    return { kind: 'made', codes };
  });
}

/** Another password. Every other session ends. */
export async function changePassword(
  session: Session,
  { current, wanted }: { current: string; wanted: string },
  request: Request,
  at: Date,
): Promise<Checked | { kind: 'weak-password'; problem: string } | { kind: 'changed' }> {
  const refused = await checkPassword(session, current, request, at);
  if (refused) return refused;
  const { staff, email } = session;
  const problem = await newPasswordProblem(wanted, [...email.split('@'), staff.name]);
  if (problem) return { kind: 'weak-password', problem };
  const passwordHash = await hashPassword(wanted);
  await db.$transaction(async (tx) => {
    await tx.staffAccount.updateMany({ where: { id: staff.id }, data: { passwordHash } });
    await endSessionsOf(tx, staff.id, { but: session.id });
    await tx.accountToken.deleteMany({ where: { accountId: staff.id } });
    await tellOwner(tx, email, 'password', at);
    await recordAudit(tx, { at, actor: staff.id, action: 'password-set', detail: { how: 'changed' } });
  });
  return { kind: 'changed' };
}
