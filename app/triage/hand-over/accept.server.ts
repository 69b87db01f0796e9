/** Taking a family on: one of the receiving team accepts, and names who the keyworker is. */
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import type { AcceptInput, AcceptResult } from './hand-over.ts';
import { isOfTeam, leadsToHelp, mayAccept } from './place.ts';
import { keyworkerOf, standingOf } from './standing.server.ts';

/** Accepts what is offered. A keyworker other than the family has, where nobody said why yet, takes a reason. */
export async function accept(
  reference: string,
  { keyworker, keyworkerReason = '', version }: AcceptInput,
  staff: Staff,
  at: Date,
): Promise<AcceptResult> {
  return db.$transaction(async (tx): Promise<AcceptResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    const { offer } = before;
    if (!offer || before.status !== 'decided') return { kind: 'not-now' };
    // Looked at again meanwhile, and decided otherwise: there is nothing to take on.
    if (!before.teamId && !leadsToHelp(before.decided, authority.outcomes)) return { kind: 'not-now' };
    if (!mayDoTo(staff.role, 'accept-hand-over', before.status)) return { kind: 'not-allowed' };
    if (!isOfTeam(staff, offer.toTeamId)) return { kind: 'not-your-team' };
    if (!mayAccept(staff, offer)) return { kind: 'own-step' };
    if (before.version !== version) return { kind: 'stale' };
    const named = await keyworkerOf(tx, keyworker, offer.toTeamId, before.keyworkerId);
    if (!named) return { kind: 'unknown-keyworker' };
    const changes = before.keyworkerId !== null && named.id !== before.keyworkerId;
    const wasAskedFor = offer.keyworkerId === named.id;
    if (changes && !wasAskedFor && keyworkerReason.trim() === '') return { kind: 'reason-needed' };
    // A first hand-over follows the decision that counts now, a step what was asked for.
    const route = offer.kind === 'allocation' ? (before.route ?? offer.route) : offer.route;
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, status: 'decided', version },
      data: {
        teamId: offer.toTeamId,
        keyworkerId: named.id,
        helpEndedAt: null,
        version: { increment: 1 },
      },
    });
    if (count === 0) return { kind: 'stale' };
    await tx.handOver.update({
      where: { id: offer.id, open: true },
      data: {
        state: 'accepted',
        open: null,
        keyworkerId: named.id,
        route,
        closedById: staff.id,
        closedAt: at,
        sealedAccepted:
          changes && keyworkerReason ? seal(keyworkerReason, `HandOverAccepted:${offer.id}`) : null,
      },
      select: { id: true },
    });
    await setNextClock(tx, before.id, at);
    const detail = { kind: offer.kind, team: offer.toTeamId, route, keyworker: named.id };
    await recordAudit(tx, { at, actor: staff.id, action: 'hand-over-accepted', subject: before.id, detail });
    return { kind: 'accepted', keyworker: named };
  }, patiently);
}
