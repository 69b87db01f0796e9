// Ends by itself what waited for an answer: when it did not come in time the decision clock runs on from when it was due,
// and where it has become urgent meanwhile the clock runs on at once.
import { systemClock } from '../../platform/clock.ts';
import { db } from '../../platform/db.server.ts';
import { log } from '../../platform/log.server.ts';
import { onStart, onStop } from '../../platform/start.server.ts';
import { letRunUnlessHeld } from './let-run.server.ts';

const MINUTE = 60_000;

/** Lets the clocks run that wait for nothing any more. Returns how many. Safe to repeat, and in several processes. */
export async function endLatePauses(at: Date): Promise<number> {
  const held = await db.referral.findMany({
    where: {
      pausedAt: { not: null },
      OR: [
        { redFlag: true },
        { brag: 'red' },
        { questions: { none: { pauses: true, answeredAt: null, withdrawnAt: null, dueAt: { gt: at } } } },
      ],
    },
    select: { id: true },
    take: 500,
  });
  for (const { id } of held) await db.$transaction((tx) => letRunUnlessHeld(tx, id, at));
  return held.length;
}

async function endNow(): Promise<void> {
  try {
    const count = await endLatePauses(systemClock.now());
    if (count > 0) log.info({ event: 'pauses-ended', count });
  } catch (error) {
    // The next minute tries again; the health check says when the database is away.
    log.error({ event: 'pauses-not-ended', error });
  }
}

onStart(() => {
  void endNow();
  const timer = setInterval(() => void endNow(), MINUTE);
  timer.unref();
  onStop(() => clearInterval(timer));
});
