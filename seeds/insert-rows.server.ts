/** Many rows in few statements, with bytes sent as they are; an array would spell them out in hexadecimal. */
import { pool } from '../app/platform/db.server.ts';

export interface Table {
  name: string;
  columns: readonly string[];
}

interface Rows {
  table: Table;
  rows: readonly (readonly unknown[])[];
}

function statement({ name, columns }: Table, count: number): string {
  const places = Array.from({ length: count }, (_, row) => {
    const first = row * columns.length;
    return `(${columns.map((_, column) => `$${first + column + 1}`).join(', ')})`;
  });
  const into = columns.map((column) => `"${column}"`).join(', ');
  return `INSERT INTO "${name}" (${into}) VALUES ${places.join(', ')}`;
}

/** Inserts all of these in one transaction. It need not survive a power cut: it can be made again. */
export async function insertRows(all: readonly Rows[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL synchronous_commit = off');
    // Nobody who watches the queue is told of each of very many.
    await client.query("SET LOCAL front_door.quiet = 'on'");
    for (const { table, rows } of all) {
      if (rows.length === 0) continue;
      const values = rows.flat().map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
      await client.query(statement(table, rows.length), values);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
