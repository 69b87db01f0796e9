/** Opens a referral for somebody to read. That they looked is on the record before a word of it leaves. */
import type { Staff } from '../accounts/roles.ts';
import { authority } from '../platform/authority.server.ts';
import { db } from '../platform/db.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { additionsTo, type Told } from '../referral/current-record.server.ts';
import type { ReferralRecord, ReferralSummary } from '../referral/referral.ts';
import { whoLooked } from './access/who-looked.server.ts';
import { clockCodes, clockNames } from './clocks/clocks.ts';
import { asStaff } from './current.server.ts';
import { decisionView } from './deciding/decision-view.server.ts';
import { type OpenRecord, openRecordOrNull } from './open-record.server.ts';
import type { ReferralView } from './referral-view.ts';
import { clockLeft } from './sla-clock.ts';
import {
  type Found,
  historyOf,
  momentOf,
  named,
  peopleOf,
  suggestionOf,
  whole,
} from './view-parts.server.ts';

interface Beside {
  opened: OpenRecord;
  looked: ReferralView['lookedAt'];
  told: Told;
}

/** Of those that run: what was decided in time is not late, and what waits for capacity is not due for a decision. */
function nextClockOf({ nextClock, nextDueAt }: Found, at: Date): ReferralView['nextClock'] {
  const code = clockCodes.find((known) => known === nextClock);
  if (!code || !nextDueAt) return null;
  const left = clockLeft(nextDueAt, at, authority.workingHours);
  return { name: clockNames[code], due: momentOf(nextDueAt), left };
}

/** What the children are called; of a baby without a name what was said instead. */
const childrenIn = ({ people }: ReferralRecord): string[] =>
  people
    .filter(({ id }) => id === 'children')
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .flatMap(({ field, value }) => (field === 'name' ? value : []));

function viewOf(found: Found, { opened, looked, told }: Beside, at: Date): ReferralView {
  const { record, additions } = told;
  const { ages, gist, source } = unseal<ReferralSummary>(found.sealedSummary, `ReferralSummary:${found.id}`);
  const isOwn = (row: { ownWords?: true }) => row.ownWords === true;
  return {
    id: found.id,
    reference: found.reference,
    version: found.version,
    status: found.status,
    receivedAt: momentOf(found.receivedAt),
    nextClock: nextClockOf(found, at),
    // That of a contact that goes with it runs on.
    isPaused: found.pausedAt !== null && found._count.mergedFrom === 0,
    holder: found.holder && asStaff(found.holder),
    brag: found.brag,
    names: childrenIn(record),
    ...{ ages, gist, source },
    redFlags: record.suggestion?.reasons.filter(({ redFlag }) => redFlag) ?? [],
    ownWords: record.sections.flatMap(({ rows }) =>
      rows.filter((row) => isOwn(row) && row.answered.length > 0),
    ),
    sections: record.sections
      .map((section) => ({ ...section, rows: section.rows.filter((row) => !isOwn(row)) }))
      .filter(({ rows }) => rows.length > 0),
    asked: { route: named(record.asked.route), reason: record.asked.reason },
    suggestion: suggestionOf(record),
    people: peopleOf(record, additions),
    history: historyOf(found),
    decision: found.decisions[0] ? decisionView(found.decisions[0]) : null,
    restricted: opened.restricted,
    glassUntil: opened.because === 'glass' && opened.until ? momentOf(opened.until) : null,
    lookedAt: looked,
  };
}

/** A record that is open on somebody's screen: how it is shown, what was told in it, and the row itself. */
export interface ReadReferral {
  view: ReferralView;
  told: Told;
  found: Found;
}

/** The referral and what was told in it, or null when there is none of this reference. Throws as `openRecord` does when it does not open. */
export async function readReferral(reference: string, staff: Staff, at: Date): Promise<ReadReferral | null> {
  const opened = await openRecordOrNull(reference, staff, at);
  if (!opened) return null;
  const [found, looked, additions] = await Promise.all([
    db.referral.findUniqueOrThrow({ where: { id: opened.id }, include: whole }),
    whoLooked(opened.id),
    additionsTo(db, opened.id),
  ]);
  const record = unseal<ReferralRecord>(found.sealedRecord, `Referral:${found.id}`);
  const told = { record, receivedAt: found.receivedAt, additions };
  return { view: viewOf(found, { opened, looked, told }, at), told, found };
}

/** As `readReferral`, without what only other parts of the page need. */
export async function viewReferral(reference: string, staff: Staff, at: Date): Promise<ReferralView | null> {
  return (await readReferral(reference, staff, at))?.view ?? null;
}
