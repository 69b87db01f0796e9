/** What was added to referrals that the queue no longer shows, and that nobody has seen: so that none of it is lost. */
import { db } from '../../platform/db.server.ts';

export interface NewOnDecided {
  reference: string;
  redFlag: boolean;
  /** The team that has it, where it was handed over. */
  teamId: string | null;
  /** This person is the family's keyworker. */
  isMine: boolean;
}

/** This person's own families first, then red flags, then the longest waiting. Opens nothing that is sealed. */
export async function newOnDecided(me: string, limit = 20): Promise<NewOnDecided[]> {
  return db.$queryRaw<NewOnDecided[]>`
    SELECT r."reference", bool_or(a."redFlag" AND a."takenBackAt" IS NULL) AS "redFlag", r."teamId",
      COALESCE(r."keyworkerId" = ${me}::uuid, false) AS "isMine"
    FROM "Addition" a JOIN "Referral" r ON r."id" = a."referralId"
    WHERE a."seenAt" IS NULL AND r."status" IN ('decided', 'merged')
    GROUP BY r."id" ORDER BY 4 DESC, 2 DESC, min(a."at") LIMIT ${limit}`;
}
