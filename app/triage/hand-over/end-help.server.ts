/**
 * The team no longer works with the family. This is not the closing of a case, with its reviews and reasons of the
 * census, which belongs to the team's own system: it keeps the caseloads true.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { patiently } from '../current.server.ts';
import type { EndInput, EndResult, HandOverContent } from './hand-over.ts';
import { mayStep, placeOf } from './place.ts';
import { standingOf } from './standing.server.ts';

/** Records it, with the reason. A later offer and its acceptance open the help again. */
export async function endHelp(
  reference: string,
  { reason, version }: EndInput,
  staff: Staff,
  at: Date,
): Promise<EndResult> {
  return db.$transaction(async (tx): Promise<EndResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    const { teamId, route } = before;
    if (placeOf(before, authority.outcomes) !== 'with-team' || !teamId) return { kind: 'not-now' };
    if (!mayDoTo(staff.role, 'hand-over', before.status) || !mayStep(staff, before)) {
      return { kind: 'not-allowed' };
    }
    if (before.version !== version) return { kind: 'stale' };
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, status: 'decided', version },
      data: { helpEndedAt: at, version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale' };
    const id = randomUUID();
    const content: HandOverContent = {
      ...{ rationale: reason, plan: null, leadProfessional: null, keyworkerReason: null },
    };
    await tx.handOver.create({
      data: {
        ...{ id, referralId: before.id, turn: before.version, kind: 'ending', state: 'recorded', open: null },
        ...{ fromTeamId: teamId, toTeamId: teamId, keyworkerId: before.keyworkerId, route: route ?? 'none' },
        sealedContent: seal(content, `HandOver:${id}`),
        ...{ offeredById: staff.id, offeredAt: at, acceptBy: at, closedById: staff.id, closedAt: at },
      },
      select: { id: true },
    });
    await setNextClock(tx, before.id, at);
    const detail = { team: teamId };
    await recordAudit(tx, { at, actor: staff.id, action: 'help-ended', subject: before.id, detail });
    return { kind: 'ended' };
  }, patiently);
}
