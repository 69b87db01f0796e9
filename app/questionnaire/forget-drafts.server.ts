/** Drafts nobody came back to are deleted, as the privacy page promises. Policy: the authority's retention of drafts. */
import { authority } from '../platform/authority.server.ts';
import { systemClock } from '../platform/clock.ts';
import { pool } from '../platform/db.server.ts';
import { log } from '../platform/log.server.ts';
import { onStart, onStop } from '../platform/start.server.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Deletes drafts last saved longer ago than the authority keeps them, sent or not. Returns how many. Safe to repeat. */
export async function forgetDrafts(at: Date): Promise<number> {
  const before = new Date(at.getTime() - authority.retention.draftDays * DAY);
  const { rowCount } = await pool.query('DELETE FROM "Draft" WHERE "savedAt" < $1', [before]);
  return rowCount ?? 0;
}

/** Once an hour, in every process: a second one finds nothing left to do. */
async function forgetNow(): Promise<void> {
  try {
    const count = await forgetDrafts(systemClock.now());
    if (count > 0) log.info({ event: 'drafts-forgotten', count });
  } catch (error) {
    // The next hour tries again; the health check says when the database is away.
    log.error({ event: 'drafts-not-forgotten', error });
  }
}

onStart(() => {
  void forgetNow();
  const timer = setInterval(() => void forgetNow(), HOUR);
  onStop(() => clearInterval(timer));
});
