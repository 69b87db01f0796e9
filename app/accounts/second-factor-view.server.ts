/** What the page of the second factor shows: a code to give, or an authenticator to set up first. */
import { authority } from '../platform/authority.server.ts';
import { db } from '../platform/db.server.ts';
import { pretendCode } from './pretend-authenticator.server.ts';
import type { SecondFactorView } from './second-factor-view.ts';
import { secretOffered, setUpOf } from './totp.server.ts';

export async function secondFactorView(
  accountId: string,
  sessionId: string,
  at: Date,
): Promise<SecondFactorView> {
  const account = await db.staffAccount.findUniqueOrThrow({
    where: { id: accountId },
    select: { id: true, email: true, sealedTotp: true, totpSetAt: true, lastTotpStep: true },
  });
  if (account.totpSetAt) return { kind: 'give', pretendCode: pretendCode(account, at) };
  const issuer = `${authority.shortName} front door`;
  return { kind: 'set-up', ...(await setUpOf(secretOffered(accountId, sessionId), account.email, issuer)) };
}
