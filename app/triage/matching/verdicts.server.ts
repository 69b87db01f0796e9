/** What people have said about pairs of entries. All of it is kept; the latest about a pair counts. */
import { db, type Tx } from '../../platform/db.server.ts';
import type { Verdict } from './verdict.ts';

export interface StoredVerdict {
  id: string;
  oneId: string;
  otherId: string;
  verdict: Verdict;
  at: Date;
  byId: string;
  byName: string;
  sealedReason: Uint8Array;
}

/** The latest verdict of every pair that one of these entries belongs to. */
export function latestVerdicts(
  entryIds: readonly string[],
  tx: Pick<Tx, '$queryRaw'> = db,
): Promise<StoredVerdict[]> {
  const ids = [...entryIds];
  return tx.$queryRaw<StoredVerdict[]>`
    SELECT DISTINCT ON (v."oneId", v."otherId") v."id", v."oneId", v."otherId", v."verdict", v."at", v."byId",
      s."name" AS "byName", v."sealedReason"
    FROM "MatchVerdict" v JOIN "StaffAccount" s ON s."id" = v."byId"
    WHERE v."oneId" = ANY(${ids}::uuid[]) OR v."otherId" = ANY(${ids}::uuid[])
    ORDER BY v."oneId", v."otherId", v."at" DESC, v."id"`;
}

/** One after the other: verdicts, merges and splits touch several records each, and are rare. */
export async function oneAtATime(tx: Pick<Tx, '$executeRaw'>): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('front-door: who is one child'))`;
}
