/**
 * The answer as its reader sees it: what was decided in plain words, why, what to do meanwhile and what happens next.
 * The status page, the page a family is given and the preview before anything is sent are all made of this.
 */
import {
  type Authority,
  firstStepsFor,
  type Outcome,
  type Reader,
  routeOf,
  type Service,
} from '../platform/authority.ts';
import { dayInWords } from '../platform/british-time.ts';
import { addWorkingTime } from '../platform/working-time.ts';
import type { Audience } from '../questionnaire/question.ts';

export interface Answer {
  /** The outcome in a sentence; null for one that has left the authority's list. */
  says: string | null;
  /** That it takes the place of an answer this reader had before. */
  replaces: string | null;
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
  /** When the same reader was answered before, where this takes the place of that. */
  earlierAt?: Date | null | undefined;
  /** When it is read: what was promised may have gone by. Left out where it is written just now. */
  asOf?: Date;
}

function waitsInWords(
  { clocks, workingHours }: Authority,
  { startsNow, at, asOf = at }: Answering,
): string | null {
  if (startsNow) return null;
  const lookAgainBy = addWorkingTime(at, clocks.capacity, workingHours);
  const day = dayInWords(lookAgainBy);
  const again =
    asOf <= lookAgainBy
      ? `We look at it again by ${day}, or sooner if you tell us that things have changed.`
      : `We wanted to look at it again by ${day}, and are late. Call us if it cannot wait, or if things have changed.`;
  return `This help is needed, and it stays open. Just now nobody is free to start, so there is a wait. ${again}`;
}

function answerTo(
  reader: Reader,
  authority: Authority,
  outcome: Outcome | null,
  answering: Answering,
): Answer {
  const told = outcome?.plain[reader];
  const { earlierAt, why } = answering;
  return {
    says: told?.says ?? null,
    replaces: earlierAt
      ? `This takes the place of the answer that we gave you on ${dayInWords(earlierAt)}.`
      : null,
    why,
    waits: waitsInWords(authority, answering),
    meanwhile: firstStepsFor(routeOf(authority, outcome?.route ?? 'universal'), reader),
    next: told?.next ?? null,
    services: outcome?.route === 'universal' ? authority.directory : [],
  };
}

/** The answer to whoever told us. */
export const answerToReferrer = (
  authority: Authority,
  outcome: Outcome | null,
  audience: Audience,
  answering: Answering,
): Answer => answerTo(audience, authority, outcome, answering);

/** The answer to the family, where somebody else told us. */
export const answerToFamily = (authority: Authority, outcome: Outcome | null, answering: Answering): Answer =>
  answerTo('family', authority, outcome, answering);
