/** The one way to a record: that somebody looked is on the audit trail before a word of it leaves. */
import { recordView } from '../accounts/audit.server.ts';
import type { RecordState, Staff } from '../accounts/roles.ts';
import { db } from '../platform/db.server.ts';

export interface OpenRecord {
  id: string;
  reference: string;
  status: RecordState;
  version: number;
}

/** What somebody does with a record they open. One page is one entry, so a printed page is not also a viewed one. */
export type WayOfLooking = 'referral-viewed' | 'record-printed' | 'record-exported';

/**
 * Opens a record for somebody to read a page of. Throws a 404 response when there is none of this reference, and
 * throws, showing nothing, when looking leaves no trace. Puts the look on record itself, as `how` says.
 */
export async function openRecord(
  reference: string,
  staff: Staff,
  at: Date,
  how: WayOfLooking = 'referral-viewed',
): Promise<OpenRecord> {
  const known = await db.referral.findUnique({
    where: { reference },
    select: { id: true, reference: true, status: true, version: true },
  });
  if (!known) throw new Response(null, { status: 404 });
  await recordView({ at, actor: staff.id, action: how, subject: known.id });
  return known;
}
