/**
 * When the decision clock may stand still for the referrer's answer. Working Together gives a decision one working day;
 * waiting for more information must never hold up a child who may be suffering significant harm. So the clock runs on
 * for a red flag, a red rating and whatever was asked or suggested for the MASH; otherwise whoever asks chooses.
 */
import type { Brag } from '../brag.ts';

export interface PauseFacts {
  redFlag: boolean;
  brag: Brag | null;
  askedRoute: string;
  /** Null when no suggestion could be made. */
  suggestedRoute: string | null;
}

/** Why the clock may not stand still, in a sentence; null when it may. */
export function whyNoPause({ redFlag, brag, askedRoute, suggestedRoute }: PauseFacts): string | null {
  if (redFlag) return 'There is a red flag';
  if (brag === 'red') return 'It is rated red';
  if (askedRoute === 'mash') return 'It was sent to the MASH';
  if (suggestedRoute === 'mash') return 'The guidance suggested the MASH';
  // Nothing says that harm is unlikely.
  if (suggestedRoute === null) return 'No suggestion could be made';
  return null;
}

/** The same for a question that is to be asked now. The clock of another contact that goes with it would run on. */
export const whyNoPauseNow = (facts: PauseFacts & { goWithIt: number }): string | null =>
  whyNoPause(facts) ?? (facts.goWithIt > 0 ? 'Another contact that tells of the same goes with it' : null);

export interface Asking {
  pauses: boolean;
  dueAt: Date;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
}

/** Whether an answer to this is still awaited. */
export const isOpen = ({ answeredAt, withdrawnAt }: Pick<Asking, 'answeredAt' | 'withdrawnAt'>): boolean =>
  answeredAt === null && withdrawnAt === null;

/** Whether the clock still stands still for one of these: not for an answer that is late. */
export const isHeldBy = (questions: readonly Asking[], at: Date): boolean =>
  questions.some((question) => question.pauses && isOpen(question) && question.dueAt > at);
