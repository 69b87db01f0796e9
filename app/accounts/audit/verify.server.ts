/** Reads the audit trail a page at a time and walks it: see `walk-chain.ts`. */
import type pg from 'pg';
import type { SignedHead } from '../../platform/audit-heads.ts';
import { blindKey } from '../../platform/key-ring.server.ts';
import { auditKey } from '../audit.server.ts';
import type { StoredEntry } from './entry.ts';
import { arrive, type Break, type NotedHead, setOut, type Walk, walkOn } from './walk-chain.ts';

const PAGE = 5_000;

type Client = Pick<pg.ClientBase, 'query'>;

async function entriesAfter(client: Client, seq: bigint): Promise<StoredEntry[]> {
  const { rows } = await client.query<Omit<StoredEntry, 'seq'> & { seq: string }>(
    `SELECT "seq", "id", "at", "actor", "action", "subject", "shown"::text[] AS "shown", "detail"::text AS "detail",
       "mac", "hash"
     FROM "AuditEntry" WHERE "seq" > $1 ORDER BY "seq" LIMIT $2`,
    [`${seq}`, PAGE],
  );
  return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

async function headsBetween(client: Client, after: bigint, upTo: bigint | null): Promise<SignedHead[]> {
  const { rows } = await client.query<Omit<SignedHead, 'seq'> & { seq: string }>(
    `SELECT "seq", "hash", "mac", "at" FROM "AuditHead" WHERE "seq" > $1 AND ($2::bigint IS NULL OR "seq" <= $2)
     ORDER BY "seq" LIMIT $3`,
    [`${after}`, upTo === null ? null : `${upTo}`, upTo === null ? 1 : PAGE + 1],
  );
  return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

/** Every entry carries an id of its own under its mark: an entry written down twice is a copy. */
async function copied(client: Client): Promise<Break | null> {
  const { rows } = await client.query<{ seq: string; at: Date }>(
    `SELECT e."seq", e."at" FROM "AuditEntry" e
     WHERE e."id" IN (SELECT "id" FROM "AuditEntry" GROUP BY "id" HAVING count(*) > 1) ORDER BY e."seq" OFFSET 1 LIMIT 1`,
  );
  return rows[0] ? { kind: 'forged', seq: BigInt(rows[0].seq), at: rows[0].at } : null;
}

export interface Verified {
  /** The first place where the trail is not as it was written; null when it is whole. */
  broken: Break | null;
  walk: Walk;
}

/** Walks the whole trail. `noted` is a head that was noted elsewhere, such as in the log. */
export async function verifyTrail(client: Client, noted?: NotedHead): Promise<Verified> {
  const keys = { entry: auditKey(), head: blindKey('audit-head') };
  let walk = setOut;
  let headsUpTo = -1n;
  for (;;) {
    const entries = await entriesAfter(client, walk.seq);
    const upTo = entries.at(-1)?.seq ?? walk.seq;
    const next = walkOn(walk, entries, await headsBetween(client, headsUpTo, upTo), keys, noted);
    if ('kind' in next) return { broken: next, walk };
    walk = next;
    headsUpTo = upTo;
    if (entries.length < PAGE) break;
  }
  const [later] = await headsBetween(client, walk.seq, null);
  return { broken: arrive(walk, later, noted) ?? (await copied(client)), walk };
}
