/** Everything the page about matches shows of a record. Called once the look at the record is on the trail. */
import type { RecordState, Staff } from '../../accounts/roles.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { type Candidate, type ChildWithCandidates, candidatesFor } from './candidates.server.ts';
import { bornInWords, titleOf } from './child-in-words.ts';
import { type Contact, contactsOf } from './contacts.server.ts';
import type { CandidateView, ChildView, ContactInShort, JudgedView } from './matches-view.ts';
import { latestVerdicts, type StoredVerdict } from './verdicts.server.ts';

const standing: Record<RecordState, string> = {
  received: 'Waiting to be claimed',
  claimed: 'Being looked at',
  awaiting_sign_off: 'Waiting for a manager to sign off',
  waiting: 'Waiting for capacity',
  decided: 'Decided',
  merged: 'The same contact as another',
};

const restricted: ContactInShort = { reference: null, at: null, gist: '', source: '', outcome: '' };

const shortOf = ({ reference, at, gist, source, decided, status }: Contact): ContactInShort =>
  reference === null || status === null
    ? restricted
    : { reference, at, gist, source, outcome: decided ?? standing[status] };

const other = ({ oneId, otherId }: StoredVerdict, entryId: string) => (oneId === entryId ? otherId : oneId);

/** The best of each group that was confirmed to be one child stands for the others. */
function onePerChild(candidates: readonly Candidate[]): { best: Candidate; more: number }[] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const { childId } = one.entry;
    groups.set(childId, [...(groups.get(childId) ?? []), one]);
  }
  return [...groups.values()].flatMap(([best, ...others]) => (best ? [{ best, more: others.length }] : []));
}

function candidateView(best: Candidate, more: number, contact: Contact, last: string): CandidateView {
  const shown = contact.reference !== null;
  return {
    entryId: best.entry.id,
    kind: best.comparison.kind ?? 'possible',
    name: shown ? titleOf(best.child) : '',
    born: shown ? bornInWords(best.child) : '',
    reasons: shown ? best.comparison.reasons : [],
    against: shown ? best.comparison.against : [],
    contact: shortOf(contact),
    more,
    last,
  };
}

/** Candidates that are neither confirmed nor rejected yet. */
export function openCandidates(
  { entryId, childId, candidates }: ChildWithCandidates,
  said: readonly StoredVerdict[],
) {
  const rejected = new Set(
    said.filter(({ verdict }) => verdict === 'different').map((verdict) => other(verdict, entryId)),
  );
  return onePerChild(candidates.filter(({ entry }) => entry.childId !== childId && !rejected.has(entry.id)));
}

const about = (said: readonly StoredVerdict[], entryId: string) =>
  said.filter(({ oneId, otherId }) => oneId === entryId || otherId === entryId);

async function judgedEntries(children: readonly ChildWithCandidates[], said: readonly StoredVerdict[]) {
  const named = children.flatMap(({ entryId }) => about(said, entryId).map((one) => other(one, entryId)));
  return db.childIndex.findMany({
    where: { OR: [{ id: { in: named } }, { childId: { in: children.map(({ childId }) => childId) } }] },
    select: { id: true, childId: true, referralId: true },
  });
}

/** What agrees and what does not stays to be read after it was judged: whoever reads the verdict can check it. */
function comparedWith(entryId: string, { candidates }: ChildWithCandidates, { reference }: Contact) {
  const found = reference === null ? null : candidates.find(({ entry }) => entry.id === entryId);
  if (!found) return { child: '', reasons: [], against: [] };
  const { child, comparison } = found;
  const { reasons, against } = comparison;
  return { child: `${titleOf(child)}, ${bornInWords(child)}`, reasons, against };
}

/** Every child of a record with who they may be, who they are and who they are not. */
export async function matchesOf(referralId: string, staff: Staff, at: Date): Promise<ChildView[]> {
  const children = await candidatesFor(referralId, { staff, at });
  const said = await latestVerdicts(children.map(({ entryId }) => entryId));
  const entries = await judgedEntries(children, said);
  const shown = [
    ...children.flatMap(({ candidates }) => candidates.map(({ entry }) => entry.referralId)),
    ...entries.map((entry) => entry.referralId),
  ];
  const contacts = await contactsOf([...new Set(shown)], staff);
  const contactOf = (id: string) => contacts.find((contact) => contact.id === id);

  return children.map((child): ChildView => {
    const mine = about(said, child.entryId);
    const views = openCandidates(child, mine).flatMap(({ best, more }) => {
      const contact = contactOf(best.entry.referralId);
      const last = mine.find((one) => other(one, child.entryId) === best.entry.id)?.id ?? '';
      return contact ? [candidateView(best, more, contact, last)] : [];
    });
    const judged = entries.flatMap((entry): JudgedView[] => {
      const contact = contactOf(entry.referralId);
      if (!contact || entry.referralId === referralId) return [];
      const verdict = mine.find((one) => other(one, child.entryId) === entry.id);
      const isJoined = entry.childId === child.childId;
      const shared = { ...comparedWith(entry.id, child, contact), contact: shortOf(contact) };
      if (!verdict || verdict.verdict === 'undone') {
        if (!isJoined) return [];
        const none = { by: '', at: null, reason: '', last: verdict?.id ?? '' };
        return [{ entryId: entry.id, verdict: 'through-another', ...shared, ...none }];
      }
      const reason =
        contact.reference === null ? '' : unseal<string>(verdict.sealedReason, `MatchVerdict:${verdict.id}`);
      const by = { by: verdict.byName, at: momentOf(verdict.at), reason, last: verdict.id };
      return [{ entryId: entry.id, verdict: verdict.verdict, ...shared, ...by }];
    });
    return {
      entryId: child.entryId,
      title: titleOf(child.child),
      born: bornInWords(child.child),
      suggestions: views.filter(({ kind }) => kind !== 'household'),
      household: views.filter(({ kind }) => kind === 'household'),
      judged,
    };
  });
}
