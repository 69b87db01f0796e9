/** Families who meet the threshold and for whom there is nobody yet: open, counted, and never closed in silence. */
import type { RouteId } from '../../platform/authority.ts';
import { db } from '../../platform/db.server.ts';
import { outcomeOf } from './lock.server.ts';

export interface Waiting {
  reference: string;
  outcome: string;
  route: RouteId | 'none';
  since: Date;
}

interface Row {
  reference: string;
  outcome: string;
  route: RouteId | 'none';
  since: Date;
}

/**
 * Everybody who waited for capacity at a moment, longest first: decided before it, not yet found or replaced then. A
 * decision that would end a wait and is still to be signed off ends nothing.
 */
export async function unmetNeed(at: Date): Promise<Waiting[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r."reference", d."outcome", d."route", coalesce(d."signedOffAt", d."at") AS "since"
    FROM "Decision" d JOIN "Referral" r ON r."id" = d."referralId"
    WHERE NOT d."startsNow" AND d."state" IN ('final', 'replaced')
      AND coalesce(d."signedOffAt", d."at") <= ${at}
      AND (d."capacityFoundAt" IS NULL OR d."capacityFoundAt" > ${at})
      AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."replacesId" = d."id"
        AND n."state" IN ('final', 'replaced') AND coalesce(n."signedOffAt", n."at") <= ${at})
    ORDER BY "since", r."reference"`;
  return rows.map((row) => ({ ...row, outcome: outcomeOf(row.outcome)?.name ?? row.outcome }));
}
