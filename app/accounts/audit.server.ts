/** Who did what to which record, when. Written in the same transaction as the change; never edited. */
import { randomUUID } from 'node:crypto';
import { isDatabaseLost } from '../platform/database-lost.ts';
import type { Tx } from '../platform/db.server.ts';
import { Prisma } from '../platform/generated/client.ts';
import { blindKey } from '../platform/key-ring.server.ts';
import { log } from '../platform/log.server.ts';
import { type AuditDetail, macOf } from './audit/entry.ts';
import { type MarkedEntry, writeLook } from './audit/together.server.ts';
import type { AuditAction } from './audit-actions.ts';
import type { Staff } from './roles.ts';

export interface AuditEvent {
  at: Date;
  /** A staff account id, or "referrer", "family", or "agency:" and its id. */
  actor: string;
  action: AuditAction;
  /** A referral id. */
  subject?: string;
  /** The ids of the referrals that a list has shown. */
  shown?: readonly string[];
  /** Codes only, never a personal detail. */
  detail?: AuditDetail;
}

export const auditKey = (): Uint8Array => blindKey('audit');

function entryOf(event: AuditEvent): MarkedEntry {
  const { at, actor, action, shown = [], detail = {} } = event;
  const content = {
    ...{ id: randomUUID(), at, actor, action, shown, detail },
    subject: event.subject ?? null,
  };
  return { ...content, mac: macOf(content, auditKey()) };
}

/**
 * The statement that adds an entry. With `FROM changed` behind it, after a `WITH changed AS (UPDATE ...)`, the change and
 * its entry are one statement: an entry for the row that was changed, and none where none was.
 */
export function addingEntry(event: AuditEvent): Prisma.Sql {
  const { id, at, actor, action, subject, shown, detail, mac } = entryOf(event);
  return Prisma.sql`
    INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "subject", "shown", "detail", "mac")
    SELECT ${id}::uuid, ${at}::timestamptz, ${actor}, ${action}, ${subject}, ${shown}::uuid[],
      ${JSON.stringify(detail)}::jsonb, ${mac}::bytea`;
}

/**
 * Adds an entry. Throws when it cannot: a change that leaves no trace must not happen. Always the last statement of a
 * transaction that waits for anything, because entries are written one after the other: from here to the commit
 * everybody else's wait.
 */
export async function recordAudit(tx: Pick<Tx, '$executeRaw'>, event: AuditEvent): Promise<void> {
  await tx.$executeRaw(addingEntry(event));
}

/** The words of the answer (503) that a view gets when it cannot be put on record: see the problem page. */
export const notOnRecord = 'not-on-record';

/**
 * Puts a look on record before anything of it is shown. When that cannot be done nothing is shown: throws a response
 * that says so.
 */
export async function recordView(event: AuditEvent): Promise<void> {
  try {
    await writeLook(entryOf(event));
  } catch (error) {
    // A database that is away has a page of its own.
    if (isDatabaseLost(error)) throw error;
    log.error({ event: 'view-not-on-record', error });
    throw new Response(null, { status: 503, statusText: notOnRecord });
  }
}

/** Pages that show several records at once. */
type ListAction = 'queue-viewed' | 'searched' | 'caseloads-viewed' | 'messages-viewed' | 'trail-viewed';

/**
 * Puts on record that a list or a search has shown these referrals: one entry for a page, however many are on it, and
 * also when none is. `detail` holds the codes of the filter, never what was typed. Call it before the page leaves.
 */
export function auditList(
  staff: Staff,
  at: Date,
  action: ListAction,
  ids: readonly string[],
  detail: AuditDetail = {},
): Promise<void> {
  return recordView({ at, actor: staff.id, action, shown: ids, detail: { ...detail, count: ids.length } });
}
