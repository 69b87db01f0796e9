/** Looks in the index for entries that share keys with a child. Opens nothing that is sealed. */
import { blinded } from '../../matching/blind.server.ts';
import type { ChildFacts } from '../../matching/child-facts.ts';
import { searchKeysOf } from '../../matching/keys.ts';
import { db } from '../../platform/db.server.ts';

export interface FoundEntry {
  id: string;
  referralId: string;
  place: number;
  childId: string;
  receivedAt: Date;
}

/** How many are opened and compared, at most. */
export const LOOK_AT = 200;
/** A key that so many share says too little to begin with; whoever is really meant shares a rarer one as well. */
const COMMON = 1000;

/** The entries that share most with a child, in any version of it: a key counts for more the fewer share it. */
export async function findEntries(
  versions: readonly ChildFacts[],
  referralId: string,
): Promise<FoundEntry[]> {
  const keys = blinded([...new Set(versions.flatMap(searchKeysOf))]);
  return db.$queryRaw<FoundEntry[]>`
    WITH asked AS (SELECT unnest(${keys}::bigint[]) AS key),
    held AS (
      SELECT asked.key, found."id" FROM asked
      CROSS JOIN LATERAL (
        SELECT c."id" FROM "ChildIndex" c
        WHERE c."keys" @> ARRAY[asked.key] AND c."referralId" <> ${referralId}::uuid LIMIT ${COMMON}) found),
    weighed AS (SELECT "id", 1.0 / count(*) OVER (PARTITION BY key) AS rarity FROM held),
    best AS (SELECT "id", sum(rarity) AS shared FROM weighed GROUP BY "id" ORDER BY 2 DESC, 1 LIMIT ${LOOK_AT})
    SELECT c."id", c."referralId", c."place", c."childId", c."receivedAt"
    FROM best JOIN "ChildIndex" c USING ("id") JOIN "Referral" r ON r."id" = c."referralId" AND r."status" <> 'merged'
    ORDER BY best.shared DESC, c."id"`;
}
