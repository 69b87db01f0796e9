/**
 * Whether the decided route is the asked and the suggested one. Where it is not, a coded reason is recorded for each:
 * without it nobody can learn whether referrers, guidance or front door are out of line.
 */
import type { RouteId } from '../../platform/authority.ts';

/** Where a decided referral goes: one of the four routes, or nowhere further. */
export type DecidedRoute = RouteId | 'none';

export interface Difference {
  fromAsked: boolean;
  /** Never where no suggestion could be made. */
  fromSuggested: boolean;
}

export function differenceOf(decided: DecidedRoute, asked: RouteId, suggested: RouteId | null): Difference {
  return { fromAsked: decided !== asked, fromSuggested: suggested !== null && decided !== suggested };
}
