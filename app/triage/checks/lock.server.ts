/** Holds a referral still for a change to something of its own. Always the first lock that is taken. */
import type { RecordState } from '../../accounts/roles.ts';
import type { Tx } from '../../platform/db.server.ts';
import type { Brag } from '../brag.ts';

interface Locked {
  id: string;
  reference: string;
  status: RecordState;
  brag: Brag | null;
  holderId: string | null;
}

/** The referral, now held until the end of the transaction; null when there is none. Opens nothing that is sealed. */
export async function lockReferral(
  tx: Pick<Tx, '$queryRaw'>,
  by: { reference: string } | { id: string },
): Promise<Locked | null> {
  const [found] =
    'id' in by
      ? await tx.$queryRaw<Locked[]>`
          SELECT "id", "reference", "status"::text, "brag"::text, "holderId" FROM "Referral" WHERE "id" = ${by.id}::uuid FOR UPDATE`
      : await tx.$queryRaw<Locked[]>`
          SELECT "id", "reference", "status"::text, "brag"::text, "holderId" FROM "Referral" WHERE "reference" = ${by.reference} FOR UPDATE`;
  return found ?? null;
}
