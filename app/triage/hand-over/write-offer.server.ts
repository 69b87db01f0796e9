/** The rows an offer is made of, whether it is a first hand-over or a step. */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import type { Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { addWorkingTime } from '../../platform/working-time.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import type { HandOverContent } from './hand-over.ts';
import type { OpenOffer } from './place.ts';
import type { StandingRow } from './standing.server.ts';

interface Offer {
  kind: OpenOffer['kind'];
  toTeamId: string;
  keyworkerId: string | null;
  route: RouteId;
  content: HandOverContent;
}

/**
 * How long a team has to accept. Whoever is stepped up to the MASH may not be safe, so the MASH answers as fast as it
 * rates what arrives at the front door.
 */
const clockOf = ({ kind, route }: Offer) =>
  kind === 'step-up' && route === 'mash' ? authority.clocks.rating : authority.clocks.handOverAccepted;

/** Offers the record as it was on the screen; null when somebody changed it meanwhile. Ends with the audit entry. */
export async function writeOffer(
  tx: Tx,
  before: StandingRow,
  offer: Offer,
  staff: Staff,
  at: Date,
): Promise<string | null> {
  const { count } = await tx.referral.updateMany({
    where: { id: before.id, status: 'decided', version: before.version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return null;
  const id = randomUUID();
  const { content, ...columns } = offer;
  await tx.handOver.create({
    data: {
      ...{ id, ...columns },
      referralId: before.id,
      turn: before.version,
      fromTeamId: before.teamId,
      sealedContent: seal(content, `HandOver:${id}`),
      offeredById: staff.id,
      offeredAt: at,
      acceptBy: addWorkingTime(at, clockOf(offer), authority.workingHours),
    },
    select: { id: true },
  });
  await setNextClock(tx, before.id, at);
  const detail = {
    kind: offer.kind,
    from: before.teamId,
    to: offer.toTeamId,
    route: offer.route,
    keyworker: offer.keyworkerId,
  };
  await recordAudit(tx, { at, actor: staff.id, action: 'hand-over-offered', subject: before.id, detail });
  return id;
}
