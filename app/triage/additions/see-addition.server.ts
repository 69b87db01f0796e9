/** Takes notice of what was added. From then on it counts in full: ways of contact that were added may be used. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { renewKeysOf } from '../../referral/renew-keys.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';

export type SeeResult = { kind: 'seen' } | { kind: 'not-found' };

/** Whoever sees it first is on the record. Seeing it again changes nothing. */
export async function seeAddition(
  reference: string,
  additionId: string,
  staff: Staff,
  at: Date,
): Promise<SeeResult> {
  if (!may(staff.role, 'see-addition')) return { kind: 'not-found' };
  return db.$transaction(async (tx): Promise<SeeResult> => {
    await tx.$queryRaw`SELECT 1 FROM "Referral" WHERE "reference" = ${reference} FOR UPDATE`;
    const addition = await tx.addition.findFirst({
      where: { id: additionId, referral: { reference } },
      select: { referralId: true, kind: true },
    });
    if (!addition) return { kind: 'not-found' };
    const { count } = await tx.addition.updateMany({
      where: { id: additionId, seenAt: null },
      data: { seenAt: at, seenById: staff.id },
    });
    if (count === 0) return { kind: 'seen' };
    if (addition.kind === 'correction') await renewKeysOf(tx, addition.referralId);
    // Where a family waits, what came since was due until it was read.
    if (addition.kind === 'contact') await setNextClock(tx, addition.referralId, at);
    const detail = { addition: additionId, kind: addition.kind };
    const subject = addition.referralId;
    await recordAudit(tx, { at, actor: staff.id, action: 'addition-seen', subject, detail });
    return { kind: 'seen' };
  });
}
