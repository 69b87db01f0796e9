/** Giving an offer back, with the reason. What was never accepted stays where it was: with the front door or its team. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, type Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import type { ReturnInput, ReturnResult } from './hand-over.ts';
import { mayReturn } from './place.ts';
import { standingOf } from './standing.server.ts';

/** The receiving team gives it back, or whoever offered it, or a manager, takes it back. */
export async function returnOffer(
  reference: string,
  { reason, version }: ReturnInput,
  staff: Staff,
  at: Date,
): Promise<ReturnResult> {
  return db.$transaction(async (tx): Promise<ReturnResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    const { offer } = before;
    if (!offer) return { kind: 'not-now' };
    // In whatever state the record is by now: an offer must never be stuck.
    if (!may(staff.role, 'accept-hand-over')) return { kind: 'not-allowed' };
    if (!mayReturn(staff, offer)) return { kind: 'not-your-team' };
    if (before.version !== version) return { kind: 'stale' };
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale' };
    await tx.handOver.update({
      where: { id: offer.id, open: true },
      data: {
        state: 'returned',
        open: null,
        closedById: staff.id,
        closedAt: at,
        sealedReturned: seal(reason, `HandOverReturned:${offer.id}`),
      },
      select: { id: true },
    });
    await setNextClock(tx, before.id, at);
    const detail = { kind: offer.kind, team: offer.toTeamId };
    await recordAudit(tx, { at, actor: staff.id, action: 'hand-over-returned', subject: before.id, detail });
    return { kind: 'returned' };
  }, patiently);
}
