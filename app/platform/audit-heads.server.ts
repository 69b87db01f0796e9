/** Signs how far the audit trail has come. Takes any connection, because the first head is signed before all else. */
import pg from 'pg';
import { beginning, headMac, type SignedHead } from './audit-heads.ts';
import { blindKey } from './key-ring.server.ts';

/** The lock under which entries are chained: see the migration `audit_chain`. */
const chainLock = '7270736901';

export type Signing =
  | { kind: 'signed' | 'nothing-new'; head: SignedHead }
  /** The trail does not fit its last head, so nothing was signed over it. */
  | { kind: 'broken'; code: 'tail-cut' | 'replaced' | 'heads-missing' };

type Row = { seq: string; hash: Buffer; mac: Buffer | null; at: Date };
type Client = Pick<pg.ClientBase, 'query'>;

const last = async (client: Client, table: 'AuditEntry' | 'AuditHead') =>
  (await client.query<Row>(`SELECT "seq", "hash", "mac", "at" FROM "${table}" ORDER BY "seq" DESC LIMIT 1`))
    .rows[0];

/** Whether the entry that the last head was signed over is still there as it was. */
async function isStillThere(client: Client, head: Row): Promise<boolean> {
  if (head.seq === '0') return true;
  const { rows } = await client.query<Row>('SELECT "hash" FROM "AuditEntry" WHERE "seq" = $1', [head.seq]);
  return rows[0]?.hash.equals(head.hash) ?? false;
}

async function sign(client: Client, at: Date): Promise<Signing> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [chainLock]);
  const [entry, before] = [await last(client, 'AuditEntry'), await last(client, 'AuditHead')];
  if (before) {
    if (BigInt(before.seq) > BigInt(entry?.seq ?? 0)) return { kind: 'broken', code: 'tail-cut' };
    if (!(await isStillThere(client, before))) return { kind: 'broken', code: 'replaced' };
    if (before.seq === (entry?.seq ?? '0')) {
      return {
        kind: 'nothing-new',
        head: { ...before, seq: BigInt(before.seq), mac: before.mac ?? beginning },
      };
    }
  } else if (entry?.mac) {
    return { kind: 'broken', code: 'heads-missing' };
  }
  const head = { seq: BigInt(entry?.seq ?? 0), hash: entry?.hash ?? beginning, at };
  const mac = headMac(head, before?.mac ?? beginning, blindKey('audit-head'));
  await client.query('INSERT INTO "AuditHead" ("seq", "hash", "mac", "at") VALUES ($1, $2, $3, $4)', [
    ...[`${head.seq}`, Buffer.from(head.hash), mac, at],
  ]);
  return { kind: 'signed', head: { ...head, mac } };
}

/** Signs over all that is committed, unless there is nothing new or the trail does not fit its last head. */
export async function signHead(client: Client, at: Date): Promise<Signing> {
  await client.query('BEGIN');
  try {
    const result = await sign(client, at);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Signs the beginning of a new trail, so that one whose signatures are all gone is never taken for new. */
export async function signBeginning(url: string, at: Date): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (!(await last(client, 'AuditHead'))) await signHead(client, at);
  } finally {
    await client.end();
  }
}
