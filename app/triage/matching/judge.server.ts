/**
 * A person says that two entries are, or are not, the same child, and why. Never automatic. Whoever is one child follows
 * from the confirmed pairs alone, so that a verdict can be undone and everything is as if it had not been given.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal, unseal } from '../../platform/seal.server.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { patiently } from '../current.server.ts';
import { contradiction, groupsByPairs } from './joined.ts';
import { lockInOrder, refreshSeenBefore } from './seen-before.server.ts';
import { type JudgeInput, type JudgeResult, pairOf, type Said } from './verdict.ts';
import { latestVerdicts, oneAtATime, type StoredVerdict } from './verdicts.server.ts';

interface Entry {
  id: string;
  referralId: string;
  childId: string;
}

/** Everything that is one child with either of the two, the earliest first. */
async function family(tx: Tx, childIds: readonly string[]): Promise<Entry[]> {
  return tx.childIndex.findMany({
    where: { childId: { in: [...childIds] } },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, referralId: true, childId: true },
  });
}

/** Gives every entry the id of its group's earliest entry. */
async function regroup(tx: Tx, entries: readonly Entry[], group: ReadonlyMap<string, string>): Promise<void> {
  const moved = entries.filter(({ id, childId }) => (group.get(id) ?? id) !== childId);
  for (const { id } of moved)
    await tx.childIndex.update({
      where: { id },
      data: { childId: group.get(id) ?? id },
      select: { id: true },
    });
}

const opened = ({ id, byName, verdict, sealedReason, at }: StoredVerdict): Said => ({
  ...{ id, by: byName, verdict, at },
  reason: unseal<string>(sealedReason, `MatchVerdict:${id}`),
});

const isOf = ({ oneId, otherId }: { oneId: string; otherId: string }, id: string) =>
  oneId === id || otherId === id;

/** Where these entries stand; nothing where this person may not open one of them. */
async function referencesOf(tx: Tx, entries: readonly Entry[], staff: Staff): Promise<string[]> {
  const ids = entries.map(({ referralId }) => referralId);
  if ((await hiddenFrom(staff, ids, tx)).size > 0) return [];
  const found = await tx.referral.findMany({
    where: { id: { in: ids } },
    orderBy: { receivedAt: 'asc' },
    select: { reference: true },
  });
  return found.map(({ reference }) => reference);
}

/** Records a verdict. Refused when somebody said something about these two meanwhile, or elsewhere says the opposite. */
export async function judge(
  reference: string,
  { child, other, verdict, reason, last }: JudgeInput,
  staff: Staff,
  at: Date,
): Promise<JudgeResult> {
  return db.$transaction(async (tx): Promise<JudgeResult> => {
    await oneAtATime(tx);
    const referral = await tx.referral.findUnique({
      where: { reference },
      select: { id: true, status: true },
    });
    if (!referral) return { kind: 'not-found' };
    if (!mayDoTo(staff.role, 'compare-children', referral.status)) return { kind: 'not-allowed' };
    const two = await tx.childIndex.findMany({ where: { id: { in: [child, other] } } });
    const mine = two.find(({ id }) => id === child);
    const theirs = two.find(({ id }) => id === other);
    if (mine?.referralId !== referral.id || !theirs || theirs.referralId === referral.id)
      return { kind: 'not-found' };
    // Nobody says who is who of a record they may not open.
    if ((await hiddenFrom(staff, [theirs.referralId], tx)).size > 0) return { kind: 'not-found' };

    const entries = await family(tx, [mine.childId, theirs.childId]);
    const before = await latestVerdicts(
      entries.map(({ id }) => id),
      tx,
    );
    const [oneId, otherId] = pairOf(child, other);
    const said = before.find((pair) => pair.oneId === oneId && pair.otherId === otherId);
    if (said?.verdict === verdict) return { kind: 'judged' };
    if ((said?.id ?? '') !== last) return { kind: 'stale', said: said ? opened(said) : null };
    if (!said && verdict === 'undone') return { kind: 'judged' };

    const now = [...before.filter((pair) => pair !== said), { oneId, otherId, verdict }];
    const group = groupsByPairs(
      entries.map(({ id }) => id),
      now,
    );
    const against = verdict === 'undone' ? undefined : contradiction(group, now);
    if (against) {
      const inTheWay = entries.filter(({ id }) =>
        verdict === 'same' ? isOf(against, id) : group.get(id) === group.get(child) && !isOf(against, id),
      );
      return { kind: 'contradicts', verdict, references: await referencesOf(tx, inTheWay, staff) };
    }

    const id = randomUUID();
    // Never before the verdict it follows, whatever the clocks of two servers say.
    const after = new Date(Math.max(at.getTime(), said ? said.at.getTime() + 1 : 0));
    await refreshAfter(tx, entries, async () => {
      await tx.matchVerdict.create({
        data: {
          id,
          oneId,
          otherId,
          verdict,
          sealedReason: seal(reason, `MatchVerdict:${id}`),
          byId: staff.id,
          at: after,
        },
        select: { id: true },
      });
      await regroup(tx, entries, group);
    });
    const detail = { verdict, other: theirs.referralId };
    await recordAudit(tx, { at, actor: staff.id, action: 'child-compared', subject: referral.id, detail });
    return { kind: 'judged' };
  }, patiently);
}

/** Changes entries with their referrals locked first, then counts again how often each was seen before. */
async function refreshAfter(tx: Tx, entries: readonly Entry[], change: () => Promise<void>): Promise<void> {
  const ids = [...new Set(entries.map(({ referralId }) => referralId))];
  await lockInOrder(tx, ids);
  await change();
  await refreshSeenBefore(tx, ids);
}
