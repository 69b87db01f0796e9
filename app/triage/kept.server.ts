/**
 * What the whole team asks for again and again, kept for two seconds while this process hears of every change. What shouts
 * on every page is not kept: it must never be late.
 */
import { changesSoFar, isListening } from './live/hub.server.ts';

const KEPT = 2_000;
/** Even when everything changes all the time. */
const KEPT_AT_LEAST = 500;

interface Kept<T> {
  at: number;
  changes: number;
  value: Promise<T>;
}

/** Asks once for all who want to know at the same moment. Without the live channel nothing is kept. */
export function keeping<T>(askNow: (at: Date) => Promise<T>): (at: Date) => Promise<T> {
  let kept: Kept<T> | null = null;
  return (at) => {
    const age = kept ? at.getTime() - kept.at : Number.NaN;
    const isFresh = age >= 0 && age < (kept?.changes === changesSoFar() ? KEPT : KEPT_AT_LEAST);
    if (kept && isFresh && isListening()) return kept.value;
    const value = askNow(at);
    const mine: Kept<T> = { at: at.getTime(), changes: changesSoFar(), value };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = null;
    });
    return value;
  };
}
