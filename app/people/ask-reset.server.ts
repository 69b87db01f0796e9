/** A forgotten password. The answer is the same whether there is such an account; the second factor stays. */
import { recordAudit } from '../accounts/audit.server.ts';
import { asKept } from '../accounts/create-account.server.ts';
import { queueMessage } from '../notifications/outbox.server.ts';
import { db } from '../platform/db.server.ts';
import { countTry, type Pace } from '../platform/slow-down.server.ts';
import { makeToken } from './account-token.server.ts';

const HOUR = 60 * 60_000;

/** So that nobody can fill the mailbox of somebody else. */
const mails: Pace = { free: 3, firstWait: HOUR / 4, longestWait: HOUR, forgetAfter: HOUR };

/** Sends a link to whoever can sign in under this address. What came of it is for tests and the log, not for a page. */
export async function askReset(
  typed: string,
  at: Date,
): Promise<{ kind: 'sent' | 'nobody' | 'sent-enough' }> {
  const email = asKept(typed);
  if ((await countTry(mails, ['reset-mail', email], at)) > 0) return { kind: 'sent-enough' };
  return db.$transaction(async (tx) => {
    const account = await tx.staffAccount.findFirst({
      where: { email, disabledAt: null, NOT: { passwordHash: '' } },
      select: { id: true },
    });
    if (!account) return { kind: 'nobody' };
    const token = await makeToken(tx, account.id, 'reset', at);
    await queueMessage(tx, { template: 'password-reset', to: email, props: { token }, at });
    await recordAudit(tx, { at, actor: account.id, action: 'reset-asked' });
    return { kind: 'sent' };
  });
}
