/** What a person can do next about a record: one thing, or nothing. */
import { mayDoTo, type Role, type Staff } from '../accounts/roles.ts';
import type { ReferralView } from './referral-view.ts';

export type NextStep =
  | 'claim'
  | 'rate'
  | 'decide'
  /** Rated by somebody whose role does not decide: somebody who does has to take it. */
  | 'put-back'
  | 'sign-off'
  | 'look-again'
  | 'end-wait'
  | 'answer-hand-over'
  | 'hand-over'
  /** Somebody could not be written to, and has to hear of the decision from a person. */
  | 'tell'
  | null;

/** What the other parts of the work know about it. */
export interface Beside {
  decisions: {
    requests: readonly { taken: { byId: string } | null; ended: unknown }[];
    toTell: readonly unknown[];
  };
  handOver: { place: string; offeredTo: string | null } | null;
}

type Standing = Pick<ReferralView, 'status' | 'brag'> & {
  holder: { id: string; role?: Role } | null;
  decision: { byId: string } | null;
};

function afterDeciding(
  { status, holder }: Standing,
  { decisions, handOver }: Beside,
  staff: Staff,
): NextStep {
  const isLooking = decisions.requests.some(({ taken, ended }) => taken?.byId === staff.id && !ended);
  if (isLooking) return 'look-again';
  if (mayDoTo(staff.role, 'find-capacity', status)) return 'end-wait';
  if (
    handOver?.place === 'offered' &&
    handOver.offeredTo === staff.teamId &&
    mayDoTo(staff.role, 'accept-hand-over', 'decided')
  )
    return 'answer-hand-over';
  if (decisions.toTell.length > 0 && mayDoTo(staff.role, 'tell-answer', status)) return 'tell';
  // Who decided it at night hands nothing over: whoever looks at it by day does.
  const isLeft = holder?.role !== undefined && !mayDoTo(holder.role, 'hand-over', 'decided');
  return (holder?.id === staff.id || isLeft) &&
    handOver?.place === 'to-offer' &&
    mayDoTo(staff.role, 'hand-over', 'decided')
    ? 'hand-over'
    : null;
}

export function nextStep(record: Standing, beside: Beside, staff: Staff): NextStep {
  const { status, holder, brag, decision } = record;
  if (mayDoTo(staff.role, 'sign-off', status) && decision?.byId !== staff.id) return 'sign-off';
  if (status === 'decided' || status === 'waiting' || status === 'merged')
    return afterDeciding(record, beside, staff);
  if (status !== 'received' && status !== 'claimed') return null;
  if (!holder) return 'claim';
  if (holder.id !== staff.id) return null;
  if (brag === null) return 'rate';
  return mayDoTo(staff.role, 'decide', status) ? 'decide' : 'put-back';
}
