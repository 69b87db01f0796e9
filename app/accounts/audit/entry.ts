/**
 * What makes an entry of the audit trail one link of a chain. Its `mac` is made by the application over what it says,
 * with a key that is not in the database; its `hash` is made by the database over the whole row and the hash before it
 * (`audit_entry_text` and `audit_entry_link` in the migrations), and worked out again here to check.
 */
import { createHash, createHmac } from 'node:crypto';

export type AuditDetail = Record<string, string | number | boolean | null | undefined>;

/** What an entry says, apart from its place in the chain. */
export interface EntryContent {
  id: string;
  at: Date;
  actor: string;
  action: string;
  subject: string | null;
  shown: readonly string[];
  detail: AuditDetail;
}

/** An entry as the database holds it. */
export interface StoredEntry extends Omit<EntryContent, 'detail'> {
  seq: bigint;
  /** `jsonb` as text, as the database writes it: its hash is over that. */
  detail: string;
  mac: Uint8Array | null;
  hash: Uint8Array;
}

/** The mark of the application: the same for the same content, whatever order its detail comes back in. */
export function macOf(content: EntryContent, key: Uint8Array): Buffer<ArrayBuffer> {
  const { id, at, actor, action, subject, shown, detail } = content;
  const sorted = Object.entries(detail)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify(['entry-1', id, at.getTime(), actor, action, subject, shown, sorted]);
  return Buffer.from(createHmac('sha256', key).update(text).digest());
}

const measured = (text: string) => `${Buffer.byteLength(text)}:${text}`;

/** Exactly what `audit_entry_text` gives for the row. */
function textOf({ seq, id, at, actor, action, subject, shown, detail, mac }: StoredEntry): string {
  return [
    ...[seq, id, at.getTime(), measured(actor), measured(action)],
    ...[subject === null ? '-' : measured(subject), shown.join(','), detail],
    mac ? Buffer.from(mac).toString('hex') : '-',
  ].join('\n');
}

/** The hash that this entry must have after the one that has `before`. */
export const hashOf = (entry: StoredEntry, before: Uint8Array): Buffer =>
  createHash('sha256').update(before).update(textOf(entry)).digest();
