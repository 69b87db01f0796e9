/**
 * Makes what records are found by again: of one record when something was added to it, and of every record that was
 * stored before there were such keys, with other ones, or in another way.
 */
import { randomUUID } from 'node:crypto';
import { db, type Tx } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { unseal } from '../platform/seal.server.ts';
import { additionsTo } from './current-record.server.ts';
import { findableBy, keysFrom } from './findable.server.ts';
import type { ReferralRecord, ReferralSummary } from './referral.ts';

const BATCH = 100;

/** Makes the keys of one record again. Its row has to be locked, so that nothing is added meanwhile. */
export async function renewKeysOf(tx: Tx, id: string): Promise<void> {
  const { receivedAt, sealedRecord, sealedSummary } = await tx.referral.findUniqueOrThrow({
    where: { id },
    select: { receivedAt: true, sealedRecord: true, sealedSummary: true },
  });
  const found = findableBy({
    record: unseal<ReferralRecord>(sealedRecord, `Referral:${id}`),
    source: unseal<ReferralSummary>(sealedSummary, `ReferralSummary:${id}`).source,
    additions: await additionsTo(tx, id),
    receivedAt,
  });
  const ids = found.places.map(() => randomUUID());
  // An entry keeps its id: what people said of it stays said.
  await tx.$executeRaw`
    WITH entered AS (
      INSERT INTO "ChildIndex" ("id", "referralId", "place", "childId", "keys", "receivedAt")
      SELECT e.id, ${id}::uuid, e.place, e.id, e.keys::bigint[], ${receivedAt}
      FROM unnest(${ids}::uuid[], ${found.places}::smallint[], ${found.keys}::text[]) AS e(id, place, keys)
      ON CONFLICT ("referralId", "place") DO UPDATE SET "keys" = EXCLUDED."keys")
    UPDATE "Referral" SET "householdKey" = ${found.householdKey}, "searchTokens" = ${found.tokens}::text[],
      "keysFrom" = ${found.keysFrom}
    WHERE "id" = ${id}::uuid`;
}

/** The same for a record that may have got its keys meanwhile, from another process. */
async function renewUnlessDone(id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const waiting = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Referral" WHERE "id" = ${id}::uuid AND "keysFrom" IS DISTINCT FROM ${keysFrom()} FOR UPDATE`;
    if (waiting.length === 0) return false;
    await renewKeysOf(tx, id);
    return true;
  });
}

/** Goes through the records whose keys are not of today, in batches. Safe to repeat, to stop at any line and to go on. */
export async function renewKeys(): Promise<{ renewed: number; failed: number }> {
  const count = { renewed: 0, failed: 0 };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Referral" WHERE "id" > ${after}::uuid AND "keysFrom" IS DISTINCT FROM ${keysFrom()}
      ORDER BY "id" LIMIT ${BATCH}`;
    for (const { id } of batch) {
      try {
        if (await renewUnlessDone(id)) count.renewed += 1;
      } catch (error) {
        // One record that cannot be opened must not keep the others from being found.
        count.failed += 1;
        log.error({ event: 'keys-not-renewed', id, error });
      }
    }
    const last = batch.at(-1);
    if (!last) return count;
    after = last.id;
  }
}
