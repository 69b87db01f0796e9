/**
 * The answer as its reader sees it: what was decided in plain words, why, what to do meanwhile and what happens next.
 * The status page, the page a family is given and the preview before anything is sent are all made of this.
 */
import type { Authority, Outcome, Service } from '../platform/authority.ts';
import { routeOf } from '../platform/authority.ts';
import { dayInWords } from '../platform/british-time.ts';
import { addWorkingTime } from '../platform/working-time.ts';
import type { Audience } from '../questionnaire/question.ts';

export interface Answer {
  /** The outcome in a sentence; null for one that has left the authority's list. */
  says: string | null;
  why: string;
  /** What it means that it waits for capacity; null where it can start. */
  waits: string | null;
  meanwhile: readonly string[];
  next: string | null;
  services: readonly Service[];
}

/** The decision that is answered, as far as its reader is told. */
export interface Answering {
  why: string;
  startsNow: boolean;
  /** When it was decided: the wait is counted from here. */
  at: Date;
}

function waitsInWords({ clocks, workingHours }: Authority, { startsNow, at }: Answering): string | null {
  if (startsNow) return null;
  const lookedAt = dayInWords(addWorkingTime(at, clocks.capacity, workingHours));
  return `This help is needed, and it stays open. Just now nobody is free to start, so there is a wait. We look at it again by ${lookedAt}, or sooner if you tell us that things have changed.`;
}

function stepsFor(
  authority: Authority,
  outcome: Outcome | null,
  audience: Audience | 'family',
): readonly string[] {
  const { firstSteps } = routeOf(authority, outcome?.route ?? 'universal');
  if (audience === 'young-person' || audience === 'family') return firstSteps[audience];
  return (audience === 'parent' ? firstSteps.parent : undefined) ?? firstSteps.any;
}

/** The answer to whoever told us. */
export function answerToReferrer(
  authority: Authority,
  outcome: Outcome | null,
  audience: Audience,
  answering: Answering,
): Answer {
  return {
    says: outcome?.plainForReferrer ?? null,
    why: answering.why,
    waits: waitsInWords(authority, answering),
    meanwhile: stepsFor(authority, outcome, audience),
    next: outcome?.whatNext ?? null,
    services: outcome?.route === 'universal' ? authority.directory : [],
  };
}

/** The answer to the family, where somebody else told us. */
export function answerToFamily(authority: Authority, outcome: Outcome | null, answering: Answering): Answer {
  return {
    says: outcome?.plainForFamily ?? null,
    why: answering.why,
    waits: waitsInWords(authority, answering),
    meanwhile: stepsFor(authority, outcome, 'family'),
    next: null,
    services: outcome?.route === 'universal' ? authority.directory : [],
  };
}
