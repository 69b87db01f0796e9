/**
 * What can become of a check, and when. A reply may still come after we wrote down that there was none: what an agency
 * knows is never turned away because it is late. Nothing else is undone.
 */
export const checkStates = ['asked', 'replied', 'no-reply', 'withdrawn'] as const;
export type CheckState = (typeof checkStates)[number];

export const checkStateOf = (stored: string): CheckState => {
  const found = checkStates.find((state) => state === stored);
  if (!found) throw new RangeError('A check is in a state nobody knows');
  return found;
};

export interface Check {
  state: CheckState;
  dueAt: Date;
  chasedAt: readonly Date[];
  /** When it was replied to, withdrawn, or written off as not replied to. */
  closedAt: Date | null;
  version: number;
}

export type CheckEvent = 'chase' | 'reply' | 'no-reply' | 'withdraw';
export type Refusal = 'replied' | 'no-reply' | 'withdrawn' | 'not-due';
export type Moved = { kind: 'moved'; to: Check } | { kind: 'refused'; because: Refusal };

const refused = (because: Refusal): Moved => ({ kind: 'refused', because });

/** The check after this happened to it at this moment, or why it cannot. */
export function move(check: Check, event: CheckEvent, at: Date): Moved {
  const isLateReply = event === 'reply' && check.state === 'no-reply';
  if (check.state !== 'asked' && !isLateReply) return refused(check.state);
  if (event === 'no-reply' && at < check.dueAt) return refused('not-due');
  const version = check.version + 1;
  if (event === 'chase') {
    return { kind: 'moved', to: { ...check, version, chasedAt: [...check.chasedAt, at] } };
  }
  const state = { reply: 'replied', 'no-reply': 'no-reply', withdraw: 'withdrawn' } as const;
  return { kind: 'moved', to: { ...check, version, state: state[event], closedAt: at } };
}

/** Whether an agency that has not replied is to be chased of itself: once, when its time is over. */
export const isToBeChased = ({ state, dueAt, chasedAt }: Check, at: Date): boolean =>
  state === 'asked' && at >= dueAt && !chasedAt.some((chased) => chased >= dueAt);
