/** Setting or changing the BRAG rating. Every rating is kept, with who set it, when and why. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../accounts/audit.server.ts';
import { canBeDoneTo, type Staff } from '../accounts/roles.ts';
import { db, type Tx } from '../platform/db.server.ts';
import { seal } from '../platform/seal.server.ts';
import { type Brag, type RateResult, type RatingInput, readingOrderOfBrag } from './brag.ts';
import { rescheduleChecks } from './checks/reschedule.server.ts';
import { currentReferral, patiently } from './current.server.ts';
import { letRunUnlessHeld } from './questions/let-run.server.ts';

interface Written {
  brag: Brag;
  reason: string;
  /** The contact that brought it, where a person rated that one. */
  fromReferralId?: string;
}

/** Writes down a rating that the row has just got, with all that follows from it. The referral is locked. */
export async function writeRating(
  tx: Tx,
  before: { id: string; brag: Brag | null },
  { brag, reason, fromReferralId }: Written,
  staff: Staff,
  at: Date,
): Promise<void> {
  const id = randomUUID();
  const { id: referralId } = before;
  const sealedReason = seal(reason, `Rating:${id}`);
  await tx.rating.create({
    data: { id, referralId, brag, sealedReason, byId: staff.id, fromReferralId, at },
    select: { id: true },
  });
  const moved = await rescheduleChecks(tx, referralId, brag, at);
  // Also where it became red: then the decision waits for no answer any more.
  await letRunUnlessHeld(tx, referralId, at);
  const detail = { from: before.brag, to: brag, checksMoved: moved.length || undefined };
  await recordAudit(tx, { at, actor: staff.id, action: 'referral-rated', subject: referralId, detail });
}

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
    await writeRating(tx, before, { brag, reason }, staff, at);
    return { kind: 'rated' };
  }, patiently);
}
