/** What staff see of the mail: how much waits, and what could not be delivered. Never an address. */
import { recordAudit } from '../accounts/audit.server.ts';
import { db } from '../platform/db.server.ts';
import { noLongerSafe, toldOtherwise } from './mail-problem.ts';
import { queueDelivery } from './outbox.server.ts';

export interface MessageCounts {
  waiting: number;
  sent: number;
  dead: number;
  oldestWaitingAt: Date | null;
}

const stillMatters = { OR: [{ lastProblem: null }, { lastProblem: { not: toldOtherwise } }] };

export async function messageCounts(): Promise<MessageCounts> {
  const groups = await db.message.groupBy({
    by: ['state'],
    where: stillMatters,
    _count: true,
    _min: { createdAt: true },
  });
  const of = (state: string) => groups.find((group) => group.state === state);
  return {
    waiting: of('waiting')?._count ?? 0,
    sent: of('sent')?._count ?? 0,
    dead: of('dead')?._count ?? 0,
    oldestWaitingAt: of('waiting')?._min.createdAt ?? null,
  };
}

export interface DeadMessage {
  id: string;
  template: string;
  /** The reference of the referral it was about. */
  reference: string | null;
  problem: string;
  attempts: number;
  deadAt: Date;
}

/** The messages that could not be delivered, the latest first; at most as many as somebody can look through. */
export async function deadMessages(limit = 200): Promise<DeadMessage[]> {
  const rows = await db.message.findMany({
    where: { state: 'dead', ...stillMatters },
    orderBy: [{ deadAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: {
      id: true,
      template: true,
      attempts: true,
      lastProblem: true,
      createdAt: true,
      deadAt: true,
      referral: { select: { reference: true } },
    },
  });
  return rows.map(({ referral, lastProblem, deadAt, createdAt, ...row }) => ({
    ...row,
    reference: referral?.reference ?? null,
    problem: lastProblem ?? 'unknown',
    deadAt: deadAt ?? createdAt,
  }));
}

export type TryAgainResult =
  | { kind: 'queued' }
  | { kind: 'not-dead' }
  /** Somebody has told them since. */
  | { kind: 'told-otherwise' }
  /** Its mailbox is no longer said to be safe. */
  | { kind: 'held-back' };

/** Puts a dead message back in the queue, once however often it is asked, with all its attempts before it again. */
export async function tryAgain(id: string, staffId: string, at: Date): Promise<TryAgainResult> {
  return db.$transaction(async (tx) => {
    const [message] = await tx.message.updateManyAndReturn({
      // What was held back stays back, whoever presses.
      where: {
        ...{ id, state: 'dead' },
        OR: [{ lastProblem: null }, { lastProblem: { notIn: [noLongerSafe, toldOtherwise] } }],
      },
      data: { state: 'waiting', deadAt: null },
      select: { template: true, referralId: true },
    });
    if (!message) {
      const stays = await tx.message.findFirst({
        where: { id, state: 'dead' },
        select: { lastProblem: true },
      });
      if (stays?.lastProblem === toldOtherwise) return { kind: 'told-otherwise' };
      return { kind: stays ? 'held-back' : 'not-dead' };
    }
    await queueDelivery(tx, id);
    const detail = { message: id, template: message.template };
    const subject = message.referralId ?? undefined;
    await recordAudit(tx, { at, actor: staffId, action: 'message-retried', subject, detail });
    return { kind: 'queued' };
  });
}
