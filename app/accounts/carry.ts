import type { EntranceFrame } from './components/entrance.tsx';

/** A form that could not be taken because its session had ended, on its way through signing in again. */
export interface Carried {
  /** Where it was sent to: one of our own staff pages. */
  path: string;
  /** All that was filled in; a name may be there several times. */
  fields: readonly (readonly [name: string, value: string])[];
}

/** What the sign-in page then knows. */
export interface SessionEnded {
  kind: 'session-ended';
  next: string;
  /** Sealed; null where nothing could be kept. */
  carried: string | null;
  /** The head of the page: nothing else is loaded for it. */
  frame: EntranceFrame;
}

export function isSessionEnded(data: unknown): data is SessionEnded {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'session-ended';
}
