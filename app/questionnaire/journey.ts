/** Where a person is on the whole way from the first question to sending, derived from what is saved. */
import type { RouteId } from '../platform/authority.ts';
import type { Guidance } from '../threshold/guide.ts';
import type { Answers } from './answers.ts';
import type { Bank } from './bank.ts';
import type { DetailValues } from './details/detail-form.ts';
import { type DetailId, detailFormsFor } from './details/index.ts';
import { pagesOf, type QuestionGroup } from './pages.ts';
import { type Walk, walk } from './walk.ts';

export const routeOfLevel = { 1: 'universal', 2: 'early-support-hub', 3: 'support', 4: 'mash' } as const;
export const levelOfRoute = { universal: 1, 'early-support-hub': 2, support: 3, mash: 4 } as const;

/** What the person asks for, having read the suggestion. */
export interface AskedRoute {
  route: RouteId;
  /** Why less than was suggested, in their words. */
  reason: string;
}

/** Everything a draft holds. Sealed at rest. */
export interface DraftContent {
  answers: Answers;
  asked?: AskedRoute;
  /** What was suggested when they chose: answers changed later may call for more. */
  chosenAt?: Pick<Guidance, 'level' | 'redFlag'>;
  details: Partial<Record<DetailId, DetailValues>>;
  /** Pages about people that a call left half filled in, as they were typed. */
  begun?: Partial<Record<DetailId, DetailValues>>;
  returnCode: string;
  /** Questions that nobody asked, on a call that ended before: they stand as not known. */
  notAsked?: readonly string[];
  /** The reference of the open record that a call is about. */
  about?: string;
}

export type Step =
  | { kind: 'question'; id: string }
  | { kind: 'suggestion' }
  | { kind: 'detail'; id: DetailId }
  | { kind: 'check' };

export interface Journey {
  walked: Walk;
  /** The question pages, as far as they are known. */
  pages: readonly QuestionGroup[];
  /** Every step this person is asked, in order; the last is check. */
  steps: readonly Step[];
  /** The first step that is not done: nothing after it can be opened yet. */
  nextIndex: number;
}

/** The steps for what has been saved, and how far they go. */
export function journeyOf(bank: Bank, content: DraftContent): Journey {
  const walked = walk(bank, content.answers);
  const pages = pagesOf(walked.questions);
  const steps: Step[] = pages.map(([{ id }]) => ({ kind: 'question', id }));
  const { next } = walked;
  if (next) return { walked, pages, steps, nextIndex: pages.findIndex((page) => page.includes(next)) };
  const details = walked.audience ? detailFormsFor(walked.audience) : [];
  steps.push({ kind: 'suggestion' });
  for (const { id } of details) steps.push({ kind: 'detail', id });
  steps.push({ kind: 'check' });
  const nextIndex = steps.findIndex(
    (step) =>
      step.kind === 'check' ||
      (step.kind === 'suggestion' && !content.asked) ||
      (step.kind === 'detail' && !content.details[step.id]),
  );
  return { walked, pages, steps, nextIndex };
}

export const isSameStep = (a: Step, b: Step): boolean =>
  a.kind === b.kind && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');

/** The index of a step that may be opened now, or null when it is not on the way or lies ahead. */
export function openStep(journey: Journey, step: Step): number | null {
  const index = journey.steps.findIndex((candidate) => isSameStep(candidate, step));
  return index >= 0 && index <= journey.nextIndex ? index : null;
}

/** Asking for less than the guidance suggests needs a reason; asking for more never does. */
export function asksForLess(asked: AskedRoute, guidance: Guidance | null): boolean {
  return guidance !== null && levelOfRoute[asked.route] < guidance.level;
}

/** True when answers were changed since a route was chosen, and the guidance now suggests more than they were told. */
export const suggestsMoreNow = ({ chosenAt }: DraftContent, guidance: Guidance | null): boolean =>
  chosenAt !== undefined &&
  guidance !== null &&
  (guidance.level > chosenAt.level || (guidance.redFlag && !chosenAt.redFlag));
