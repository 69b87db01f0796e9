/**
 * Where a decided record is, and what can be done about it: with the front door, offered, with a team, or no longer
 * with anybody. Worked out from the record, never stored beside it.
 */
import type { RecordState, Staff } from '../../accounts/roles.ts';
import { may } from '../../accounts/roles.ts';
import type { Outcome, RouteId } from '../../platform/authority.ts';

export interface OpenOffer {
  id: string;
  kind: 'allocation' | 'step-up' | 'step-down';
  toTeamId: string;
  fromTeamId: string | null;
  offeredById: string;
  keyworkerId: string | null;
  route: RouteId;
}

export interface Standing {
  status: RecordState;
  /** The outcome that counts; null while nothing is decided. */
  decided: { outcome: string; route: string } | null;
  teamId: string | null;
  keyworkerId: string | null;
  helpEnded: boolean;
  offer: OpenOffer | null;
}

export type Place = 'not-yet' | 'no-help' | 'to-offer' | 'offered' | 'with-team' | 'ended';

/** Whether a decision leads to help that somebody has to give: not advice, and not a worker who is there already. */
export function leadsToHelp(
  decided: Standing['decided'],
  outcomes: readonly Pick<Outcome, 'code' | 'kind'>[],
): boolean {
  if (!decided) return false;
  if (decided.route === 'early-support-hub') return true;
  if (decided.route !== 'support' && decided.route !== 'mash') return false;
  // An outcome that has left the authority's list was help when it was decided.
  return outcomes.find(({ code }) => code === decided.outcome)?.kind !== 'contact';
}

export function placeOf(standing: Standing, outcomes: readonly Pick<Outcome, 'code' | 'kind'>[]): Place {
  if (standing.status !== 'decided') return 'not-yet';
  if (standing.offer) return 'offered';
  if (standing.teamId) return standing.helpEnded ? 'ended' : 'with-team';
  return leadsToHelp(standing.decided, outcomes) ? 'to-offer' : 'no-help';
}

/** Whether this person answers for the team: one of its own. */
export const isOfTeam = (staff: Staff, teamId: string): boolean => staff.teamId === teamId;

/** A step is asked for by the team that has the family, its keyworker, or a manager. */
export const mayStep = (staff: Staff, { teamId, keyworkerId }: Standing): boolean =>
  (teamId !== null && staff.teamId === teamId) ||
  keyworkerId === staff.id ||
  may(staff.role, 'release-for-others');

/** An offer is given back by the team it was made to, or taken back by whoever made it, or a manager. */
export const mayReturn = (staff: Staff, offer: OpenOffer): boolean =>
  isOfTeam(staff, offer.toTeamId) || offer.offeredById === staff.id || may(staff.role, 'release-for-others');

/** Nobody agrees to a step they asked for themselves: a second person looks at it. */
export const mayAccept = (staff: Staff, offer: OpenOffer): boolean =>
  isOfTeam(staff, offer.toTeamId) && (offer.kind === 'allocation' || offer.offeredById !== staff.id);
