/** Keeps `nextDueAt` and `nextClock` of a referral true: the clock that ends next, for the queue to be sorted by. */
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { clocksOf, nextOf } from './clocks.ts';
import { clockFacts } from './facts.server.ts';

/**
 * Works out which of a referral's clocks ends next. Every command that starts, stops or changes one calls this inside
 * its own transaction, before its audit entry.
 */
export async function setNextClock(
  tx: Pick<Tx, '$queryRaw' | '$executeRaw'>,
  referralId: string,
  _at: Date,
): Promise<void> {
  const [known] = await clockFacts(tx, [referralId]);
  if (!known) return;
  const next = nextOf(clocksOf(known.facts, authority));
  const [code, dueAt] = [next?.code ?? null, next?.dueAt ?? null];
  // Most commands leave the next clock as it was, and a write that changes nothing is not worth its while.
  if (code === known.nextClock && dueAt?.getTime() === known.nextDueAt?.getTime()) return;
  await tx.$executeRaw`
    UPDATE "Referral" SET "nextClock" = ${code}, "nextDueAt" = ${dueAt} WHERE "id" = ${referralId}::uuid`;
}
