/**
 * Another named keyworker where the one the family has is ill, away or leaves: no step, no new team, and the work goes on.
 * The team that has the family says who and why; who it was before stays in the history.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { patiently } from '../current.server.ts';
import type { ChangeKeyworkerInput, ChangeKeyworkerResult, HandOverContent } from './hand-over.ts';
import { mayStep, placeOf } from './place.ts';
import { keyworkerOf, standingOf } from './standing.server.ts';

/** Names somebody of the team that has the family. While it is offered elsewhere, whoever accepts names the keyworker. */
export async function changeKeyworker(
  reference: string,
  { keyworker, reason, version }: ChangeKeyworkerInput,
  staff: Staff,
  at: Date,
): Promise<ChangeKeyworkerResult> {
  return db.$transaction(async (tx): Promise<ChangeKeyworkerResult> => {
    const before = await standingOf(tx, reference);
    if (!before) return { kind: 'not-found' };
    const { teamId, route } = before;
    if (placeOf(before, authority.outcomes) !== 'with-team' || !teamId) return { kind: 'not-now' };
    if (!mayDoTo(staff.role, 'change-keyworker', before.status) || !mayStep(staff, before)) {
      return { kind: 'not-allowed' };
    }
    if (before.version !== version) return { kind: 'stale' };
    const named = await keyworkerOf(tx, keyworker, teamId, null);
    if (!named) return { kind: 'unknown-keyworker' };
    if (named.id === before.keyworkerId) return { kind: 'same-keyworker' };
    const { count } = await tx.referral.updateMany({
      where: { id: before.id, status: 'decided', version },
      data: { keyworkerId: named.id, version: { increment: 1 } },
    });
    if (count === 0) return { kind: 'stale' };
    const id = randomUUID();
    const content: HandOverContent = {
      ...{ rationale: '', plan: null, leadProfessional: null, keyworkerReason: reason },
    };
    await tx.handOver.create({
      data: {
        ...{
          id,
          referralId: before.id,
          turn: before.version,
          kind: 'keyworker',
          state: 'recorded',
          open: null,
        },
        ...{ fromTeamId: teamId, toTeamId: teamId, keyworkerId: named.id, route: route ?? 'none' },
        sealedContent: seal(content, `HandOver:${id}`),
        ...{ offeredById: staff.id, offeredAt: at, acceptBy: at, closedById: staff.id, closedAt: at },
      },
      select: { id: true },
    });
    const detail = { from: before.keyworkerId, to: named.id };
    await recordAudit(tx, { at, actor: staff.id, action: 'keyworker-changed', subject: before.id, detail });
    return { kind: 'changed', keyworker: named };
  }, patiently);
}
