/** A scene: one referral as somebody sent it, and what the front door has done with it so far. */
import type { RouteId } from '../../app/platform/authority.ts';
import type { Brag } from '../../app/triage/brag.ts';
import type { DraftBrief } from '../builders/draft.ts';
import type { AccessStep } from './access-step.ts';
import type { AgencyStep } from './agency-step.ts';
import type { AskingStep } from './asking-step.ts';
import type { HandOverStep } from './hand-over-step.ts';
import type { When } from './when.ts';

export type Who = 'amara' | 'joel' | 'ruth' | 'farida';

interface StepBase {
  by: Who;
  /** Working minutes after the referral came in. */
  after: number;
}
export type Step = StepBase &
  (
    | { kind: 'claim' }
    | { kind: 'rate'; brag: Brag; reason: string }
    | { kind: 'note'; text: string }
    | { kind: 'decide'; outcome: string; rationale: string; answer: string; waits?: true }
    /** A manager agrees. */
    | { kind: 'sign-off'; reason: string }
    /** There is somebody to do it. */
    | { kind: 'find-capacity' }
    /** Whoever told us asks for it to be looked at again; who does the step does not matter. */
    | { kind: 'ask-again'; reason: string }
    | { kind: 'take-again' }
    | { kind: 'same-child'; as: string; reason: string }
    | AgencyStep
    | AskingStep
    | HandOverStep
    | AccessStep
  );

export interface Scene {
  /** Also its key: a scene with a new title is a new scene. */
  title: string;
  at: When;
  referral: DraftBrief;
  /** What the guidance suggests; null where there was none yet. */
  suggests: RouteId | null;
  redFlag?: true;
  /** Who took it down on the telephone. */
  takenBy?: Who;
  steps?: readonly Step[];
}

export const claims = (by: Who, after: number): Step => ({ kind: 'claim', by, after });

export const rates = (by: Who, after: number, brag: Brag, reason: string): Step => ({
  kind: 'rate',
  by,
  after,
  brag,
  reason,
});

export const notes = (by: Who, after: number, text: string): Step => ({ kind: 'note', by, after, text });

/** Says that the first child is that of the scene of this title. */
export const knows = (by: Who, after: number, as: string, reason: string): Step => ({
  ...{ kind: 'same-child', by, after, as, reason },
});

export const decides = (
  by: Who,
  after: number,
  outcome: string,
  words: { rationale: string; answer: string; waits?: true },
): Step => ({ kind: 'decide', by, after, outcome, ...words });

export const signsOff = (by: Who, after: number, reason = ''): Step => ({
  kind: 'sign-off',
  by,
  after,
  reason,
});

export const asksAgain = (after: number, reason: string): Step => ({
  kind: 'ask-again',
  by: 'amara',
  after,
  reason,
});

export const takesAgain = (by: Who, after: number): Step => ({ kind: 'take-again', by, after });

type Asking = Extract<AgencyStep, { kind: 'ask' }>;
export const asks = (
  by: Who,
  after: number,
  agencies: readonly string[],
  ground: Asking['ground'],
  emergency?: string,
): Step => ({ kind: 'ask', by, after, agencies, ground, ...(emergency && { emergency }) });

type Hearing = Extract<AgencyStep, { kind: 'hear' }>;
export const hears = (by: Who, after: number, agency: string, reply: Hearing['reply']): Step => ({
  ...{ kind: 'hear', by, after, agency, reply },
});

/** A professional as they give themselves; e-mail addresses end where no mail can. */
export const works = (name: string, organisation: string, mailbox: string, phone: string) => ({
  name,
  organisation,
  email: `${mailbox}.example.org`,
  phone,
});
