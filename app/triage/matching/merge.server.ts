/**
 * Two people told us of one event, or one told us twice: the later one goes with the other. It leaves the queue, stays
 * readable as it was sent, and whoever sent it hears what becomes of the other. What it says stands with the other from
 * then on, its red flag first of all, and nobody has more time for it than before. Never into itself, never in chains.
 */
import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../accounts/audit.server.ts';
import { may, mayDoTo, type Staff } from '../../accounts/roles.ts';
import { db, type Tx } from '../../platform/db.server.ts';
import { seal } from '../../platform/seal.server.ts';
import { hiddenFrom } from '../access/gate.server.ts';
import { setNextClock } from '../clocks/next-clock.server.ts';
import { resumeDecisionClock } from '../clocks/pause.server.ts';
import { passOn } from '../contacts/pass-on.server.ts';
import { patiently } from '../current.server.ts';
import { tellSender } from '../deciding/tell-sender.server.ts';
import type { MergeInput, MergeResult } from './merging.ts';
import { lockInOrder, refreshSeenBefore, sameChildren } from './seen-before.server.ts';
import { lendUrgency } from './urgency.server.ts';
import { oneAtATime } from './verdicts.server.ts';

const open: readonly string[] = ['received', 'claimed', 'awaiting_sign_off', 'waiting'];

const columns = {
  id: true,
  reference: true,
  status: true,
  version: true,
  redFlag: true,
  brag: true,
  readingOrder: true,
  lane: true,
  restricted: true,
  mergedIntoId: true,
  holder: { select: { id: true, name: true } },
} as const;

/** Why, as a note on a record, where everybody reads it who reads what was done. */
export async function noteOn(
  tx: Tx,
  referralId: string,
  text: string,
  staff: Staff,
  at: Date,
): Promise<void> {
  const id = randomUUID();
  await tx.note.create({
    data: { id, referralId, sealedText: seal(text, `Note:${id}`), byId: staff.id, at },
    select: { id: true },
  });
}

/** Both rows, locked with those of the same children. */
async function lockBoth(tx: Tx, reference: string, into: string) {
  const both = await tx.referral.findMany({
    where: { reference: { in: [reference, into] } },
    select: { id: true },
  });
  const related = await sameChildren(
    tx,
    both.map(({ id }) => id),
  );
  await lockInOrder(tx, related);
  const found = await tx.referral.findMany({
    where: { reference: { in: [reference, into] } },
    select: columns,
  });
  return {
    related,
    from: found.find((one) => one.reference === reference),
    other: found.find((one) => one.reference === into),
  };
}

/** What one says is read on the other from then on: so whoever may not read the one must not read the other either. */
async function areReadBySame(tx: Tx, from: Readers, other: Readers): Promise<boolean> {
  if (from.restricted !== other.restricted) return false;
  const kept = await tx.accessGrant.groupBy({
    by: ['accountId'],
    where: { referralId: { in: [from.id, other.id] }, kind: 'deny' },
    _count: true,
  });
  return kept.every(({ _count }) => _count === 2);
}
type Readers = { id: string; restricted: boolean };

/** One that waits for capacity has an answer already, and nothing more may come of it for weeks. */
const lastAnswer = (tx: Tx, referralId: string) =>
  tx.decision.findFirst({
    where: { referralId, state: { in: ['final', 'replaced'] } },
    orderBy: { at: 'desc' },
    select: { id: true },
  });

/** Lets a referral go with another that is still open. */
export async function merge(
  reference: string,
  { into, reason, version }: MergeInput,
  staff: Staff,
  at: Date,
): Promise<MergeResult> {
  return db.$transaction(async (tx): Promise<MergeResult> => {
    await oneAtATime(tx);
    const { from, other, related } = await lockBoth(tx, reference, into);
    if (!from) return { kind: 'not-found' };
    if (reference === into) return { kind: 'itself' };
    if (from.status === 'merged' && from.mergedIntoId === other?.id) return { kind: 'merged' };
    if (!mayDoTo(staff.role, 'merge', from.status)) return { kind: 'not-allowed', referralId: from.id };
    if (!other) return { kind: 'no-other' };
    if ((await hiddenFrom(staff, [other.id], tx)).size > 0) return { kind: 'no-other' };
    if (!open.includes(other.status)) return { kind: 'other-closed' };
    if (!(await areReadBySame(tx, from, other))) return { kind: 'kept-apart' };
    if ((await tx.referral.count({ where: { mergedIntoId: from.id } })) > 0) return { kind: 'has-merged' };
    const { holder } = from;
    if (holder && holder.id !== staff.id && !may(staff.role, 'release-for-others'))
      return { kind: 'held-by-another', by: holder.name };
    const { count } = await tx.referral.updateMany({
      where: { id: from.id, version, status: { in: ['received', 'claimed'] } },
      data: {
        ...{ status: 'merged', mergedIntoId: other.id, holderId: null, claimedAt: null },
        version: { increment: 1 },
      },
    });
    if (count === 0) return { kind: 'stale', referralId: from.id };
    await noteOn(tx, from.id, `Goes with ${other.reference}, as the same contact. ${reason}`, staff, at);
    await noteOn(
      tx,
      other.id,
      `${from.reference} goes with this one, as the same contact. ${reason}`,
      staff,
      at,
    );
    // What it waited for, it waits for no more, and keeps the time it stood still until now.
    await resumeDecisionClock(tx, from.id, at);
    await lendUrgency(tx, from, other, staff, at);
    await passOn(tx, { from, to: other.reference, why: reason, at });
    // Whoever put it there, and decides there, has just read it.
    if (other.holder?.id === staff.id) {
      await tx.addition.updateMany({
        where: { referralId: other.id, fromReferralId: from.id, seenAt: null },
        data: { seenAt: at, seenById: staff.id },
      });
    }
    const answered = await lastAnswer(tx, other.id);
    if (answered) await tellSender(tx, from, { decisionId: answered.id, isMerged: true }, at);
    await refreshSeenBefore(tx, related);
    await setNextClock(tx, from.id, at);
    await recordAudit(tx, {
      ...{ at, actor: staff.id, action: 'contact-passed', subject: other.id, detail: { from: from.id } },
    });
    await recordAudit(tx, {
      ...{ at, actor: staff.id, action: 'referral-merged', subject: from.id, detail: { into: other.id } },
    });
    return { kind: 'merged' };
  }, patiently);
}
