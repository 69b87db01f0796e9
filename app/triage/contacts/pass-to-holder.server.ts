/**
 * Passes a contact to whoever holds the open record of the same child. It stands on that record, unseen, from the same
 * moment. Nothing is decided by it and nobody outside is told: that a family is known already is for the decision to
 * answer (outcome `already-working`), since a neighbour may not learn it.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { createAddition } from '../../referral/add.server.ts';
import { raiseAlarm } from '../../referral/alarm.server.ts';
import { currentReferral, patiently } from '../current.server.ts';
import { openElsewhere } from './open-elsewhere.server.ts';
import type { PassOnInput, PassOnResult } from './pass-on.ts';

/** Passing the same contact to the same record again changes nothing. */
export async function passToHolder(
  reference: string,
  { to, why }: PassOnInput,
  staff: Staff,
  at: Date,
): Promise<PassOnResult> {
  const known = await db.referral.findUnique({ where: { reference }, select: { id: true } });
  if (!known) return { kind: 'not-found' };
  // Whether a child is the same was said by people before: it does not change under this lock.
  const open = await openElsewhere(known.id, staff);
  if (!open.some((one) => one.reference === to)) return { kind: 'not-open' };
  return db.$transaction(async (tx): Promise<PassOnResult> => {
    await tx.$queryRaw`
      SELECT "id" FROM "Referral" WHERE "reference" IN (${reference}, ${to}) ORDER BY "id" FOR UPDATE`;
    const before = await currentReferral(tx, reference);
    if (!before) return { kind: 'not-found' };
    if (!mayDoTo(staff.role, 'pass-to-holder', before.status)) return { kind: 'not-now' };
    if (before.holder && before.holder.id !== staff.id) return { kind: 'not-holder', by: before.holder };
    const { id: fromReferralId } = before;
    const target = await tx.referral.findUniqueOrThrow({ where: { reference: to }, select: { id: true } });
    const earlier = await tx.addition.findFirst({
      where: { referralId: target.id, fromReferralId },
      select: { id: true },
    });
    if (earlier) return { kind: 'passed' };
    const { redFlag } = await tx.referral.findUniqueOrThrow({
      where: { id: fromReferralId },
      select: { redFlag: true },
    });
    const content = { kind: 'contact', why } as const;
    const addition = { id: randomUUID(), referralId: target.id, content, redFlag, fromReferralId, at };
    await createAddition(tx, addition);
    if (redFlag) await raiseAlarm(tx, target.id, at);
    const detail = { to: target.id, redFlag };
    await recordAudit(tx, { at, actor: staff.id, action: 'contact-passed', subject: fromReferralId, detail });
    return { kind: 'passed' };
  }, patiently);
}
