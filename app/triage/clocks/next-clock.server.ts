/**
 * Keeps `nextDueAt` and `nextClock` of a referral true: the clock that ends next, for the queue to be sorted by. And
 * `owesAnswer`: whether anybody is yet to be told of a decision, for the lists of those to ask for no others.
 */
import { authority } from '../../platform/authority.server.ts';
import type { Tx } from '../../platform/db.server.ts';
import { type ClockFacts, clocksOf, nextOf } from './clocks.ts';
import { clockFacts, type KeptClock } from './facts.server.ts';

function nextIn(facts: ClockFacts) {
  const next = nextOf(clocksOf(facts, authority));
  const owesAnswer = (facts.toTell ?? []).length > 0;
  return { code: next?.code ?? null, dueAt: next?.dueAt ?? null, owesAnswer };
}

/** Whether what is kept on its row is so. */
export function isKept({ facts, ...kept }: KeptClock & { facts: ClockFacts }): boolean {
  const { code, dueAt, owesAnswer } = nextIn(facts);
  const isSameClock = code === kept.nextClock && dueAt?.getTime() === kept.nextDueAt?.getTime();
  return isSameClock && owesAnswer === kept.owesAnswer;
}

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

async function keep(tx: Pick<Tx, '$executeRaw'>, known: Known): Promise<void> {
  // Most commands leave the next clock as it was, and a write that changes nothing is not worth its while.
  if (isKept(known)) return;
  const { id, facts } = known;
  const { code, dueAt, owesAnswer } = nextIn(facts);
  await tx.$executeRaw`
    UPDATE "Referral" SET "nextClock" = ${code}, "nextDueAt" = ${dueAt}, "owesAnswer" = ${owesAnswer}
    WHERE "id" = ${id}::uuid`;
}
