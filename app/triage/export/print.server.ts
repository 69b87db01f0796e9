/** The record on paper, once it was opened to be printed: by whom and for whom is on the trail by then. */
import type { Staff } from '../../accounts/roles.ts';
import type { MomentProps } from '../../govuk/index.ts';
import { db } from '../../platform/db.server.ts';
import type { OpenRecord } from '../open-record.server.ts';
import { momentOf } from '../view-parts.server.ts';
import { audienceInWords, audiences, type ExportAudience } from './audience.ts';
import type { BundleContent } from './bundle-schema.ts';
import { contentFor, readWhole } from './whole.server.ts';

/** Once that the record left the screen. */
export interface TakenOut {
  id: string;
  what: 'Printed' | 'Exported';
  for: string;
  by: string;
  at: MomentProps;
}

export interface PrintedRecord {
  content: BundleContent;
  for: string;
  by: string;
  at: MomentProps;
  takenOut: readonly TakenOut[];
}

const audienceOf = (detail: unknown): string => {
  const named = typeof detail === 'object' && detail !== null && 'for' in detail ? detail.for : null;
  const found = audiences.find((one) => one === named);
  return found ? audienceInWords[found] : 'Not recorded';
};

/** Every print and export of a record so far, the latest last. */
async function takenOutOf(subject: string): Promise<TakenOut[]> {
  const entries = await db.auditEntry.findMany({
    where: { subject, action: { in: ['record-printed', 'record-exported'] } },
    orderBy: { seq: 'asc' },
    select: { seq: true, actor: true, action: true, at: true, detail: true },
  });
  const accounts = await db.staffAccount.findMany({
    where: { id: { in: [...new Set(entries.map(({ actor }) => actor))] } },
    select: { id: true, name: true },
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return entries.map(({ seq, actor, action, at, detail }) => ({
    id: `${seq}`,
    what: action === 'record-printed' ? 'Printed' : 'Exported',
    for: audienceOf(detail),
    by: names.get(actor) ?? 'An account that is no longer there',
    at: momentOf(at),
  }));
}

export async function printRecord(
  record: OpenRecord,
  audience: ExportAudience,
  staff: Staff,
  at: Date,
): Promise<PrintedRecord> {
  const [whole, takenOut] = await Promise.all([readWhole(record.id), takenOutOf(record.id)]);
  return {
    content: contentFor(whole, audience),
    ...{ for: audienceInWords[audience], by: staff.name, at: momentOf(at), takenOut },
  };
}
