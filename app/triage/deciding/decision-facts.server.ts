/** What the form of a decision depends on, for one referral. */
import { mailboxOf, reach } from '../../disclosure/reach.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import type { OpenElsewhere } from '../contacts/open-elsewhere.server.ts';
import type { DecisionFacts } from './decision.ts';

interface Asked {
  askedRoute: RouteId;
  suggestedRoute: RouteId | null;
}

/** Where the family itself told us, the answer to whoever told us is theirs. */
const isToldApart = ({ audience }: ReferralRecord): boolean => audience !== 'parent';

/** The family's mailbox that was said to be safe, where the family has an answer of its own; null otherwise. */
export const familyMailbox = (record: ReferralRecord): string | null =>
  isToldApart(record) ? mailboxOf(record, 'family') : null;

export function decisionFacts(
  { askedRoute, suggestedRoute }: Asked,
  record: ReferralRecord,
  open: readonly OpenElsewhere[],
): DecisionFacts {
  return {
    outcomes: authority.outcomes.map(({ code, route, needsCapacity, passesOn }) => ({
      ...{ code, route, needsCapacity, passesOn },
    })),
    openWith: open.filter(({ isHeld }) => isHeld).map(({ reference }) => reference),
    asked: askedRoute,
    suggested: suggestedRoute,
    reasons: authority.differenceReasons.map(({ code }) => code),
    asksFamily: isToldApart(record),
    canReachFamily: reach(record, 'family').ways.length > 0,
    canMailFamily: familyMailbox(record) !== null,
  };
}
