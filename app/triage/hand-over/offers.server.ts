/** What is offered to a team and not yet answered, and what the front door has still to hand over. References only. */

import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { teamName } from './hand-over-view.server.ts';

export interface WaitingOffer {
  /** Of the referral. */
  id: string;
  reference: string;
  to: string;
  kind: string;
  offered: MomentProps;
  due: MomentProps;
  isLate: boolean;
}

const MOST = 200;

/** Open offers, the one due first on top: to one team, or to all for those who see to the whole. */
export async function openOffers(teamId: string | null, at: Date): Promise<WaitingOffer[]> {
  const found = await db.handOver.findMany({
    where: { state: 'offered', ...(teamId && { toTeamId: teamId }) },
    orderBy: [{ acceptBy: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ kind: true, toTeamId: true, offeredAt: true, acceptBy: true },
      referral: { select: { id: true, reference: true } },
    },
  });
  return found.map(({ kind, toTeamId, offeredAt, acceptBy, referral }) => ({
    id: referral.id,
    reference: referral.reference,
    to: teamName(toTeamId),
    kind,
    offered: momentOf(offeredAt),
    due: momentOf(acceptBy),
    isLate: acceptBy < at,
  }));
}

export interface OpenFamily {
  id: string;
  reference: string;
  keyworker: string | null;
  /** What was added or passed on, and nobody has seen yet. */
  unseen: number;
}

/** What a team has open, by reference, for its own people to find: where something is new on top. */
export async function openWith(teamId: string): Promise<OpenFamily[]> {
  const found = await db.referral.findMany({
    where: { teamId, helpEndedAt: null },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, reference: true, keyworker: { select: { name: true } } },
      _count: { select: { additions: { where: { seenAt: null } } } },
    },
  });
  return found
    .map(({ id, reference, keyworker, _count }) => ({
      ...{ id, reference, keyworker: keyworker?.name ?? null, unseen: _count.additions },
    }))
    .sort((a, b) => Number(b.unseen > 0) - Number(a.unseen > 0));
}

/** The team of this person, where it is one that takes families on. */
export const ownTeam = (teamId: string | null | undefined) =>
  authority.teams.find(({ id, kind }) => id === teamId && kind !== 'out-of-hours') ?? null;
