/** Everything the page of a decision needs, once the look is on record. */
import type { Staff } from '../../accounts/roles.ts';
import { groupIn, textIn } from '../../disclosure/disclosable.ts';
import { reach } from '../../disclosure/reach.ts';
import { authority } from '../../platform/authority.server.ts';
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { type OpenElsewhere, openElsewhere } from '../contacts/open-elsewhere.server.ts';
import { wholeReferral } from '../panels.server.ts';
import { answeredBefore } from './answered-before.server.ts';
import { type DecisionFacts, notHere } from './decision.ts';
import { decisionFacts, familyMailbox } from './decision-facts.server.ts';
import { recordsOf, standingDecision, waits } from './lock.server.ts';
import { wayInWords } from './telling.ts';

/** The whole decision, or the one that passes a contact on. */
export type Deciding = 'decide' | 'pass-to-holder';

export interface DecisionOptions {
  /** Only passing on is decided here. */
  isPassing: boolean;
  outcomes: readonly { value: string; label: string; hint: string }[];
  /** Names of the outcomes that pass a contact on, and the open records it may belong to. */
  passOn: readonly string[];
  openWith: readonly { value: string; label: string; hint?: string }[];
  /** Names of the outcomes that need somebody who is free. */
  needCapacity: readonly string[];
  reasons: readonly { value: string; label: string }[];
  /** How the family may be reached, in words; empty when in no way. */
  familyWays: readonly string[];
  careful: readonly string[];
  /** The mailbox of the family that was said to be safe; null when there is none. */
  familyMailbox: string | null;
  /** Whoever told us is neither family nor at work: what the family gets is not theirs to know. */
  isOutsider: boolean;
  /** What was said of why the family was not told; '' where nothing was. */
  notTold: string;
  facts: DecisionFacts;
}

/** That the family does not know that we were told: before anybody tells them. */
function notToldIn(record: ReferralRecord): string {
  const told = groupIn(record, 'told');
  if (textIn(told, 'parentsTold') !== 'no') return '';
  const why = textIn(told, 'whyNotTold');
  return `The family had not been told that we were told${why && `: ${why}`}`;
}

/** A worker of another system is passed a contact by somebody who may decide, in words of their own. */
const elsewhere = { value: notHere, label: 'To a worker whose record is not here' };

export function decisionOptions(
  facts: DecisionFacts,
  { record, open, act }: { record: ReferralRecord; open: readonly OpenElsewhere[]; act: Deciding },
): DecisionOptions {
  const family = reach(record, 'family');
  const outcomes = authority.outcomes.filter(({ passesOn }) => passesOn || act === 'decide');
  const held = open.filter(({ isHeld }) => isHeld);
  return {
    isPassing: act === 'pass-to-holder',
    passOn: outcomes.filter(({ passesOn }) => passesOn).map(({ name }) => name),
    openWith: [
      ...held.map(({ reference, openWith }) => ({
        ...{ value: reference, label: reference, hint: `Open with ${openWith}` },
      })),
      ...(held.length > 0 && act === 'decide' ? [elsewhere] : []),
    ],
    outcomes: outcomes.map(({ code, name, plain }) => ({
      value: code,
      label: name,
      hint: plain[record.audience].says,
    })),
    needCapacity: outcomes.filter(({ needsCapacity }) => needsCapacity).map(({ name }) => name),
    reasons: authority.differenceReasons.map(({ code, name }) => ({ value: code, label: name })),
    familyWays: family.ways.map(({ kind }) => wayInWords[kind]),
    careful: family.careful,
    familyMailbox: familyMailbox(record),
    isOutsider: record.audience === 'other',
    notTold: notToldIn(record),
    facts,
  };
}

/** What a decision depends on, without the page: for its action. Opens no page; who asks was let in before. */
export async function aboutDeciding(reference: string, staff: Staff, act: Deciding = 'decide') {
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
  const open = await openElsewhere(row.id, staff);
  const facts = decisionFacts(routes, records.current, open);
  const standing = await standingDecision(db, row.id);
  const waitingFor = standing && waits(standing) ? standing.outcome : null;
  const answered = await answeredBefore(row.id, null);
  return {
    now,
    facts: { ...facts, outcomes: facts.outcomes.filter(({ passesOn }) => passesOn || act === 'decide') },
    about: { reference: row.reference, redFlag, records, waitingFor, open, answered },
  };
}

/** The record without the buttons of its parts: these lead to the record, and what is being written would be gone. */
export async function referralToDecide(reference: string, staff: Staff, at: Date) {
  const found = await wholeReferral(reference, staff, at);
  if (!found) return null;
  const { view, panels } = found;
  return { view, panels: { ...panels, asking: { ...panels.asking, maySee: false, mayWithdraw: false } } };
}

/** The page of a referral to be decided; null when there is none of this reference. */
export async function decidePage(reference: string, staff: Staff, act: Deciding, at: Date) {
  const found = await referralToDecide(reference, staff, at);
  if (!found) return null;
  const deciding = await aboutDeciding(reference, staff, act);
  if (!deciding) return null;
  const { facts, about } = deciding;
  const options = decisionOptions(facts, { record: about.records.current, open: about.open, act });
  return { ...found, options, seen: at.toISOString() };
}
