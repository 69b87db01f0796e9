/** Setting or changing the BRAG rating. Every rating is kept, with who set it, when and why. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import { canBeDoneTo, type Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';
import { seal } from '../platform/seal.server.ts';
import { type RateResult, type RatingInput, readingOrderOfBrag } from './brag.ts';
import { rescheduleChecks } from './checks/reschedule.server.ts';
import { currentReferral, patiently } from './current.server.ts';
import { letRunUnlessHeld } from './questions/let-run.server.ts';

/** Rates a referral that is still open, as it was on the screen; not when it has changed since. */
export async function rate(
  reference: string,
  { brag, reason, version }: RatingInput,
  staff: Staff,
  at: Date,
): Promise<RateResult> {
  return db.$transaction(async (tx) => {
    const before = await currentReferral(tx, reference);
    if (!before) return { kind: 'not-found' };
    if (!canBeDoneTo('rate', before.status)) return { kind: 'closed' };
    if (before.version !== version) return { kind: 'stale' };
    if (reason.trim() === '') return { kind: 'reason-needed' };
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, status: before.status, version },
      data: { brag, readingOrder: readingOrderOfBrag[brag], version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale' };
    const id = randomUUID();
    await tx.rating.create({
      data: {
        id,
        referralId: before.id,
        brag,
        sealedReason: seal(reason, `Rating:${id}`),
        byId: staff.id,
        at,
      },
      select: { id: true },
    });
    const moved = await rescheduleChecks(tx, before.id, brag, at);
    // Also where it became red: then the decision waits for no answer any more.
    await letRunUnlessHeld(tx, before.id, at);
    const detail = { from: before.brag, to: brag, checksMoved: moved.length || undefined };
    await recordAudit(tx, { at, actor: staff.id, action: 'referral-rated', subject: before.id, detail });
    return { kind: 'rated' };
  }, patiently);
}
