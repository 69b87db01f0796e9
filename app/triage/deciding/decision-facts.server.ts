/** What the form of a decision depends on, for one referral. */
import { reach } from '../../disclosure/reach.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import type { DecisionFacts } from './decision.ts';

interface Asked {
  askedRoute: RouteId;
  suggestedRoute: RouteId | null;
}

export function decisionFacts({ askedRoute, suggestedRoute }: Asked, record: ReferralRecord): DecisionFacts {
  return {
    outcomes: authority.outcomes.map(({ code, route, needsCapacity }) => ({ code, route, needsCapacity })),
    asked: askedRoute,
    suggested: suggestedRoute,
    reasons: authority.differenceReasons.map(({ code }) => code),
    asksFamily: record.audience !== 'parent',
    canReachFamily: reach(record, 'family').ways.length > 0,
  };
}
