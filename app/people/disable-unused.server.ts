/** Accounts nobody uses are the ones nobody misses when they are stolen: unused for 45 days, an account is disabled. */
import { recordAudit } from '../accounts/audit.server.ts';
import { endSessionsOf } from '../accounts/session.server.ts';
import { db } from '../platform/db.server.ts';

const DAY = 24 * 60 * 60_000;
export const UNUSED_DAYS = 45;

/** Disables what was not signed in to for so long, and says how many that were. Safe to repeat. */
export async function disableUnused(at: Date): Promise<number> {
  const before = new Date(at.getTime() - UNUSED_DAYS * DAY);
  const unused = {
    disabledAt: null,
    OR: [{ lastSeenAt: { lt: before } }, { lastSeenAt: null, createdAt: { lt: before } }],
  };
  const found = await db.staffAccount.findMany({ where: unused, select: { id: true } });
  let count = 0;
  for (const { id } of found) if (await disableOne(id, unused, at)) count += 1;
  return count;
}

type Unused = NonNullable<Parameters<typeof db.staffAccount.updateMany>[0]['where']>;

function disableOne(id: string, unused: Unused, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Asked again: they may have signed in a moment ago.
    const { count } = await tx.staffAccount.updateMany({
      where: { ...unused, id },
      data: { disabledAt: at },
    });
    if (count === 0) return false;
    await endSessionsOf(tx, id);
    const detail = { account: id, why: `unused-${UNUSED_DAYS}-days` };
    await recordAudit(tx, { at, actor: 'service', action: 'account-disabled', detail });
    return true;
  });
}
