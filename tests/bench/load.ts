/** Load on a server, and what came of it. */
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  done: number;
  errors: number;
  /** What went wrong first. */
  error?: string;
}

const percentile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** Asks for one page again and again on so many connections. Any answer but 200 is an error. */
export async function askFor(
  url: string,
  cookie: string,
  connections: number,
  seconds: number,
): Promise<Load> {
  const headers = { accept: 'text/html', cookie };
  const run = await autocannon({ url, connections, duration: seconds, headers });
  const errors = run.errors + run.timeouts + run.non2xx;
  return {
    perSecond: run.requests.total / run.duration,
    p50: run.latency.p50,
    p99: run.latency.p99,
    done: run.requests.total,
    errors,
  };
}

/** As people are: now quicker, now slower, and so long between two on average. */
const pauseOf = (seconds: number) => wait(seconds * 2_000 * Math.random());

/**
 * Does `one` again and again, so many at a time, until the time is up or `one` gives false: there is nothing left to do.
 * What the clock cuts off is finished but not counted. With `pause`, each waits so many seconds on average before the next.
 */
export async function atOnce(
  many: number,
  seconds: number,
  one: () => Promise<boolean>,
  pause = 0,
): Promise<Load> {
  const took: number[] = [];
  const failures: string[] = [];
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1000;
  let ended = seconds;
  const again = async () => {
    while (elapsed() < seconds) {
      if (pause > 0) await pauseOf(pause);
      const from = performance.now();
      try {
        if (!(await one())) {
          ended = Math.min(ended, elapsed());
          return;
        }
        if (elapsed() < seconds) took.push(performance.now() - from);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
        // A server that is away must not be asked ten thousand times.
        if (failures.length > 100) return;
      }
    }
  };
  await Promise.all(Array.from({ length: many }, again));
  took.sort((a, b) => a - b);
  return {
    perSecond: took.length / ended,
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    done: took.length,
    errors: failures.length,
    error: failures[0],
  };
}
