/** What is offered to a team and not yet answered, and what a team has open. References only. */

import type { MomentProps } from '../../govuk/index.ts';
import { authority } from '../../platform/authority.server.ts';
import { db } from '../../platform/db.server.ts';
import type { Prisma } from '../../platform/generated/client.ts';
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
  /** The team that has it. */
  team: string;
  keyworker: string | null;
  isMine: boolean;
  /** What was added or passed on, and nobody has seen yet. */
  unseen: number;
}

const columns = {
  ...{ id: true, reference: true, teamId: true, keyworkerId: true, keyworker: { select: { name: true } } },
  _count: { select: { additions: { where: { seenAt: null } } } },
} as const;

/**
 * What a team has open, and what this reader is the keyworker of wherever it is by now, by reference: where something is
 * new on top, then the reader's own. `more` is how many are open and not listed; none of those has anything new.
 */
export async function openWith(
  teamId: string,
  readerId: string,
): Promise<{ families: OpenFamily[]; more: number }> {
  const where = { helpEndedAt: null, teamId: { not: null }, OR: [{ teamId }, { keyworkerId: readerId }] };
  const listed = (narrowed: Prisma.ReferralWhereInput) =>
    db.referral.findMany({
      where: { AND: [where, narrowed] },
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
      take: MOST,
      select: columns,
    });
  const [withNews, own, all, count] = await Promise.all([
    listed({ additions: { some: { seenAt: null } } }),
    listed({ keyworkerId: readerId }),
    listed({}),
    db.referral.count({ where }),
  ]);
  const found = new Map([...withNews, ...own, ...all].map((one) => [one.id, one]));
  const families = [...found.values()].map(({ id, reference, keyworkerId, keyworker, _count, ...open }) => ({
    ...{ id, reference, team: teamName(open.teamId ?? ''), keyworker: keyworker?.name ?? null },
    ...{ isMine: keyworkerId === readerId, unseen: _count.additions },
  }));
  return { families, more: count - families.length };
}

/** The team of this person, where it is one that takes families on. */
export const ownTeam = (teamId: string | null | undefined) =>
  authority.teams.find(({ id, kind }) => id === teamId && kind !== 'out-of-hours') ?? null;
