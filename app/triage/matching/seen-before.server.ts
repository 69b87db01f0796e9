/**
 * How often the front door heard of these children in the 12 months before a referral: every contact counts, whatever
 * came of it (Working Together: repeat contacts; CIN census: re-referrals within 12 months, by the day: `history.ts`
 * counts the same way). Only confirmed matches count, and a contact that was merged into another is that other one.
 */
import type { Tx } from '../../platform/db.server.ts';

/**
 * Locks these referrals in the order of their ids, as everybody does who needs several: so no two wait for one another.
 * Whoever will count again for some has to lock all of those before the first is changed.
 */
export async function lockInOrder(tx: Pick<Tx, '$queryRaw'>, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Referral" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`;
}

/** Counts again for these referrals, which it locks. */
export async function refreshSeenBefore(tx: Tx, referralIds: readonly string[]): Promise<void> {
  const ids = [...new Set(referralIds)];
  await lockInOrder(tx, ids);
  await tx.$executeRaw`
    UPDATE "Referral" r SET "seenBefore" = LEAST(32767, (
      SELECT count(DISTINCT earlier."id") FROM "ChildIndex" mine
      JOIN "ChildIndex" other ON other."childId" = mine."childId" AND other."referralId" <> r."id"
      JOIN "Referral" earlier ON earlier."id" = other."referralId" AND earlier."status" <> 'merged'
      WHERE mine."referralId" = r."id" AND earlier."receivedAt" <= r."receivedAt"
        AND (earlier."receivedAt" AT TIME ZONE 'Europe/London')::date
          >= ((r."receivedAt" AT TIME ZONE 'Europe/London')::date - interval '12 months')::date))
    WHERE r."id" = ANY(${ids}::uuid[])`;
}

/** The referrals in which a child of these referrals was confirmed, with themselves. */
export async function sameChildren(
  tx: Pick<Tx, '$queryRaw'>,
  referralIds: readonly string[],
): Promise<string[]> {
  const ids = [...referralIds];
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT other."referralId" AS "id" FROM "ChildIndex" mine
    JOIN "ChildIndex" other ON other."childId" = mine."childId"
    WHERE mine."referralId" = ANY(${ids}::uuid[])`;
  return [...new Set([...ids, ...found.map(({ id }) => id)])];
}
