/**
 * A pool whose single statements share connections. What is asked in the same turn of the event loop, by one page or by
 * many, goes to the database in one write on one connection and not each on its own: a page that asks thirty things pays
 * for one. Each statement still stands alone: it commits or fails by itself. Transactions have a connection to
 * themselves, as with any pool.
 */
import pg from 'pg';

/** The rest goes to a connection beside this one, so that one slow answer keeps few others waiting. */
const MOST_TOGETHER = 24;

type Args = [config: pg.QueryConfig | string, values?: unknown[]];

interface Waiting {
  args: Args;
  resolve(result: pg.QueryResult): void;
  reject(error: unknown): void;
}

/** Asks everything in order on one connection, in one write, and gives it back after the last answer. */
function askAll(client: pg.PoolClient, together: readonly Waiting[]): void {
  let left = together.length;
  let lost: Error | undefined;
  const onLost = (error: Error) => {
    lost = error;
  };
  client.once('error', onLost);
  const answered = () => {
    left -= 1;
    if (left > 0) return;
    client.removeListener('error', onLost);
    client.release(lost);
  };
  const { stream } = client.connection;
  stream.cork();
  for (const { args, resolve, reject } of together) {
    client
      .query(...args)
      .then(resolve, reject)
      .finally(answered);
  }
  stream.uncork();
}

export class SharedPool extends pg.Pool {
  #waiting: Waiting[] = [];

  constructor(config: pg.PoolConfig) {
    super({ ...config, pipeline: true });
  }

  /** As `pg.Pool` does it, without the form that takes a callback. */
  override query = ((...args: Args) =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ args, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#send());
    })) as pg.Pool['query'];

  /** For a statement that may wait for a lock: on a connection of its own, so that nobody's reading waits behind it. */
  async alone(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    const client = await this.connect();
    let failed: Error | undefined;
    try {
      return await client.query(statement);
    } catch (error) {
      failed = error instanceof Error ? error : new Error('Not an error', { cause: error });
      throw error;
    } finally {
      // As `pg.Pool` does: a connection on which something failed may be lost, and is not used again.
      client.release(failed);
    }
  }

  #send(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += MOST_TOGETHER) {
      const together = waiting.slice(from, from + MOST_TOGETHER);
      this.connect().then(
        (client) => askAll(client, together),
        (error) => {
          for (const { reject } of together) reject(error);
        },
      );
    }
  }
}
