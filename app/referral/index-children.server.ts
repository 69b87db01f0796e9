/** Enters the children of referrals that are not in the index yet, such as those sent before there was one. */
import { indexEntries } from '../matching/index-entries.server.ts';
import { db } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { unseal } from '../platform/seal.server.ts';
import type { ReferralRecord } from './referral.ts';

const BATCH = 100;

interface Unindexed {
  id: string;
  receivedAt: Date;
  sealedRecord: Uint8Array;
}

async function indexOne({ id, receivedAt, sealedRecord }: Unindexed): Promise<number> {
  const { details } = unseal<ReferralRecord>(sealedRecord, `Referral:${id}`);
  const { ids, places, keys, householdKey } = indexEntries(details, receivedAt);
  // Whoever was first, in this process or another, has written the same.
  return db.$executeRaw`
    WITH home AS (UPDATE "Referral" SET "householdKey" = ${householdKey} WHERE "id" = ${id}::uuid)
    INSERT INTO "ChildIndex" ("id", "referralId", "place", "childId", "keys", "receivedAt")
    SELECT e.id, ${id}::uuid, e.place, e.id, e.keys::bigint[], ${receivedAt}
    FROM unnest(${ids}::uuid[], ${places}::smallint[], ${keys}::text[]) AS e(id, place, keys)
    ON CONFLICT ("referralId", "place") DO NOTHING`;
}

/** Goes through the referrals that have no entry, in batches. Safe to repeat and to stop at any line. */
export async function indexChildren(): Promise<number> {
  let count = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.$queryRaw<Unindexed[]>`
      SELECT r."id", r."receivedAt", r."sealedRecord" FROM "Referral" r
      WHERE r."id" > ${after}::uuid
        AND NOT EXISTS (SELECT FROM "ChildIndex" c WHERE c."referralId" = r."id")
      ORDER BY r."id" LIMIT ${BATCH}`;
    for (const referral of batch) {
      try {
        count += await indexOne(referral);
      } catch (error) {
        // One record that cannot be opened must not keep the others from being found.
        log.error({ event: 'children-not-indexed', id: referral.id, error });
      }
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return count;
    after = last.id;
  }
}
