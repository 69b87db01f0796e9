/** Opens records as far as their children: what was sent of them, with what was put right since. */
import type { ChildFacts } from '../../matching/child-facts.ts';
import { db } from '../../platform/db.server.ts';
import { unseal } from '../../platform/seal.server.ts';
import type { AdditionContent } from '../../referral/addition.ts';
import { childrenTold } from '../../referral/children-told.ts';
import type { ReferralRecord } from '../../referral/referral.ts';

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
