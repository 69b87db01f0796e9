/** The one way to a record: whether it may be opened is asked, and that somebody looked is on the trail, before a word of it leaves. */
import type { AuditDetail } from '../accounts/audit/entry.ts';
import { recordView } from '../accounts/audit.server.ts';
import type { RecordState, Staff } from '../accounts/roles.ts';
import type { Because } from './access/access.ts';
import { atTheGate, refuse } from './access/gate.server.ts';

export interface OpenRecord {
  id: string;
  reference: string;
  status: RecordState;
  version: number;
  restricted: boolean;
  /** Why it opens for this reader; and until when, where it does not stay so. */
  because: Because;
  until: Date | null;
}

/** What somebody does with a record they open. One page is one entry, so a printed page is not also a viewed one. */
export type WayOfLooking = 'referral-viewed' | 'record-printed' | 'record-exported';

/** As `openRecord`, and null when there is no such record. */
export async function openRecordOrNull(
  reference: string,
  staff: Staff,
  at: Date,
  how: WayOfLooking = 'referral-viewed',
  detail: AuditDetail = {},
): Promise<OpenRecord | null> {
  const found = await atTheGate(reference, staff, at);
  if (!found) return null;
  const { access, ...record } = found;
  if (access.kind !== 'open') return refuse(found, staff, at);
  const { because, until } = access;
  await recordView({ at, actor: staff.id, action: how, subject: record.id, detail: { ...detail, because } });
  return { ...record, because, until };
}

/**
 * Opens a record for somebody to read a page of. Throws a 404 response when there is none of this reference, a redirect
 * to the page that asks why when it is not theirs to open, and, showing nothing, when looking leaves no trace. Puts the
 * look on record itself, as `how` and `detail` say.
 */
export async function openRecord(
  reference: string,
  staff: Staff,
  at: Date,
  how: WayOfLooking = 'referral-viewed',
  detail: AuditDetail = {},
): Promise<OpenRecord> {
  const record = await openRecordOrNull(reference, staff, at, how, detail);
  if (!record) throw new Response(null, { status: 404 });
  return record;
}
