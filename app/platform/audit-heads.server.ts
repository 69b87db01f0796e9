/** Signs how far the audit trail has come. Takes any connection, because the first head is signed before all else. */
import pg from 'pg';
import { beginning, headMac, type SignedHead } from './audit-heads.ts';
import { blindKey } from './key-ring.server.ts';

/**
 * One signs at a time, since each head covers the one before. Not the lock under which entries are chained (see the
 * migration `audit_chain`): whoever writes never waits for a signature. What is committed is a whole chain, as entries
 * are committed in their order.
 */
const signersLock = '7270736902';

export type Signing =
  | { kind: 'signed' | 'nothing-new'; head: SignedHead }
  /** The trail does not fit its last head, so nothing was signed over it. */
  | { kind: 'broken'; code: 'tail-cut' | 'replaced' | 'heads-missing' };

type Row = { seq: string; hash: Buffer; mac: Buffer | null; at: Date };
type Client = Pick<pg.ClientBase, 'query'>;

const last = async (client: Client, table: 'AuditEntry' | 'AuditHead') =>
  (await client.query<Row>(`SELECT "seq", "hash", "mac", "at" FROM "${table}" ORDER BY "seq" DESC LIMIT 1`))
    .rows[0];

/** A head that was signed before, as whoever signed it remembers it. */
type KnownHead = Pick<SignedHead, 'seq' | 'mac'>;

async function isSigned(client: Client, { seq, mac }: KnownHead): Promise<boolean> {
  const { rows } = await client.query<Row>('SELECT "mac" FROM "AuditHead" WHERE "seq" = $1', [`${seq}`]);
  return rows[0]?.mac?.equals(mac) ?? false;
}

/** Whether the entry that the last head was signed over is still there as it was. */
async function isStillThere(client: Client, head: Row): Promise<boolean> {
  if (head.seq === '0') return true;
  const { rows } = await client.query<Row>('SELECT "hash" FROM "AuditEntry" WHERE "seq" = $1', [head.seq]);
  return rows[0]?.hash.equals(head.hash) ?? false;
}

async function sign(client: Client, at: Date, known?: KnownHead): Promise<Signing> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [signersLock]);
  const [entry, before] = [await last(client, 'AuditEntry'), await last(client, 'AuditHead')];
  if (known && !(await isSigned(client, known))) return { kind: 'broken', code: 'heads-missing' };
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

/**
 * Signs over all that is committed, unless there is nothing new, or the trail does not fit its last head, or the head
 * that the caller knows of is gone: then entries may have been cut off together with their signatures.
 */
export async function signHead(client: Client, at: Date, known?: KnownHead): Promise<Signing> {
  await client.query('BEGIN');
  try {
    const result = await sign(client, at, known);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Whether this head is the last one, and over the last entry as it stands. Asks without waiting for anybody. */
export async function isAllSigned(client: Client, known: SignedHead): Promise<boolean> {
  const [entry, head] = [await last(client, 'AuditEntry'), await last(client, 'AuditHead')];
  if (!head?.mac?.equals(known.mac)) return false;
  return entry ? entry.seq === head.seq && entry.hash.equals(known.hash) : known.seq === 0n;
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
