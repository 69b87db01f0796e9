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
interface Colleagues {
  names: Record<string, string>;
  emails: ReadonlyMap<string, string>;
}

let kept: { at: number; colleagues: Promise<Colleagues> } | null = null;

async function readColleagues(): Promise<Colleagues> {
  const { rows } = await pool.query<{ id: string; name: string; email: string }>({
    name: 'queue-names',
    text: `SELECT "id", "name", "email" FROM "StaffAccount" WHERE "role" <> 'partner-worker' AND "disabledAt" IS NULL`,
  });
  return {
    names: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    emails: new Map(rows.map(({ id, email }) => [id, email])),
  };
}

/** Kept for a minute: a minute late for somebody new does no harm. */
function colleagues(at: Date): Promise<Colleagues> {
  const age = at.getTime() - (kept?.at ?? Number.NaN);
  if (kept && age >= 0 && age < KEPT) return kept.colleagues;
  const read = readColleagues();
  kept = { at: at.getTime(), colleagues: read };
  read.catch(() => {
    kept = null;
  });
  return read;
}

/** Who works here, for the page to say who took a referral meanwhile. */
export const staffNames = async (at: Date): Promise<Record<string, string>> => (await colleagues(at)).names;

/** Where to write to a colleague; null when they no longer work here. */
export const emailOf = async (id: string, at: Date): Promise<string | null> =>
  (await colleagues(at)).emails.get(id) ?? null;
