/**
 * Who may be the same child: found by keys, then opened, compared field by field and put in the order of the evidence.
 * Each record opened counts as looked at in a list, and is named so on the audit trail before anything is shown.
 */
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import { type ChildFacts, childrenIn } from '../../matching/child-facts.ts';
import { byEvidence, type Comparison, compareChildren } from '../../matching/compare.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';
import { type FoundEntry, findEntries } from './find-entries.server.ts';

export interface Candidate {
  entry: FoundEntry;
  child: ChildFacts;
  comparison: Comparison;
}
export interface ChildWithCandidates {
  entryId: string;
  childId: string;
  child: ChildFacts;
  /** The best first. */
  candidates: Candidate[];
  lookedAt: number;
}

async function childrenOf(referralIds: readonly string[]): Promise<Map<string, ChildFacts[]>> {
  const records = await db.referral.findMany({
    where: { id: { in: [...new Set(referralIds)] }, status: { not: 'merged' } },
    select: { id: true, receivedAt: true, sealedRecord: true },
  });
  return new Map(
    records.map(({ id, receivedAt, sealedRecord }) => {
      const { details } = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
      return [id, childrenIn(details, receivedAt)];
    }),
  );
}

async function candidatesOfChild(referralId: string, child: ChildFacts): Promise<Candidate[]> {
  const entries = await findEntries(child, referralId);
  const opened = await childrenOf(entries.map((entry) => entry.referralId));
  return entries
    .flatMap((entry) => {
      const found = opened.get(entry.referralId)?.[entry.place];
      return found ? [{ entry, child: found, comparison: compareChildren(child, found) }] : [];
    })
    .sort((a, b) => byEvidence(a.comparison, b.comparison));
}

/** The candidates of every child of a record. `look` names whoever is shown them; without it only numbers may be shown. */
export async function candidatesFor(
  referralId: string,
  look: { staff: Staff; at: Date } | null,
): Promise<ChildWithCandidates[]> {
  const [entries, record] = await Promise.all([
    db.childIndex.findMany({ where: { referralId }, orderBy: { place: 'asc' } }),
    db.referral.findUniqueOrThrow({
      where: { id: referralId },
      select: { receivedAt: true, sealedRecord: true },
    }),
  ]);
  const { details } = unseal<ReferralRecord>(record.sealedRecord, `Referral:${referralId}`);
  const children = childrenIn(details, record.receivedAt);
  const found: ChildWithCandidates[] = [];
  for (const { id, place, childId } of entries) {
    const child = children[place];
    if (!child) continue;
    const all = await candidatesOfChild(referralId, child);
    const candidates = all.filter(({ comparison }) => comparison.kind !== null);
    found.push({ entryId: id, childId, child, candidates, lookedAt: all.length });
  }
  const shown = [
    ...new Set(found.flatMap(({ candidates }) => candidates.map(({ entry }) => entry.referralId))),
  ];
  if (look && shown.length > 0) {
    const by = { at: look.at, actor: look.staff.id, subject: referralId };
    await recordView({ ...by, action: 'candidates-viewed', shown, detail: { count: shown.length } });
  }
  return found;
}
