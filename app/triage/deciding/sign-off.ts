/**
 * When a manager must agree before a decision counts. Working Together and every MASH procedure we read want management
 * oversight of a decision that steps down from likely significant harm; the NSW Ombudsman's "No capacity to allocate"
 * shows what happens where a wait can be closed without anybody looking.
 */
import type { Outcome } from '../../platform/authority.ts';

type Weighed = Pick<Outcome, 'level' | 'route' | 'signOff'>;

export const signOffReasons = {
  outcome: 'This outcome is always signed off',
  'below-red-flag': 'There is a red flag, and this is below the MASH',
  'lower-than-waiting': 'It is lower than the decision that waits for capacity',
} as const;
export type SignOffReason = keyof typeof signOffReasons;

/** Whether this is less than what a red flag asks for. */
export const isBelowMash = ({ level, route }: Pick<Outcome, 'level' | 'route'>): boolean =>
  level !== 4 || route !== 'mash';

const heightOf = ({ level }: Pick<Outcome, 'level'>): number => level ?? 0;

interface Asked {
  outcome: Weighed;
  redFlag: boolean;
  /** What was decided before, where the family still waits for it. */
  waitingFor?: Pick<Outcome, 'level'> | null;
}

/** Why a manager signs this off; empty when nobody needs to. */
export function whySignOff({ outcome, redFlag, waitingFor = null }: Asked): SignOffReason[] {
  return [
    ...(outcome.signOff ? (['outcome'] as const) : []),
    ...(redFlag && isBelowMash(outcome) ? (['below-red-flag'] as const) : []),
    ...(waitingFor && heightOf(outcome) < heightOf(waitingFor) ? (['lower-than-waiting'] as const) : []),
  ];
}
