/**
 * A journey under way: saved and sealed at every Continue, before the next page shows. The browser holds a random
 * token, the person a return code; the database holds only hashes of both. No account is needed.
 */
import { randomUUID } from 'node:crypto';
import { pool } from '../platform/db.server.ts';
import { seal, unseal } from '../platform/seal.server.ts';
import { hashToken, newReturnCode, newToken } from '../platform/secrets.server.ts';
import type { DraftContent } from './journey.ts';

export interface Draft {
  id: string;
  version: number;
  submissionKey: string;
  bankVersion: string;
  content: DraftContent;
  /** The referral this draft became, once sent. */
  sentAs: string | null;
}

interface Row {
  id: string;
  version: number;
  submissionKey: string;
  bankVersion: string;
  sealedAnswers: Buffer;
  sentAs: string | null;
}

const boundTo = (id: string) => `Draft:${id}`;
const columns = '"id", "version", "submissionKey", "bankVersion", "sealedAnswers", "sentAs"';

const opened = ({ sealedAnswers, ...row }: Row): Draft => ({
  ...row,
  content: unseal<DraftContent>(sealedAnswers, boundTo(row.id)),
});

async function findBy(column: 'tokenHash' | 'returnCodeHash', hash: Buffer): Promise<Draft | null> {
  const text = `SELECT ${columns} FROM "Draft" WHERE "${column}" = $1`;
  const { rows } = await pool.query<Row>({ name: `draft-by-${column}`, text, values: [hash] });
  return rows[0] ? opened(rows[0]) : null;
}

/** The draft whose token the browser holds, or null. Throws when its sealed content has been tampered with. */
export const draftOfToken = (token: string): Promise<Draft | null> => findBy('tokenHash', hashToken(token));

/** The draft a normalised return code opens, or null. */
export const draftOfReturnCode = (code: string): Promise<Draft | null> =>
  findBy('returnCodeHash', hashToken(code));

/** Begins a draft with its first answer, durably, and returns the token for the browser's cookie. */
export async function beginDraft(
  bankVersion: string,
  answers: DraftContent['answers'],
  at: Date,
): Promise<string> {
  const [id, token, returnCode] = [randomUUID(), newToken(), newReturnCode()];
  const sealed = seal({ answers, details: {}, returnCode } satisfies DraftContent, boundTo(id));
  await pool.query({
    name: 'draft-begin',
    text: `INSERT INTO "Draft" ("id", "tokenHash", "returnCodeHash", "submissionKey", "bankVersion", "sealedAnswers", "createdAt", "savedAt")
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
    values: [id, hashToken(token), hashToken(returnCode), randomUUID(), bankVersion, sealed, at],
  });
  return token;
}

/** A new token for a draft found by its return code; the old device's token stops working. */
export async function takeUpDraft(draft: Draft): Promise<string> {
  const token = newToken();
  await pool.query('UPDATE "Draft" SET "tokenHash" = $2 WHERE "id" = $1', [draft.id, hashToken(token)]);
  return token;
}

/**
 * Saves a change, durably. `change` is applied to the newest content, so two tabs or devices never undo each other:
 * only the answers of the page that was sent are touched. Returns null when the draft has been sent meanwhile.
 */
export async function saveDraft(
  draft: Draft,
  change: (content: DraftContent) => DraftContent,
  at: Date,
): Promise<Draft | null> {
  let current = draft;
  for (let attempt = 0; attempt < 5; attempt++) {
    const content = change(current.content);
    const { rowCount } = await pool.query({
      name: 'draft-save',
      text: `UPDATE "Draft" SET "sealedAnswers" = $3, "savedAt" = $4, "version" = "version" + 1
             WHERE "id" = $1 AND "version" = $2 AND "sentAs" IS NULL`,
      values: [current.id, current.version, seal(content, boundTo(current.id)), at],
    });
    if (rowCount === 1) return { ...current, content, version: current.version + 1 };
    const { rows } = await pool.query<Row>(`SELECT ${columns} FROM "Draft" WHERE "id" = $1`, [current.id]);
    if (!rows[0] || rows[0].sentAs) return null;
    current = opened(rows[0]);
  }
  throw new Error('A draft changed on every attempt to save it');
}
