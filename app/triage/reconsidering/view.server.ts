/** Requests to look again, opened. Only for a page whose look is on record. */
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../moments.ts';
import { type AskedBy, askers, askerWords, type Upheld } from './reconsideration.ts';

export interface AgainView {
  id: string;
  askedBy: string;
  /** The family asked, so the family reads what comes of it. */
  isFamily: boolean;
  reason: string;
  askedAt: MomentProps;
  acknowledgeBy: MomentProps;
  decideBy: MomentProps;
  taken: { by: string; byId: string; at: MomentProps } | null;
  ended: { outcome: 'upheld' | 'changed'; at: MomentProps; upheld: Upheld | null } | null;
}

const isAsker = (code: string): code is AskedBy => askers.some((known) => known === code);

/** Every request about a referral, oldest first. */
export async function requestsToLookAgain(referralId: string): Promise<AgainView[]> {
  const rows = await db.reconsideration.findMany({
    where: { referralId },
    orderBy: { askedAt: 'asc' },
    include: { decider: { select: { id: true, name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    askedBy: isAsker(row.askedBy) ? askerWords[row.askedBy] : row.askedBy,
    isFamily: row.askedBy === 'family',
    reason: unseal<string>(row.sealedReason, `Reconsideration:${row.id}`),
    askedAt: momentOf(row.askedAt),
    acknowledgeBy: momentOf(row.acknowledgeBy),
    decideBy: momentOf(row.decideBy),
    taken:
      row.decider && row.takenAt
        ? { by: row.decider.name, byId: row.decider.id, at: momentOf(row.takenAt) }
        : null,
    ended:
      row.decidedAt && (row.outcome === 'upheld' || row.outcome === 'changed')
        ? {
            outcome: row.outcome,
            at: momentOf(row.decidedAt),
            upheld:
              row.sealedOutcome && unseal<Upheld>(row.sealedOutcome, `ReconsiderationOutcome:${row.id}`),
          }
        : null,
  }));
}
