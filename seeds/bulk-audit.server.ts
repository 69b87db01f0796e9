/** Very many audit entries, each a link of the chain as any other: the database numbers and chains them as they come. */
import { randomUUID } from 'node:crypto';
import { macOf } from '../app/accounts/audit/entry.ts';
import { auditKey } from '../app/accounts/audit.server.ts';
import { pool } from '../app/platform/db.server.ts';

const BATCH = 5_000;
const actions = [
  'referral-viewed',
  'queue-viewed',
  'referral-viewed',
  'note-added',
  'referral-viewed',
] as const;

interface Among {
  actors: readonly string[];
  subjects: readonly string[];
}

async function among(): Promise<Among> {
  const ids = async (text: string) => (await pool.query<{ id: string }>(text)).rows.map(({ id }) => id);
  return {
    actors: await ids('SELECT "id" FROM "StaffAccount"'),
    subjects: await ids('SELECT "id" FROM "Referral" LIMIT 250000'),
  };
}

/** Inserts so many entries over three years up to `now`, a batch to a transaction. */
export async function seedAudit(count: number, now: Date): Promise<void> {
  const { actors, subjects } = await among();
  const key = auditKey();
  const step = (3 * 365 * 24 * 3_600_000) / Math.max(1, count);
  for (let from = 0; from < count; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const n = from + index;
      const action = actions[n % actions.length] ?? 'referral-viewed';
      const entry = {
        id: randomUUID(),
        at: new Date(Math.floor(now.getTime() - (count - n) * step)),
        actor: actors[n % actors.length] ?? 'referrer',
        action,
        subject: action === 'queue-viewed' ? null : (subjects[(n * 7919) % subjects.length] ?? null),
        shown: [],
        detail: {},
      };
      return { ...entry, mac: macOf(entry, key) };
    });
    await pool.query(
      `INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "subject", "shown", "detail", "mac")
       SELECT e.id, e.at, e.actor, e.action, e.subject, '{}', '{}', e.mac
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::bytea[])
         AS e(id, at, actor, action, subject, mac)`,
      [
        entries.map(({ id }) => id),
        entries.map(({ at }) => at),
        entries.map(({ actor }) => actor),
        entries.map(({ action }) => action),
        entries.map(({ subject }) => subject),
        entries.map(({ mac }) => mac),
      ],
    );
  }
  await pool.query('ANALYZE "AuditEntry"');
}
