/** Opens records as far as their children: what was sent of them, with what was put right since. */
import type { ChildFacts } from '../../matching/child-facts.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { AdditionContent } from '../../referral/addition.ts';
import { childrenTold } from '../../referral/children-told.ts';
import type { Told } from '../../referral/current-record.server.ts';
import type { ReferralRecord } from '../../referral/referral.ts';

/** The children of one record: as they stand in the index, and every version of what is said of each. */
export interface OwnChildren {
  entries: readonly { id: string; place: number; childId: string }[];
  told: readonly ChildFacts[][];
}

/** The children of a record that is open on somebody's screen, with what is `told` in it. */
export async function ownChildren(
  referralId: string,
  { record, additions, receivedAt }: Told,
): Promise<OwnChildren> {
  const entries = await db.childIndex.findMany({
    where: { referralId },
    orderBy: { place: 'asc' },
    select: { id: true, place: true, childId: true },
  });
  return { entries, told: childrenTold(record.details, additions, receivedAt) };
}

/** The children of each record by their place, each with every version of what is said of it, the latest first. */
export async function childrenOf(referralIds: readonly string[]): Promise<Map<string, ChildFacts[][]>> {
  const ids = [...new Set(referralIds)];
  const [records, corrections] = await Promise.all([
    db.referral.findMany({
      where: { id: { in: ids } },
      select: { id: true, receivedAt: true, sealedRecord: true },
    }),
    db.addition.findMany({
      where: { referralId: { in: ids }, kind: 'correction' },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { id: true, referralId: true, seenAt: true, sealedContent: true },
    }),
  ]);
  return new Map(
    records.map(({ id, receivedAt, sealedRecord }) => {
      const additions = corrections
        .filter(({ referralId }) => referralId === id)
        .map((row) => ({
          seen: row.seenAt !== null,
          content: unseal<AdditionContent>(row.sealedContent, `Addition:${row.id}`),
        }));
      const { details } = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
      return [id, childrenTold(details, additions, receivedAt)];
    }),
  );
}
