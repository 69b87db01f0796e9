/**
 * Signs how far the trail has come within a second of what was written, all of that second at once, and remembers how
 * far that was: somebody with the rights of the owner who cuts entries off, with or without their signatures, is seen at
 * the next turn. A signature is noted in the log once a minute at most, because a log is kept where the database is not.
 */
import { isAllSigned, type Signing, signHead } from '../../platform/audit-heads.server.ts';
import { headInWords, type SignedHead } from '../../platform/audit-heads.ts';
import type { pool } from '../../platform/db.server.ts';
import type { Health } from '../../platform/health.server.ts';
import { log } from '../../platform/log.server.ts';

/** Between two turns, and so the longest that an entry stands unsigned while a server runs. */
export const TURN = 1_000;
const MINUTE = 60_000;

export interface HeadKeeper {
  /** Signs what is new. `note` says it in the log whatever was said within the minute. Never throws. */
  turn(at: Date, note?: 'note'): Promise<void>;
  health(): Health;
}

/** Says something once a minute at most. */
function seldom(say: () => void) {
  let last = -MINUTE;
  return (at: Date, now?: 'note') => {
    if (!now && at.getTime() - last < MINUTE) return;
    last = at.getTime();
    say();
  };
}

export function headKeeper(connections: Pick<typeof pool, 'connect'>): HeadKeeper {
  let known: SignedHead | undefined;
  let noted: bigint | undefined;
  let broken: (Signing & { kind: 'broken' })['code'] | undefined;
  let failure: unknown;

  const noteHead = seldom(() => {
    if (!known) return;
    noted = known.seq;
    log.info({ event: 'audit-head', code: headInWords(known) });
  });
  const sayBroken = seldom(() => log.error({ event: 'audit-broken', code: broken }));
  const sayFailed = seldom(() => log.error({ event: 'audit-head-failed', error: failure }));

  async function sign(at: Date): Promise<void> {
    const client = await connections.connect();
    try {
      if (known && (await isAllSigned(client, known))) return;
      const signing = await signHead(client, at, known);
      broken = signing.kind === 'broken' ? signing.code : undefined;
      if (signing.kind !== 'broken') known = signing.head;
    } finally {
      client.release();
    }
  }

  return {
    async turn(at, note) {
      try {
        await sign(at);
        failure = undefined;
      } catch (error) {
        failure = error;
        sayFailed(at);
      }
      if (broken) sayBroken(at);
      else if (known && known.seq !== noted) noteHead(at, note);
    },
    health() {
      if (broken) return { ok: false, note: broken };
      return failure === undefined ? { ok: true } : { ok: false, note: 'not-signed' };
    },
  };
}
