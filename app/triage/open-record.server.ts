/** The one way to a record: that somebody looked is on the audit trail before a word of it leaves. */
import { recordAudit } from '../accounts/audit.server.ts';
import type { RecordState, Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';

export interface OpenRecord {
  id: string;
  reference: string;
  status: RecordState;
  version: number;
}

/**
 * Opens a record for somebody to read a page of. Throws a 404 response when there is none of this reference, and
 * throws, showing nothing, when looking leaves no trace.
 */
export async function openRecord(reference: string, staff: Staff, at: Date): Promise<OpenRecord> {
  const known = await db.referral.findUnique({
    where: { reference },
    select: { id: true, reference: true, status: true, version: true },
  });
  if (!known) throw new Response(null, { status: 404 });
  await recordAudit(db, { at, actor: staff.id, action: 'referral-viewed', subject: known.id });
  return known;
}
