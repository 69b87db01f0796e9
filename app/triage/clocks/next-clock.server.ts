/** Keeps `nextDueAt` and `nextClock` of a referral true: the clock that ends next, for the queue to be sorted by. */
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { clocksOf, nextOf } from './clocks.ts';
import { clockFacts } from './facts.server.ts';

/**
 * Works out which of a referral's clocks ends next. Every command that starts, stops or changes one calls this inside
 * its own transaction, before its audit entry. The clocks of one that goes with another are watched on that one too.
 */
export async function setNextClock(
  tx: Pick<Tx, '$queryRaw' | '$executeRaw'>,
  referralId: string,
  at: Date,
): Promise<void> {
  const [known] = await clockFacts(tx, [referralId]);
  if (!known) return;
  await keep(tx, known);
  if (known.mergedIntoId) await setNextClock(tx, known.mergedIntoId, at);
}

type Known = Awaited<ReturnType<typeof clockFacts>>[number];

async function keep(tx: Pick<Tx, '$executeRaw'>, { id, facts, nextClock, nextDueAt }: Known): Promise<void> {
  const next = nextOf(clocksOf(facts, authority));
  const [code, dueAt] = [next?.code ?? null, next?.dueAt ?? null];
  // Most commands leave the next clock as it was, and a write that changes nothing is not worth its while.
  if (code === nextClock && dueAt?.getTime() === nextDueAt?.getTime()) return;
  await tx.$executeRaw`
    UPDATE "Referral" SET "nextClock" = ${code}, "nextDueAt" = ${dueAt} WHERE "id" = ${id}::uuid`;
}
