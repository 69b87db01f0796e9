/** Setting up the authenticator at the first sign-in. It counts once a code of it was given. */
import { db } from '../platform/db.server.ts';
import { recordAudit } from './audit.server.ts';
import { tryAt } from './guessing.server.ts';
import { makeRecoveryCodes } from './recovery-codes.server.ts';
import { letIn } from './second-factor.server.ts';
import type { Session } from './session.server.ts';
import { sealSecret, secretOffered, stepOf } from './totp.server.ts';

export type SetAuthenticatorResult =
  /** Signed in. The codes are shown now, and never again. */
  | { kind: 'set'; token: string; recoveryCodes: string[] }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }
  /** On another browser, a moment before. */
  | { kind: 'set-already' }
  | { kind: 'ended' };

/** Keeps the secret this session was offered, sealed, once somebody shows that their app has it. */
export async function setAuthenticator(
  session: Session,
  typed: string,
  request: Request,
  at: Date,
): Promise<SetAuthenticatorResult> {
  const { staff, email } = session;
  const attempt = await tryAt('code', email, request, at);
  if (attempt.seconds > 0) return { kind: 'wait', seconds: attempt.seconds };
  const secret = secretOffered(staff.id, session.id);
  const step = stepOf(typed, secret, at);
  if (step === null) {
    await attempt.wrong();
    return { kind: 'wrong' };
  }
  await attempt.right();
  return db
    .$transaction(async (tx): Promise<SetAuthenticatorResult> => {
      const { count } = await tx.staffAccount.updateMany({
        where: { id: staff.id, totpSetAt: null },
        data: { sealedTotp: sealSecret(secret, staff.id), totpSetAt: at, lastTotpStep: step },
      });
      if (count === 0) return { kind: 'set-already' };
      const recoveryCodes = await makeRecoveryCodes(tx, staff.id, at);
      const result = await letIn(tx, session, 'totp', request, at);
      if (result.kind === 'ended') throw new SessionEnded();
      await recordAudit(tx, { at, actor: staff.id, action: 'second-factor-set', detail: { factor: 'totp' } });
      return { kind: 'set', token: result.token, recoveryCodes };
    })
    .catch((error) => {
      if (error instanceof SessionEnded) return { kind: 'ended' };
      throw error;
    });
}

/** Undoes the transaction: an authenticator nobody was shown the recovery codes of must not count. */
class SessionEnded extends Error {
  override name = 'SessionEnded';
}
