/** Everything the page of a decision needs, once the look is on record. */
import type { Staff } from '../../accounts/roles.ts';
import { reach } from '../../disclosure/reach.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { panelsOf } from '../panels.server.ts';
import { viewReferral } from '../view.server.ts';
import type { DecisionFacts } from './decision.ts';
import { decisionFacts } from './decision-facts.server.ts';
import { recordsOf, standingDecision, waits } from './lock.server.ts';
import { wayInWords } from './telling.ts';

export interface DecisionOptions {
  outcomes: readonly { value: string; label: string; hint: string }[];
  /** Names of the outcomes that need somebody who is free. */
  needCapacity: readonly string[];
  reasons: readonly { value: string; label: string }[];
  /** How the family may be reached, in words; empty when in no way. */
  familyWays: readonly string[];
  careful: readonly string[];
  facts: DecisionFacts;
}

export function decisionOptions(facts: DecisionFacts, record: ReferralRecord): DecisionOptions {
  const family = reach(record, 'family');
  return {
    outcomes: authority.outcomes.map(({ code, name, plainForReferrer }) => ({
      value: code,
      label: name,
      hint: plainForReferrer,
    })),
    needCapacity: authority.outcomes.filter(({ needsCapacity }) => needsCapacity).map(({ name }) => name),
    reasons: authority.differenceReasons.map(({ code, name }) => ({ value: code, label: name })),
    familyWays: family.ways.map(({ kind }) => wayInWords[kind]),
    careful: family.careful,
    facts,
  };
}

/** What a decision depends on, without the page: for its action. Opens no page; who asks was let in before. */
export async function aboutDeciding(reference: string) {
  const row = await db.referral.findUnique({
    where: { reference },
    select: {
      ...{ id: true, reference: true, status: true, version: true, redFlag: true },
      ...{ askedRoute: true, suggestedRoute: true },
      holder: { select: { id: true, name: true } },
    },
  });
  if (!row) return null;
  const { redFlag, askedRoute, suggestedRoute, ...now } = row;
  const records = await recordsOf(db, row.id);
  const routes = { askedRoute: askedRoute as RouteId, suggestedRoute: suggestedRoute as RouteId | null };
  const standing = await standingDecision(db, row.id);
  const waitingFor = standing && waits(standing) ? standing.outcome : null;
  return {
    now,
    facts: decisionFacts(routes, records.current),
    about: { reference: row.reference, redFlag, records, waitingFor },
  };
}

/** The page of a referral to be decided; null when there is none of this reference. */
export async function decidePage(reference: string, staff: Staff, at: Date) {
  const view = await viewReferral(reference, staff, at);
  if (!view) return null;
  const deciding = await aboutDeciding(reference);
  if (!deciding) return null;
  const { facts, about } = deciding;
  const panels = await panelsOf({ referralId: view.id, reference: view.reference, staff, at });
  return { view, panels, options: decisionOptions(facts, about.records.current), seen: at.toISOString() };
}
