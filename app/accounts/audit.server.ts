/** Who did what to which record, when. Written in the same transaction as the change; never edited. */
import type { Tx } from '../platform/db.server.ts';
import type { AuditAction } from './audit-actions.ts';

export interface AuditEvent {
  at: Date;
  /** A staff account id, or "referrer". */
  actor: string;
  action: AuditAction;
  /** A referral id. */
  subject?: string;
  /** Codes only, never a personal detail. */
  detail?: Record<string, string | number | boolean | null>;
}

/**
 * Adds an entry. Throws when it cannot: a change that leaves no trace must not happen. Always the last statement of a
 * transaction that waits for anything, because entries are written one after the other.
 */
export async function recordAudit(tx: Pick<Tx, '$executeRaw'>, event: AuditEvent): Promise<void> {
  const { at, actor, action, subject = null, detail = {} } = event;
  await tx.$executeRaw`
    INSERT INTO "AuditEntry" ("at", "actor", "action", "subject", "detail")
    VALUES (${at}, ${actor}, ${action}, ${subject}, ${JSON.stringify(detail)}::jsonb)`;
}
