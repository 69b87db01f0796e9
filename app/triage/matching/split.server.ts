/** Takes a merged referral apart from the other again: back in the queue, unheld, with the clock it came with. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { takeBack } from '../contacts/pass-on.server.ts';
import { patiently } from '../current.server.ts';
import { noteOn } from './merge.server.ts';
import type { SplitResult } from './merging.ts';
import { lockInOrder, refreshSeenBefore, sameChildren } from './seen-before.server.ts';
import { giveUrgencyBack } from './urgency.server.ts';
import { oneAtATime } from './verdicts.server.ts';

/** Its decision is due when it always was: nobody may lose time because two contacts were taken for one. */
export async function split(
  reference: string,
  { reason, version }: { reason: string; version: number },
  staff: Staff,
  at: Date,
): Promise<SplitResult> {
  return db.$transaction(async (tx): Promise<SplitResult> => {
    await oneAtATime(tx);
    const before = await tx.referral.findUnique({
      where: { reference },
      select: { id: true, status: true, mergedInto: { select: { id: true, reference: true } } },
    });
    if (!before) return { kind: 'not-found' };
    const { id, mergedInto } = before;
    const related = await sameChildren(tx, mergedInto ? [id, mergedInto.id] : [id]);
    await lockInOrder(tx, related);
    if (!mayDoTo(staff.role, 'split', before.status)) return { kind: 'not-allowed', referralId: id };
    const { count } = await tx.referral.updateMany({
      where: { id, version, status: 'merged' },
      data: { status: 'received', mergedIntoId: null, version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale', referralId: id };
    await noteOn(tx, id, `A contact of its own again. ${reason}`, staff, at);
    if (mergedInto)
      await noteOn(tx, mergedInto.id, `${reference} is a contact of its own again. ${reason}`, staff, at);
    await takeBack(tx, { fromReferralId: id, staysOn: null, by: staff.id, at });
    if (mergedInto) await giveUrgencyBack(tx, { id, reference }, mergedInto.id, staff, at);
    await refreshSeenBefore(tx, related);
    await setNextClock(tx, id, at);
    if (mergedInto) await setNextClock(tx, mergedInto.id, at);
    const detail = { from: mergedInto?.id ?? null };
    await recordAudit(tx, { at, actor: staff.id, action: 'referral-split', subject: id, detail });
    return { kind: 'split' };
  }, patiently);
}
