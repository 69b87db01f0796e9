/**
 * Who may be the same child: found by keys, then opened, compared field by field and put in the order of the evidence.
 * Each record opened counts as looked at in a list, and is named so on the audit trail before anything is shown.
 */
import { recordView } from '../../accounts/audit.server.ts';
import type { Staff } from '../../accounts/roles.ts';
import type { ChildFacts } from '../../matching/child-facts.ts';
import { byEvidence, type Comparison, compareChildren } from '../../matching/compare.ts';
import { db } from '../../platform/db.server.ts';
import { toldIn } from '../../referral/current-record.server.ts';
import { type FoundEntry, findEntries } from './find-entries.server.ts';
import { childrenOf, type OwnChildren, ownChildren } from './told.server.ts';

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

/** Every version of one beside every version of the other, and the pair that agrees best. */
function bestOf(versions: readonly ChildFacts[], others: readonly ChildFacts[]) {
  const all = versions.flatMap((one) =>
    others.map((other) => ({ child: other, comparison: compareChildren(one, other) })),
  );
  return all.sort((a, b) => byEvidence(a.comparison, b.comparison))[0];
}

async function candidatesOfChild(referralId: string, versions: readonly ChildFacts[]): Promise<Candidate[]> {
  const entries = await findEntries(versions, referralId);
  const opened = await childrenOf(entries.map((entry) => entry.referralId));
  return entries
    .flatMap((entry) => {
      const found = bestOf(versions, opened.get(entry.referralId)?.[entry.place] ?? []);
      return found ? [{ entry, ...found }] : [];
    })
    .sort((a, b) => byEvidence(a.comparison, b.comparison));
}

/** The candidates of every child of a record. `look` names whoever is shown them; without it only numbers may be shown. */
export async function candidatesFor(
  referralId: string,
  look: { staff: Staff; at: Date } | null,
  own?: OwnChildren,
): Promise<ChildWithCandidates[]> {
  const { entries, told } = own ?? (await ownChildren(referralId, await toldIn(db, referralId)));
  const children = entries.map(async ({ id, place, childId }): Promise<ChildWithCandidates[]> => {
    const versions = told[place] ?? [];
    const [child] = versions;
    if (!child) return [];
    const all = await candidatesOfChild(referralId, versions);
    const candidates = all.filter(({ comparison }) => comparison.kind !== null);
    return [{ entryId: id, childId, child, candidates, lookedAt: all.length }];
  });
  const found = (await Promise.all(children)).flat();
  const shown = [
    ...new Set(found.flatMap(({ candidates }) => candidates.map(({ entry }) => entry.referralId))),
  ];
  if (look && shown.length > 0) {
    const by = { at: look.at, actor: look.staff.id, subject: referralId };
    await recordView({ ...by, action: 'candidates-viewed', shown, detail: { count: shown.length } });
  }
  return found;
}
