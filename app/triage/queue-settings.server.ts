/** What the queue page knows of people: one's own views and shortcuts, and who everybody is. */
import type { Staff } from '../accounts/roles.ts';
import { pool } from '../platform/db.server.ts';
import type { SavedFilterRow } from './saved-filters.ts';

interface QueueSettings {
  shortcuts: boolean;
  saved: SavedFilterRow[];
}

/** One's own settings, in one statement: every look at the queue asks for them. */
export async function queueSettings({ id }: Staff): Promise<QueueSettings> {
  const { rows } = await pool.query<QueueSettings>({
    name: 'queue-settings',
    text: `SELECT a."shortcuts", COALESCE((
        SELECT json_agg(json_build_object('id', f."id", 'name', f."name", 'query', f."query") ORDER BY f."name")
        FROM "SavedFilter" f WHERE f."accountId" = a."id"), '[]') AS "saved"
      FROM "StaffAccount" a WHERE a."id" = $1`,
    values: [id],
  });
  return rows[0] ?? { shortcuts: true, saved: [] };
}

const KEPT = 60_000;
let kept: { at: number; names: Promise<Record<string, string>> } | null = null;

async function readNames(): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>({
    name: 'queue-names',
    text: `SELECT "id", "name" FROM "StaffAccount" WHERE "role" <> 'partner-worker' AND "disabledAt" IS NULL`,
  });
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Who works here, for the page to say who took a referral meanwhile. A minute late for somebody new does no harm. */
export function staffNames(at: Date): Promise<Record<string, string>> {
  const age = at.getTime() - (kept?.at ?? Number.NaN);
  if (kept && age >= 0 && age < KEPT) return kept.names;
  const names = readNames();
  kept = { at: at.getTime(), names };
  names.catch(() => {
    kept = null;
  });
  return names;
}
